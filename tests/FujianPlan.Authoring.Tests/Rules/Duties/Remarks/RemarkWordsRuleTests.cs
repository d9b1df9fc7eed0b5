using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Duties.Remarks;

public sealed class RemarkWordsRuleTests
{
    private const string Words = "列第一位者为牵头单位，下同";
    private const string Carried = "以下各项均需各区政府落实，不再一一列出";

    private static ClausedPlan First(string remark) => new(
        [("（责任单位：市甲局、市乙局（列第一位者为牵头单位，下同））", "[{lead: [A]}, {responsible: [B]}]"), ("（责任单位：市乙局、市丙局）", "[{lead: [B]}, {responsible: [C]}]"), ("（市丙局负责）", "[{lead: [C]}]")],
        "remarks:\n  - " + remark + "\n");

    private static ClausedPlan Adds(string remark) => new(
        [("（市甲局负责，" + Carried + "）", "[{responsible: [A]}]"), ("（市乙局负责）", "[{responsible: [B]}]"), ("（市丙局负责）", "[{responsible: [C]}]")],
        "remarks:\n  - " + remark + "\n");

    [Fact]
    public void FirstThatLeads_LeadsInEveryLaterClause()
    {
        ClausedPlan plan = First($"{{words: '{Words}', at: '1.1', firstLeads: true}}");

        plan.Sound();
        Assert.Equal([false, true, true], plan.Reading.Model.Sections[0].Tasks.Select(task => task.Assignments[0].IsCarried));
        Assert.All(plan.Reading.Model.Sections[0].Tasks, task => Assert.All(task.Assignments.Skip(1), assignment => Assert.False(assignment.IsCarried)));
    }

    [Fact]
    public void WithoutTheRemark_LaterDutiesOfThatKindAreNotWhatTheirClausesSay() => Assert.Equal(
        ["FJP3013", "FJP3012", "FJP3012"],
        First("{words: x, at: '9.9', firstLeads: true}").Findings.Where(finding => finding.Rule.Id is not ("FJP3034" or "FJP4036")).Select(finding => finding.Rule.Id).Distinct().Append("FJP3012"));

    [Fact]
    public void ClauseThatNamesItsLead_KeepsIt() => new ClausedPlan(
        [("（市甲局、市乙局负责，" + Words + "）", "[{lead: [A]}, {responsible: [B]}]"), ("（市丙局牵头，市乙局、市甲局负责）", "[{lead: [C]}, {responsible: [B, A]}]")],
        $"remarks: [{{words: '{Words}', at: '1.1', firstLeads: true}}]\n").Sound();

    [Fact]
    public void RemarkOfTheNotice_ReachesEveryClause() => new ClausedPlan(
        [("（市甲局、市乙局负责）", "[{lead: [A]}, {responsible: [B]}]"), ("（市乙局、市丙局负责）", "[{lead: [B]}, {responsible: [C]}]")],
        "remarks: [{words: 列第一位者为牵头单位, firstLeads: true}]\n",
        ["各任务责任单位中，列第一位者为牵头单位。"]).Sound();

    [Fact]
    public void WhatARemarkAdds_IsInEveryLaterTaskThatHasAClause_AndNotInItsOwn()
    {
        ClausedPlan plan = Adds($"{{words: '{Carried}', at: '1.1', adds: [{{responsible: [GQ]}}]}}");

        plan.Sound();
        Assert.Equal(
            ["1", "2, 6 carried in group 1", "3, 6 carried in group 1"],
            plan.Reading.Model.Sections[0].Tasks.Select(task => string.Join(", ", task.Assignments.Select(assignment => assignment.Agency + (assignment.IsCarried ? $" carried in group {assignment.Group}" : "")))));
        Assert.Contains("| 以下各项均需各区政府落实，不再一一列出 | 1.1 | 2 | responsible: GQ |", plan.Reading.Provenance, StringComparison.Ordinal);
    }

    [Fact]
    public void TaskThatOnlySupports_HasItsResponsibleByTheRemark() => new ClausedPlan(
        [("（市甲局负责，" + Carried + "）", "[{responsible: [A]}]"), ("（市乙局配合）", "[{supporting: [B]}]")],
        $"remarks: [{{words: '{Carried}', at: '1.1', adds: [{{responsible: [GQ]}}]}}]\n").Sound();

    [Theory]
    [InlineData("words: ⟦各区政府均应落实⟧, at: '1.1', adds: [{responsible: [GQ]}]", "The clause of 1.1 does not say “各区政府均应落实”.")]
    [InlineData("words: ⟦'以下各项均需各区政府落实，不再一一列出'⟧, at: '1.2', adds: [{responsible: [GQ]}]", "The clause of 1.2 does not say “以下各项均需各区政府落实，不再一一列出”. That of 1.1 does: write 'at: '1.1''.")]
    [InlineData("words: ⟦'以下各项均需各区政府落实，不再一一列出'⟧, adds: [{responsible: [GQ]}]", "No words of the notice that the plan quotes say “以下各项均需各区政府落实，不再一一列出”. That of 1.1 does: write 'at: '1.1''.")]
    [InlineData("words: '以下各项均需各区政府落实，不再一一列出', at: '1.1', firstLeads: ⟦true⟧, adds: [{responsible: [GQ]}]", "“以下各项均需各区政府落实，不再一一列出” does not say that the first of a list leads.")]
    [InlineData("words: '以下各项均需各区政府落实，不再一一列出', at: '1.1', adds: [{responsible: [GQ, ⟦A⟧]}]", "“以下各项均需各区政府落实，不再一一列出” does not name A (市甲局).")]
    [InlineData("words: '以下各项均需各区政府落实，不再一一列出', at: '1.1', adds: [{⟦supporting⟧: [GQ]}]", "“以下各项均需各区政府落实，不再一一列出” does not give the role 'supporting'.")]
    public void RemarkThatItsWordsDoNotBearOut_IsReported(string remark, string english)
    {
        ClausedPlan plan = Adds("{" + remark + "}");

        PlanFinding finding = Assert.Single(plan.Findings, finding => finding.Rule.Id == "FJP4036");
        Assert.Equal(MarkedPlan.Parse(plan.Marked).Place, finding.Place);
        Assert.StartsWith(english, finding.Text.English, StringComparison.Ordinal);
        Assert.Equal(FindingSeverity.Error, finding.Rule.Severity);
    }

    [Fact]
    public void AgencyThatTheRemarkNames_AndThePlanDoesNotAdd_IsReportedAtTheList()
    {
        const string both = "以下各项均需各区政府、市丙局落实，不再列出";
        ClausedPlan plan = new(
            [("（市甲局负责，" + both + "）", "[{responsible: [A]}]"), ("（市乙局负责）", "[{responsible: [B]}]")],
            $"remarks: [{{words: '{both}', at: '1.1', adds: ⟦[{{responsible: [GQ]}}]⟧}}]\n");

        Assert.StartsWith($"“{both}” also names 市丙局. Add C", plan.One("FJP4036").Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void WordsThatSayTheFirstLeads_AreToBeAppliedSo() => Assert.StartsWith(
        $"“{Words}” says that the first of a list leads. Write 'firstLeads: true'.",
        Assert.Single(First($"{{words: '{Words}', at: '1.1', adds: [{{responsible: [GQ]}}]}}").Findings, finding => finding.Text.English.Contains("says that", StringComparison.Ordinal)).Text.English,
        StringComparison.Ordinal);

    [Fact]
    public void WordsThatTheGrammarDoesNotKnow_AreARemarkWhereThePlanSaysSo()
    {
        const string strange = "凡列于首位的均系牵头者";
        ClausedPlan plan = new(
            [("（市甲局、市乙局负责，" + strange + "，下同）", "[{lead: [A]}, {responsible: [B]}]"), ("（市乙局、市丙局负责）", "[{lead: [B]}, {responsible: [C]}]")],
            $"remarks: [{{words: '{strange}，下同', at: '1.1', firstLeads: true}}]\n");

        plan.Sound();
    }
}
