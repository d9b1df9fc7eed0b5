using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Duties.Remarks;

public sealed class RemarkEffectRuleTests
{
    private const string Carried = "以下各项均需各区政府落实，不再列出";

    [Fact]
    public void RemarkThatNoClauseFollows_IsReportedAtItsWords() => Assert.StartsWith(
        "This remark applies to no later clause, so it has no effect.",
        new ClausedPlan([("（市甲局负责，" + Carried + "）", "[{responsible: [A]}]")], $"remarks: [{{words: ⟦'{Carried}'⟧, at: '1.1', adds: [{{responsible: [GQ]}}]}}]\n").One("FJP3035").Text.English,
        StringComparison.Ordinal);

    [Fact]
    public void OwnDutyOfALaterClause_Stands_AndIsReportedWhereItIsOtherwise()
    {
        ClausedPlan plan = new(
            [("（市甲局负责，" + Carried + "）", "[{responsible: [A]}]"), ("（各区政府牵头）", "[{lead: [⟦GQ⟧]}]"), ("（各区政府负责）", "[{responsible: [GQ]}]")],
            $"remarks: [{{words: '{Carried}', at: '1.1', adds: [{{responsible: [GQ]}}]}}]\n");

        PlanFinding finding = plan.One("FJP3035");
        Assert.Equal(
            "A remark gives 'GQ' the role 'responsible' in all later tasks, but this clause gives it the role 'lead', which takes precedence. Check that both are read correctly.",
            finding.Text.English);
        Assert.Equal("按说明，“GQ”在其后各项任务中为负责；本条款则为牵头，以本条款为准。请核对二者是否理解无误。", finding.Text.Chinese);
        Assert.All(plan.Reading.Model.Sections[0].Tasks, task => Assert.False(Assert.Single(task.Assignments).IsCarried));
    }
}
