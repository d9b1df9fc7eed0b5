using CsCheck;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Provenance.InOrder;

/// <summary>
/// Of any notice that stands in order, its plan is proved and nothing is found; of a plan that has one thing elsewhere, or lacks a word,
/// that is found, where it is.
/// </summary>
public sealed class OrderedNoticePropertyTests
{
    [Fact]
    public void PlanOfAnyNotice_IsProved() => DrawnNotices.All.Sample(
        drawn =>
        {
            NoticeTree tree = new(drawn.Style);
            string source = tree.Source(drawn.Top), plan = tree.Plan(drawn.Top, source);

            IReadOnlyList<PlanFinding> findings = [.. ProvedPlan.Findings(plan, source).Where(IsOfProof)];

            Assert.True(findings.Count == 0, $"{string.Join('\n', findings)}\n{plan}\n{source}");
        },
        iter: 600);

    [Theory]
    [InlineData("a sentence moved to another task")]
    [InlineData("two clauses exchanged")]
    [InlineData("a word left out")]
    [InlineData("a measure under the wrong task")]
    [InlineData("a task left out")]
    [InlineData("two texts exchanged")]
    public void OneThingThatIsWrong_IsFoundWhereItIs(string mutation)
    {
        int tried = 0;
        Gen.Select(DrawnNotices.All, Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample(
            (drawn, first, second) =>
            {
                NoticeTree tree = new(drawn.Style);
                List<(NoticeEntry Entry, NoticeEntry Changed)> changes = NoticeMutation.Of(mutation, drawn.Top, first, second);
                if (changes.Count == 0)
                {
                    return;
                }

                string source = tree.Source(drawn.Top);
                NoticeEntry[] top = [.. drawn.Top.Select(entry => NoticeMutation.Apply(entry, changes)).OfType<NoticeEntry>()];
                string plan = tree.Plan(top, source);

                // A sentence that moves to a neighbour without a number, which begins with the same sentence: both plans are read in the same words.
                if (plan == tree.Plan(drawn.Top, source) || WithoutLayout(tree.Source(top)) == WithoutLayout(source))
                {
                    return;
                }

                Interlocked.Increment(ref tried);
                IReadOnlyList<PlanFinding> findings = [.. ProvedPlan.Findings(plan, source).Where(IsOfProof)];
                string[] lines = plan.Split('\n');
                string[] wrong = [.. changes.SelectMany(change => change.Entry.Below.Concat(change.Changed.Below).Append(change.Entry).Append(change.Changed)).SelectMany(entry => new[] { entry.Text, entry.Clause }).OfType<string>()];

                Assert.True(findings.Count > 0, $"{mutation}: nothing was found\n{plan}\n{source}");
                Assert.True(
                    findings.Any(finding => IsAt(finding, lines, source, wrong)),
                    $"{mutation}: found elsewhere\n{string.Join('\n', findings)}\n{plan}\n{source}");
                Assert.True(findings.Count <= 12, $"{mutation}: {findings.Count} findings\n{string.Join('\n', findings)}\n{plan}\n{source}");
            },
            iter: 300);

        // However many are drawn: CsCheck_Time draws for seconds.
        Assert.True(tried >= 50, $"{mutation}: only {tried} of the drawn notices can have it.");
    }

    private static string WithoutLayout(string source) => string.Concat(source.Where(c => !char.IsWhiteSpace(c)));

    private static bool IsOfProof(PlanFinding finding) => finding.Rule.Id.StartsWith("FJP4", StringComparison.Ordinal) && finding.Rule.Severity == FindingSeverity.Error;

    private static bool HasAny(SourcePlace place, string source, string[] wrong)
    {
        string found = WithoutLayout(source[place.Start..place.End]);
        return wrong.Any(words => found.Contains(words[..Math.Min(3, words.Length)], StringComparison.Ordinal));
    }

    // At the words, at their number above them, or in the source where the plan has nothing for it.
    private static bool IsAt(PlanFinding finding, string[] lines, string source, string[] wrong)
    {
        return finding.Related.Select(related => related.Place).Prepend(finding.Place).Where(place => place.Path == ProvedPlan.SourcePath).Any(place => HasAny(place, source, wrong))
            || lines.Skip(finding.Place.StartLine).Take(4).Any(line => wrong.Any(words => line.Contains(words, StringComparison.Ordinal)));
    }
}
