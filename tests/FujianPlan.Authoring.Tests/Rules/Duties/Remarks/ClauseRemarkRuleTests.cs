using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Duties.Remarks;

public sealed class ClauseRemarkRuleTests
{
    [Fact]
    public void RemarkThatThePlanDoesNotState_IsReportedAtItsWords_WithWhatToAdd()
    {
        ClausedPlan plan = new([("（市甲局、市乙局负责，⟦列第一位者为牵头单位，下同⟧）", "[{lead: [A]}, {responsible: [B]}]"), ("（市丙局负责）", "[{responsible: [C]}]")]);

        PlanFinding finding = plan.One("FJP3013");
        Assert.EndsWith("Add under the key 'remarks': - {words: '列第一位者为牵头单位，下同', at: '1.1', firstLeads: true}", finding.Text.English, StringComparison.Ordinal);
        Assert.EndsWith("请在 remarks 下补上：- {words: '列第一位者为牵头单位，下同', at: '1.1', firstLeads: true}", finding.Text.Chinese, StringComparison.Ordinal);
        Assert.Equal((FindingSeverity.Warning, true), (finding.Rule.Severity, finding.Rule.IsLint));
    }

    [Fact]
    public void WhatIsToBeAdded_NamesTheAgenciesOfTheRemark()
    {
        ClausedPlan plan = new([("（市甲局负责，以下各项均需各区政府落实，不再列出）", "[{responsible: [A]}]"), ("（市丙局负责）", "[{responsible: [C]}]")]);

        Assert.Contains(
            plan.Findings,
            finding => finding.Rule.Id == "FJP3013" && finding.Text.English.Contains("at: '1.1', adds: [{responsible: [GQ]}]}", StringComparison.Ordinal));
    }

    [Fact]
    public void RemarkThatNamesNoAgencyOfThePlan_IsToldWithTheNearest()
    {
        ClausedPlan plan = new([("（市甲局负责，以下各项均需国家相关单位落实，不再列出）", "[{responsible: [A]}]"), ("（市丙局负责）", "[{responsible: [C]}]")]);

        PlanFinding finding = Assert.Single(plan.Findings, finding => finding.Rule.Id == "FJP3013");
        Assert.Contains(" It names no agency of the plan; the nearest is BM (国家相关部门). Add under the key 'remarks': ", finding.Text.English, StringComparison.Ordinal);
        Assert.Contains("说明中的名称不是方案中的部门，最接近的是 BM（国家相关部门）。请在 remarks 下补上：", finding.Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsToBeAdded_IsSoundOnceItIs()
    {
        (string, string)[] tasks = [("（市甲局、市乙局负责，列第一位者为牵头单位，下同）", "[{lead: [A]}, {responsible: [B]}]"), ("（市丙局负责）", "[{lead: [C]}]")];
        string told = Assert.Single(new ClausedPlan(tasks).Findings).Text.English;

        new ClausedPlan(tasks, "remarks:\n  " + told[told.IndexOf("- {", StringComparison.Ordinal)..] + "\n").Sound();
    }

    [Fact]
    public void RemarkInTheNoticesOwnWords_IsReportedThere() => Assert.EndsWith(
        "- {words: '责任单位中列第一位者为牵头单位。', firstLeads: true}",
        new ClausedPlan([("（市丙局负责）", "[{responsible: [C]}]")], Passages: ["⟦责任单位中列第一位者为牵头单位。⟧"]).One("FJP3013").Text.English,
        StringComparison.Ordinal);

    [Fact]
    public void RemarkInTheLastClause_ReachesNothing() => Assert.DoesNotContain(
        new ClausedPlan([("（市丙局负责）", "[{responsible: [C]}]"), ("（市甲局负责，下同）", "[{responsible: [A]}]")]).Findings,
        finding => finding.Rule.Id == "FJP3013");
}
