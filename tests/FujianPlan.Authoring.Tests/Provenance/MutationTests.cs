using System.Globalization;
using CsCheck;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>
/// The proof that the checks cannot pass by accident: the repository's own plan, with one thing made wrong at a time,
/// must never pass.
/// </summary>
public sealed class MutationTests
{
    // Characters of the source itself: the mutations that are hardest to see.
    private static readonly string Alphabet = new([.. RepositoryPlan.Source.Text.Where(c => c != '\n').Distinct().Order()]);

    [Fact]
    public void AnyCharacterOfAQuote_ReplacedRemovedOrDoubled_IsCaught()
    {
        Mutation[] mutations =
        [
            .. Quotes().SelectMany(quote => Enumerable.Range(0, quote.Text.Length)
                .SelectMany(at => Enum.GetValues<Change>().Select(change => new Mutation(quote.Section, quote.Task, quote.Index, at, change)))),
        ];

        // CsCheck draws the wrong character for each; a failure names the seed to draw the same again.
        int caught = 0;
        List<string> missed = [];
        Gen.Char[Alphabet].Array[mutations.Length].Sample(
            characters =>
            {
                Parallel.For(0, mutations.Length, i =>
                {
                    string before = mutations[i].Original;
                    string after = mutations[i].Apply(before, characters[i]);
                    if (IsCaught(WithQuote(mutations[i], after)))
                    {
                        Interlocked.Increment(ref caught);
                    }
                    else
                    {
                        lock (missed)
                        {
                            missed.Add($"{before} → {after}");
                        }
                    }
                });
                return missed.Count == 0;
            },
            iter: 1,
            threads: 1);

        AssertCounted("characters of quotes removed, inserted or replaced", mutations.Length, caught);
        Assert.Empty(missed);
    }

    [Fact]
    public void AnyTwoClauses_Swapped_AreCaught()
    {
        (int Section, int Task, string Clause)[] clauses =
        [
            .. RepositoryPlan.Document.Sections.SelectMany((section, s) => section.Tasks!.Items
                .Select((task, t) => (s, t, task.Clause?.Value!))
                .Where(slot => slot.Item3 is not null)),
        ];
        (int A, int B)[] pairs =
        [
            .. Enumerable.Range(0, clauses.Length)
                .SelectMany(a => Enumerable.Range(a + 1, clauses.Length - a - 1).Select(b => (a, b)))
                .Where(pair => clauses[pair.a].Clause != clauses[pair.b].Clause),
        ];

        int caught = 0;
        Parallel.ForEach(pairs, pair =>
        {
            PlanDocument swapped = WithTask(RepositoryPlan.Document, clauses[pair.A].Section, clauses[pair.A].Task, task => WithClause(task, clauses[pair.B].Clause));
            swapped = WithTask(swapped, clauses[pair.B].Section, clauses[pair.B].Task, task => WithClause(task, clauses[pair.A].Clause));
            if (IsCaught(swapped))
            {
                Interlocked.Increment(ref caught);
            }
        });

        AssertCounted("pairs of different clauses swapped", pairs.Length, caught);
        Assert.Equal(pairs.Length, caught);
    }

    [Fact]
    public void AnyCharacterOfAClauseOrHeading_Replaced_IsCaught()
    {
        int tried = 0, caught = 0;
        for (int s = 0; s < RepositoryPlan.Document.Sections.Count; s++)
        {
            SectionNode section = RepositoryPlan.Document.Sections[s];
            int index = s;
            if (section.Title is { } title)
            {
                foreach (string wrong in Replacements(title.Value))
                {
                    tried++;
                    caught += IsCaught(WithSection(index, section with { Title = title with { Value = wrong } })) ? 1 : 0;
                }
            }

            for (int t = 0; t < section.Tasks!.Items.Count; t++)
            {
                foreach (string wrong in section.Tasks.Items[t].Clause is { } clause ? Replacements(clause.Value) : [])
                {
                    tried++;
                    caught += IsCaught(WithTask(RepositoryPlan.Document, s, t, task => WithClause(task, wrong))) ? 1 : 0;
                }
            }
        }

        AssertCounted("characters of clauses and headings replaced", tried, caught);
        Assert.Equal(tried, caught);
    }

    [Fact]
    public void AnyTextOrClause_LeftOut_IsCaught()
    {
        int tried = 0, caught = 0;
        for (int s = 0; s < RepositoryPlan.Document.Sections.Count; s++)
        {
            for (int t = 0; t < RepositoryPlan.Document.Sections[s].Tasks!.Items.Count; t++)
            {
                TaskNode node = RepositoryPlan.Document.Sections[s].Tasks!.Items[t];
                foreach (TaskNode less in new[] { node with { Text = null, Gaps = null }, node with { Clause = null, Duties = null } }.Where(less => less != node))
                {
                    tried++;
                    caught += IsCaught(WithTask(RepositoryPlan.Document, s, t, _ => less)) ? 1 : 0;
                }
            }
        }

        AssertCounted("texts and clauses left out", tried, caught);
        Assert.Equal(tried, caught);
    }

    // Each quote, each of its sentences and each half of it, each clause and each heading, quoted once more by each task.
    [Fact]
    public void AnyPassage_QuotedOnceMore_IsCaught()
    {
        string[] passages =
        [
            .. Quotes().SelectMany(quote => new[] { quote.Text, quote.Text[..(quote.Text.Length / 2)], quote.Text[(quote.Text.Length / 2)..] }.Concat(quote.Text.Split('。', StringSplitOptions.RemoveEmptyEntries)))
                .Concat(RepositoryPlan.Document.Sections.SelectMany(section => section.Tasks!.Items).Select(task => task.Clause?.Value!).Where(clause => clause is not null))
                .Concat(RepositoryPlan.Document.Sections.Select(section => section.Title?.Value!).Where(title => title is not null))
                .Distinct(),
        ];
        (int Section, int Task)[] tasks = [.. RepositoryPlan.Document.Sections.SelectMany((section, s) => section.Tasks!.Items.Select((_, t) => (s, t)))];
        int caught = 0, tried = 0;
        List<string> missed = [];
        Parallel.For(0, passages.Length, i =>
        {
            // Each passage goes to some of the tasks: all of them would be 20,000 plans.
            foreach ((int section, int task) in tasks.Where((_, t) => t % 7 == i % 7))
            {
                PlanDocument more = WithTask(RepositoryPlan.Document, section, task, node => WithMore(node, passages[i]));
                Interlocked.Increment(ref tried);
                if (IsCaught(more))
                {
                    Interlocked.Increment(ref caught);
                }
                else
                {
                    lock (missed)
                    {
                        missed.Add($"{section + 1}.{task + 1}: {passages[i]}");
                    }
                }
            }
        });

        Assert.Empty(missed);
        AssertCounted("passages quoted once more", tried, caught);
    }

    [Fact]
    public void AnyCharacterOfAnAliasOrTheIssuer_ReplacedOrRemoved_IsCaught()
    {
        int tried = 0, caught = 0;
        List<string> missed = [];
        void Try(string what, PlanDocument document)
        {
            tried++;
            caught += IsCaught(document) ? 1 : 0;
            if (!IsCaught(document))
            {
                missed.Add(what);
            }
        }

        PlanDocument plan = RepositoryPlan.Document;
        foreach (string wrong in Wrong(plan.Plan!.Issuer!.Value))
        {
            Try(wrong, plan with { Plan = plan.Plan with { Issuer = plan.Plan.Issuer with { Value = wrong } } });
        }

        for (int a = 0; a < plan.Agencies.Count; a++)
        {
            foreach (Located<string> alias in plan.Agencies[a].Aliases?.Items ?? [])
            {
                foreach (string wrong in Wrong(alias.Value))
                {
                    AgencyNode[] agencies = [.. plan.Agencies];
                    agencies[a] = agencies[a] with { Aliases = agencies[a].Aliases! with { Items = [.. agencies[a].Aliases!.Items.Select(item => item == alias ? alias with { Value = wrong } : item)] } };
                    Try(wrong, plan with { Agencies = agencies });
                }
            }
        }

        foreach (AgencyNode agency in plan.Agencies.Where(agency => agency.Code!.Value != plan.Plan.Drafter!.Value))
        {
            Try(agency.Code!.Value, plan with { Plan = plan.Plan with { Drafter = plan.Plan.Drafter! with { Value = agency.Code.Value } } });
        }

        Assert.Empty(missed);
        AssertCounted("characters of aliases and of the issuer replaced or removed, and other drafters", tried, caught);

        static IEnumerable<string> Wrong(string name) => Replacements(name).Concat(Enumerable.Range(0, name.Length).Select(at => name.Remove(at, 1)));
    }

    // The counts stand in the docs: a test that tried less than it says would be found out.
    private static void AssertCounted(string what, int tried, int caught) => Assert.Contains(
        string.Create(CultureInfo.InvariantCulture, $"| {what} | {tried} | {caught} |\n"),
        RepositoryFile.Read("docs", "mutations.md").ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    private static bool IsCaught(PlanDocument document) =>
        RepositoryPlan.Judge(document).Any(finding => finding.Rule.Severity == FindingSeverity.Error);

    // Each character once, by the one that follows it in the alphabet.
    private static IEnumerable<string> Replacements(string text) => Enumerable.Range(0, text.Length)
        .Select(at => text[..at] + Next(text[at]) + text[(at + 1)..]);

    private static char Next(char c) => Alphabet[(Alphabet.IndexOf(c, StringComparison.Ordinal) + 1) % Alphabet.Length];

    private static IEnumerable<(int Section, int Task, int Index, string Text)> Quotes() =>
        RepositoryPlan.Document.Sections.SelectMany((section, s) => section.Tasks!.Items.SelectMany((task, t) =>
            (task.Text?.Items ?? []).Select((quote, q) => (s, t, q, quote.Value))));

    private static PlanDocument WithQuote(Mutation mutation, string text) =>
        WithTask(RepositoryPlan.Document, mutation.Section, mutation.Task, task =>
        {
            Located<string>[] quotes = [.. task.Text!.Items];
            quotes[mutation.Quote] = quotes[mutation.Quote] with { Value = text };
            return task with { Text = task.Text with { Items = quotes } };
        });

    private static TaskNode WithMore(TaskNode task, string quote)
    {
        Located<string> more = new(quote, (task.Text?.Items.Count > 0 ? task.Text.Items[^1].Place : task.Number!.Place) with { });
        return task with { Text = new LocatedList<Located<string>>([.. task.Text?.Items ?? [], more], more.Place) };
    }

    private static TaskNode WithClause(TaskNode task, string clause) => task with { Clause = task.Clause! with { Value = clause } };

    private static PlanDocument WithTask(PlanDocument document, int section, int task, Func<TaskNode, TaskNode> change)
    {
        SectionNode[] sections = [.. document.Sections];
        TaskNode[] tasks = [.. sections[section].Tasks!.Items];
        tasks[task] = change(tasks[task]);
        sections[section] = sections[section] with { Tasks = sections[section].Tasks! with { Items = tasks } };
        return document with { Sections = sections };
    }

    private static PlanDocument WithSection(int section, SectionNode node)
    {
        SectionNode[] sections = [.. RepositoryPlan.Document.Sections];
        sections[section] = node;
        return RepositoryPlan.Document with { Sections = sections };
    }

    private enum Change
    {
        Remove,
        Insert,
        Replace,
    }

    private readonly record struct Mutation(int Section, int Task, int Quote, int At, Change Change)
    {
        public string Original => RepositoryPlan.Document.Sections[Section].Tasks!.Items[Task].Text!.Items[Quote].Value;

        // A replacement by the same character would change nothing: the next one of the alphabet then.
        public string Apply(string text, char other) => Change switch
        {
            Change.Remove => text.Remove(At, 1),
            Change.Insert => text.Insert(At, other.ToString()),
            _ => text[..At] + (other == text[At] ? Next(other) : other) + text[(At + 1)..],
        };
    }
}
