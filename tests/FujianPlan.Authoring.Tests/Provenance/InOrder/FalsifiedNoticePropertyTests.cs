using CsCheck;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Provenance.InOrder;

/// <summary>
/// Whatever notice is drawn, no plan of it is false unseen: what it hides in a passage of any kind, or in another entry, is found by an error,
/// or by the warning that asks; and the right plan beside it has neither.
/// </summary>
public sealed class FalsifiedNoticePropertyTests
{
    private const int Draws = 60;

    public static TheoryData<string, string> Falsifications()
    {
        TheoryData<string, string> data = [];
        foreach (string passage in new[] { "remark", "furniture", "frame", "" })
        {
            foreach (string kind in new[] { "a task hidden", "a section hidden", "a heading hidden", "words hidden" })
            {
                data.Add(kind, passage);
            }
        }

        data.Add("a sentence hidden", "remark");
        data.Add("a sentence hidden", "furniture");
        foreach (string kind in new[] { "the next task in a text", "the first task in a title", "a title that ends early", "a task as a measure", "measures as tasks", "the last sentence as a measure", "the clause of the last measure at its task" })
        {
            data.Add(kind, "");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Falsifications))]
    public void FalsePlan_IsFound(string kind, string passage)
    {
        int tried = 0;
        foreach ((NoticeStyle style, NoticeEntry[] top, int pick) in Drawn(kind == "a title that ends early"))
        {
            NoticeTree tree = new(style);
            string source = tree.Source(top);
            if (new NoticeFalsification(tree, top, source).Of(kind, passage, pick) is not { } plan)
            {
                continue;
            }

            tried++;
            Assert.True(ProvedPlan.Findings(plan, source).Any(IsOfProof), $"{kind}: nothing was found\n{plan}\n{source}");
        }

        Assert.InRange(tried, 5, Draws);
    }

    [Fact]
    public void RightPlanThatStatesAllNumbers_IsSound()
    {
        foreach ((NoticeStyle style, NoticeEntry[] top, _) in Drawn(hasLines: false))
        {
            NoticeTree tree = new(style);
            string source = tree.Source(top), plan = new NoticeFalsification(tree, top, source).Right;

            // Of the only measure of a task, without a number, a warning asks rightly.
            PlanFinding[] findings = [.. ProvedPlan.Findings(plan, source).Where(IsOfProof).Where(finding => finding.Rule.Id != "FJP4057")];

            Assert.True(findings.Length == 0, $"{string.Join('\n', findings.Select(finding => finding.Rule.Id + finding.Text.English))}\n{plan}\n{source}");
        }
    }

    [Fact]
    public void NextTaskInATextBehindAStatedNumberOfAnotherKind_IsFound()
    {
        int tried = 0;
        foreach ((NoticeStyle style, NoticeEntry[] top, int pick) in Drawn(hasLines: false))
        {
            NoticeTree tree = new(style);
            NoticeTree other = new(style with { Task = style.Task == "①" ? "1." : "①", Continuous = false });
            string source = tree.Source(top);
            NoticeFalsification falsification = new(tree, top, source, other);
            PlanFinding[] right = [.. ProvedPlan.Findings(falsification.Right, source).Where(IsOfProof).Where(finding => finding.Rule.Id != "FJP4057")];
            Assert.True(right.Length == 0, $"{string.Join('\n', right.Select(finding => finding.Rule.Id + finding.Text.English))}\n{falsification.Right}\n{source}");
            if (falsification.Of("the next task in a text", "", pick) is { } plan)
            {
                tried++;
                Assert.True(ProvedPlan.Findings(plan, source).Any(finding => finding.Rule.Id == "FJP4046"), $"nothing was found\n{plan}\n{source}");
            }
        }

        Assert.InRange(tried, 5, Draws);
    }

    // Always the same ones. A title that ends early in a notice whose titles have no lines of their own is one that nothing tells.
    private static IEnumerable<(NoticeStyle Style, NoticeEntry[] Top, int Pick)> Drawn(bool hasLines)
    {
        PCG pcg = new(1, 20240301);
        for (int i = 0; i < Draws; i++)
        {
            (NoticeStyle style, NoticeEntry[] top) = DrawnNotices.All.Generate(pcg, null, out _);
            yield return (style with { Remark = "", HasLines = style.HasLines || hasLines, Width = hasLines ? 0 : style.Width }, top, i);
        }
    }

    private static bool IsOfProof(PlanFinding finding) => finding.Rule.Id.StartsWith("FJP4", StringComparison.Ordinal) || finding.Rule.Id.StartsWith("FJP304", StringComparison.Ordinal);
}
