using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Deadlines;

public sealed class DeadlineBeforeIssueRuleTests
{
    [Fact]
    public void DayBeforeTheDateOfIssue_IsAWarning()
    {
        (IReadOnlyList<PlanFinding> findings, IReadOnlyList<SourcePlace> places) = DeadlinePlan.Of("普及应用。", "（市丙局负责，2023年6月底前完成）", "⟦2023年6月底前⟧");

        PlanFinding finding = Assert.Single(findings);
        Assert.Equal(("FJP3023", FindingSeverity.Warning, Assert.Single(places)), (finding.Rule.Id, finding.Rule.Severity, finding.Place));
        Assert.Equal("The last day of this deadline is 2023-06-30, and the plan was issued on 2024-03-01. Correct the one that is mistyped.", finding.Text.English);
        Assert.Equal("此时限的最后一日为 2023-06-30，而方案印发于 2024-03-01。请更正写错的一处。", finding.Text.Chinese);
        Assert.Equal("The date of issue is here.", Assert.Single(finding.Related).Text.English);
    }

    [Theory]
    [InlineData("2024年3月1日前")]
    [InlineData("2024年第一季度")]
    [InlineData("1月底前")]
    [InlineData("持续推进")]
    public void LaterDay_IsSound(string deadline) => DeadlinePlan.Sound("普及应用。", $"（市丙局负责，{deadline}）", deadline);
}
