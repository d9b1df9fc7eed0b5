using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>
/// Words of the repository's plan, given to a place where the source does not have them. What else would have to be written for it, such
/// as where the text breaks off and how well it is preserved, is no proof: whoever moves words can write that, too.
/// </summary>
public sealed class MovedTextTests
{
    private static readonly string[] HowItIsDescribed = ["FJP4007", "FJP4008"];

    private static readonly PlanDocument Plan = RepositoryPlan.Document;

    private static readonly (int Section, int Task)[] Tasks = [.. Plan.Sections.SelectMany((section, s) => section.Tasks!.Items.Select((_, t) => (s, t)))];

    // Those that are whole cannot take more words without being torn.
    private static readonly (int Section, int Task)[] Incomplete = [.. Tasks.Where(at => NodeAt(Plan, at).Attestation!.Value != "whole")];

    [Fact]
    public void AnySentences_TornOffAndGivenToAnotherTask_AreCaught()
    {
        List<string> missed = [];
        int tried = 0;
        foreach ((PlanDocument torn, (int Section, int Task) from, string words) in Torn())
        {
            Parallel.ForEach(Incomplete.Where(at => at != from), at =>
            {
                Interlocked.Increment(ref tried);
                Try(With(torn, at, task => task with { Text = More(task.Text, words) }), $"{Label(from)} → {Label(at)}: {words}", missed);
            });
        }

        Assert.Empty(missed);
        Assert.True(tried > 900, $"{tried} tried");
    }

    [Fact]
    public void AnySentences_TornOffAndGivenToTheNotice_AreCaught()
    {
        List<string> missed = [];
        foreach ((PlanDocument torn, (int Section, int Task) from, string words) in Torn())
        {
            Try(torn with { Notice = torn.Notice! with { Passages = new LocatedList<PassageNode>([.. torn.Notice.Passages?.Items ?? [], .. More(null, words).Items.Select(text => new PassageNode(text.Place, text, null))], torn.Notice.Place) } }, $"{Label(from)} → passages: {words}", missed);
        }

        Assert.Empty(missed);
    }

    [Fact]
    public void AnyTwoTexts_Exchanged_AreCaught()
    {
        (int Section, int Task)[] withText = [.. Tasks.Where(at => NodeAt(Plan, at).Text is not null)];
        List<string> missed = [];
        Parallel.For(0, withText.Length, i =>
        {
            // Each with every third: all of them would be 1,700 plans.
            for (int j = i + 1 + (i % 3); j < withText.Length; j += 3)
            {
                TaskNode one = NodeAt(Plan, withText[i]), other = NodeAt(Plan, withText[j]);
                PlanDocument exchanged = With(With(Plan, withText[i], task => task with { Text = other.Text, Gaps = other.Gaps }), withText[j], task => task with { Text = one.Text, Gaps = one.Gaps });
                Try(exchanged, $"{Label(withText[i])} ↔ {Label(withText[j])}", missed);
            }
        });

        Assert.Empty(missed);
    }

    // Each quote but for its last sentences, or but for its first; and each that stands behind no marker, as a whole.
    private static IEnumerable<(PlanDocument Torn, (int Section, int Task) From, string Words)> Torn()
    {
        foreach ((int Section, int Task) at in Tasks)
        {
            IReadOnlyList<Located<string>> quotes = NodeAt(Plan, at).Text?.Items ?? [];
            for (int q = 0; q < quotes.Count; q++)
            {
                (Located<string> quote, int index) = (quotes[q], q);
                for (int end = quote.Value.IndexOf('。', StringComparison.Ordinal) + 1; end > 0 && end < quote.Value.Length; end = quote.Value.IndexOf('。', end) + 1)
                {
                    yield return (Replaced(at, index, quote.Value[..end]), at, quote.Value[end..]);
                    yield return (Replaced(at, index, quote.Value[end..]), at, quote.Value[..end]);
                }

                if (q > 0 || NodeAt(Plan, at).Gaps?.Items.Any(gap => gap.Value == "before") == true)
                {
                    yield return (Replaced(at, index, null), at, quote.Value);
                }
            }
        }
    }

    private static PlanDocument Replaced((int Section, int Task) at, int quote, string? words) => With(Plan, at, task =>
    {
        Located<string>[] quotes = [.. task.Text!.Items.Select((item, q) => q == quote ? words is null ? null : item with { Value = words } : item).OfType<Located<string>>()];
        return task with { Text = quotes.Length == 0 ? null : task.Text with { Items = quotes } };
    });

    private static LocatedList<Located<string>> More(LocatedList<Located<string>>? list, string words)
    {
        SourcePlace place = Plan.Plan!.Title!.Place;
        return new LocatedList<Located<string>>([.. list?.Items ?? [], new Located<string>(words, place)], list?.Place ?? place);
    }

    private static void Try(PlanDocument plan, string what, List<string> missed)
    {
        if (RepositoryPlan.Judge(plan).All(finding => HowItIsDescribed.Contains(finding.Rule.Id)))
        {
            lock (missed)
            {
                missed.Add(what);
            }
        }
    }

    private static TaskNode NodeAt(PlanDocument plan, (int Section, int Task) at) => plan.Sections[at.Section].Tasks!.Items[at.Task];

    private static string Label((int Section, int Task) at) => $"{at.Section + 1}.{at.Task + 1}";

    private static PlanDocument With(PlanDocument plan, (int Section, int Task) at, Func<TaskNode, TaskNode> change)
    {
        SectionNode[] sections = [.. plan.Sections];
        TaskNode[] tasks = [.. sections[at.Section].Tasks!.Items];
        tasks[at.Task] = change(tasks[at.Task]);
        sections[at.Section] = sections[at.Section] with { Tasks = sections[at.Section].Tasks! with { Items = tasks } };
        return plan with { Sections = sections };
    }
}
