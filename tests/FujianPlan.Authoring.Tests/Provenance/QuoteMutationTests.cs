using CsCheck;
using FujianPlan.Authoring.Documents;
using static FujianPlan.Authoring.Tests.Provenance.MutatedPlan;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>The same for the quotes of the plan: their characters, and whose they are.</summary>
public sealed class QuoteMutationTests
{
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
