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
    public void RemarkLeftOut_IsOneFinding_WhereItStands_WithTheClausesThatAreWrittenByIt()
    {
        ClausedPlan plan = new(
            [("（责任单位：市甲局、市乙局（⟦列第一位者为牵头单位，下同⟧））", "[{lead: [A]}, {responsible: [B]}]"), ("（责任单位：市乙局、市丙局）", "[{lead: [B]}, {responsible: [C]}]"), ("（市丙局、市甲局负责）", "[{lead: [C]}, {responsible: [A]}]"), ("（市甲局负责）", "[{lead: [A]}]")]);

        PlanFinding finding = plan.One("FJP3012");
        Assert.Equal($"The duties of 3 clauses follow the remark “{Words}”, but the plan does not state that remark. Add under the key 'remarks': - {{words: '{Words}', at: '1.1', firstLeads: true}}", finding.Text.English);
        Assert.Equal($"有 3 条条款的职责依说明“{Words}”写成，方案却没有写明这一说明。请在 remarks 下补上：- {{words: '{Words}', at: '1.1', firstLeads: true}}", finding.Text.Chinese);
        Assert.Equal(3, finding.Related.Count);
    }

    [Fact]
    public void RemarkLeftOutThatAdds_IsOneFinding() => Assert.EndsWith(
        $"- {{words: '{Carried}', at: '1.1', adds: [{{responsible: [GQ]}}]}}",
        new ClausedPlan([("（市甲局负责，⟦" + Carried + "⟧）", "[{responsible: [A]}]"), ("（市乙局负责）", "[{responsible: [B]}, {responsible: [GQ]}]"), ("（市丙局负责）", "[{responsible: [C]}, {responsible: [GQ]}]")]).One("FJP3012").Text.English,
        StringComparison.Ordinal);

    [Fact]
    public void OtherDisagreements_AreToldAsEver() => Assert.Equal(
        ["FJP3012", "FJP3013"],
        new ClausedPlan([("（市甲局、市乙局负责，" + Words + "）", "[{lead: [A]}, {responsible: [B]}]"), ("（市乙局、市丙局负责）", "[{responsible: [B]}]")]).Findings.Select(finding => finding.Rule.Id).Order());

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
    [InlineData("words: ⟦'以下各项均需各区政府落实，不再一一列出'⟧, at: '1.2', adds: [{responsible: [GQ]}]", "The clause of 1.2 does not say “以下各项均需各区政府落实，不再一一列出”. The clause of 1.1 does: write at: '1.1'.")]
    [InlineData("words: ⟦'以下各项均需各区政府落实，不再一一列出'⟧, adds: [{responsible: [GQ]}]", "The words of the notice that the plan quotes do not contain “以下各项均需各区政府落实，不再一一列出”. The clause of 1.1 does: write at: '1.1'.")]
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

    [Theory]
    [InlineData("（市甲局负责，各区政府抓好落实工作）", "各区政府抓好落实工作", "“各区政府抓好落实工作” does not refer to other clauses, as 下同 or 以下各项均 do.")]
    [InlineData("（市甲局负责。除特别注明的外，以下各项均由各区政府落实）", "以下各项均由各区政府落实", "“以下各项均由各区政府落实” is only a part of “除特别注明的外，以下各项均由各区政府落实”, which may mean something else. Quote the whole sentence.")]
    [InlineData("（市甲局负责。以下各项均由各区政府落实，第三项除外）", "以下各项均由各区政府落实", "“以下各项均由各区政府落实” is only a part of “以下各项均由各区政府落实，第三项除外”, which may mean something else. Quote the whole sentence.")]
    public void WordsThatDoNotReach_OrAreNotWhole_AreReported(string clause, string words, string english)
    {
        ClausedPlan plan = new(
            [(clause, "[{responsible: [A]}]"), ("（市乙局负责）", "[{responsible: [B]}]")], $"remarks: [{{words: ⟦'{words}'⟧, at: '1.1', adds: [{{responsible: [GQ]}}]}}]\n");

        PlanFinding finding = Assert.Single(plan.Findings, finding => finding.Rule.Id == "FJP4036");
        Assert.Equal(MarkedPlan.Parse(plan.Marked).Place, finding.Place);
        Assert.StartsWith(english, finding.Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("以下各项均由各区政府按职责分工落实", "{⟦responsible⟧: [GQ]}", "Write 'manner: withinRemit'.")]
    [InlineData("以下各项均由各区政府落实", "{responsible: [GQ], manner: ⟦separately⟧}", "Remove 'manner'.")]
    [InlineData("以下各项均由各区政府落实", "{responsible: [GQ], open: ⟦true⟧}", "Remove 'open'.")]
    [InlineData("以下各项均由各区政府等落实", "{⟦responsible⟧: [GQ]}", "Write 'open: true'.")]
    [InlineData("以下各项均由市丙局牵头，各区政府配合", "{supporting: [GQ]}, {⟦responsible⟧: [C]}", "Write the role that it gives")]
    [InlineData("以下各项均由市丙局牵头，各区政府配合", "{⟦lead⟧: [GQ]}, {lead: [C]}", "Write the role that it gives")]
    public void WhatIsAdded_IsWhatTheWordsSay(string words, string adds, string english)
    {
        ClausedPlan plan = new(
            [("（市甲局负责。" + words + "）", "[{responsible: [A]}]"), ("（市乙局负责）", "[{responsible: [B]}]")], $"remarks: [{{words: '{words}', at: '1.1', adds: [{adds}]}}]\n");

        PlanFinding finding = plan.One("FJP4036");
        Assert.Contains(english, finding.Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("以下各项均由各区政府按职责分工落实", "{responsible: [GQ], manner: withinRemit}")]
    [InlineData("以下各项均由市丙局牵头，各区政府配合", "{lead: [C]}, {supporting: [GQ]}")]
    [InlineData("以下任务配合单位均为各区政府", "{supporting: [GQ]}")]
    public void WhatTheWordsSay_IsSound(string words, string adds) => new ClausedPlan(
        [("（市甲局负责。" + words + "）", "[{responsible: [A]}]"), ("（市乙局负责）", "[{responsible: [B]}]")], $"remarks: [{{words: '{words}', at: '1.1', adds: [{adds}]}}]\n").Sound();

    [Fact]
    public void WhatTheEditorsReadInARemark_IsAWarning() => new ClausedPlan(
        [("（市甲局负责，以下各项均请各区政府予以关注）", "[{responsible: [A]}]"), ("（市乙局负责）", "[{responsible: [B]}]")],
        "remarks: [{words: 以下各项均请各区政府予以关注, at: '1.1', adds: [{supporting: [GQ], reading: ⟦editorial⟧, note: 关注即配合。}]}]\n").One("FJP3030");

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
