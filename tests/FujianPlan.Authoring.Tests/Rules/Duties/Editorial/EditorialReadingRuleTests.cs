using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Duties.Editorial;

public sealed class EditorialReadingRuleTests
{
    private const string Unread = "（市甲局统筹全局，市乙局予以保障）";

    [Fact]
    public void ClauseThatIsNotUnderstood_CompilesAsItsEditorsReadIt_WithAWarningAtEachOfTheirDuties()
    {
        ClausedPlan plan = new([(Unread, "[{lead: [A], reading: ⟦editorial⟧, note: 统筹即牵头}, {supporting: [B], reading: ⟦editorial⟧, note: 保障即配合}]")]);

        Assert.Equal(MarkedPlan.Parse(plan.Marked).Places.Select(place => ("FJP3030", place)), plan.Findings.Select(finding => (finding.Rule.Id, finding.Place)));
        PlanFinding first = plan.Findings[0];
        Assert.Equal((FindingSeverity.Warning, true), (first.Rule.Severity, first.Rule.IsLint));
        Assert.Equal(
            "This duty rests on the editors' reading; only the agency names in it are checked: the grammar does not understand “市甲局统筹全局”, “市乙局予以保障”. Check that it is right.",
            first.Text.English);
        Assert.Equal("此项职责出自编者的理解，除部门名称外未经核对：语法未能理解“市甲局统筹全局”“市乙局予以保障”。请复核。", first.Text.Chinese);
    }

    [Fact]
    public void WithoutTheEditorsWord_TheSameClauseIsAnError() => Assert.Equal(
        ["FJP3011", "FJP3011"],
        new ClausedPlan([(Unread, "[{lead: [A]}, {supporting: [B]}]")]).Findings.Select(finding => finding.Rule.Id));

    [Fact]
    public void ClauseThatTheGrammarReadsOtherwise_StandsAsItsEditorsReadIt() => Assert.StartsWith(
        "This duty rests on the editors' reading; only the agency names in it are checked: the grammar reads the clause differently.",
        new ClausedPlan([("（市甲局负责）", "[{lead: [A], reading: ⟦editorial⟧, note: 只有一家即为牵头}]"), ("（市丙局负责）", "[{responsible: [C]}]")]).One("FJP3030").Text.English,
        StringComparison.Ordinal);

    [Fact]
    public void AgencyThatTheClauseNames_AndNoDutyHas_IsTold() => Assert.Contains(
        "The clause also names 市乙局, but no duty does.",
        new ClausedPlan([(Unread, "[{lead: [A], reading: ⟦editorial⟧, note: 市乙局只是提供条件}]")]).One("FJP3030").Text.English,
        StringComparison.Ordinal);

    [Fact]
    public void OtherDutiesOfTheTask_AreCheckedAsEver()
    {
        const string clause = "（市甲局牵头，市乙局予以保障，市丙局配合）";

        new ClausedPlan([(clause, "[{lead: [A]}, {supporting: [B], reading: ⟦editorial⟧, note: 保障即配合}, {supporting: [C]}]")]).One("FJP3030");
        Assert.Equal(
            ["FJP3012", "FJP3030"],
            new ClausedPlan([(clause, "[{responsible: [A]}, {supporting: [B], reading: editorial, note: 保障即配合}, {supporting: [C]}]")]).Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void DutyThatAGroupOfTheClauseLacks_IsReported_WhereNoEditorAccountsForIt() => Assert.Equal(
        ["FJP3012", "FJP3032"],
        new ClausedPlan([("（市甲局牵头，市乙局配合）", "[{lead: [A], reading: editorial, note: 注}]")]).Findings.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void HeadingOrCell_GivesDutiesWithoutAClause()
    {
        new ClausedPlan([("", "[{lead: [A], reading: ⟦editorial⟧, note: 据标题}]")]) { Title = "夯实基础（市甲局）" }.One("FJP3030");
        new ClausedPlan([("", "[{lead: [A], reading: ⟦editorial⟧, note: 据表格}]")], Passages: ["市甲局"]).One("FJP3030");
        Assert.Equal(
            ["FJP3010"],
            new ClausedPlan([("", "[{lead: [A]}]")], Passages: ["市甲局"]).Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void ItIsCountedInTheAccount_AndStandsInTheModel()
    {
        PlanReading reading = new ClausedPlan([(Unread, "[{lead: [A], reading: editorial, note: 统筹即牵头}, {supporting: [B], reading: editorial, note: 保障即配合}]")]).Reading;

        Assert.Contains("## Duties that rest on the editors' reading\n\n2 of 2 duties. Of these, only the names are checked.\n\n| slot | role | agencies | why |\n|---|---|---|---|\n| 1.1 | lead | A | 统筹即牵头 |\n", reading.Provenance, StringComparison.Ordinal);
        Assert.All(reading.Model.Sections[0].Tasks[0].Assignments, assignment => Assert.True(assignment.IsEditorial));
    }
}
