namespace FujianPlan.Authoring.Tests.Rules.Duties.Editorial;

public sealed class EditorialNotNeededRuleTests
{
    [Fact]
    public void ReadingThatTheGrammarHas_IsNotNeeded() => Assert.Equal(
        ("The clause says exactly this. Remove 'reading' and 'note', so that the duty is checked.", "条款所述与此完全一致。请删去 reading 和 note，以便核对。"),
        new ClausedPlan([("（市甲局牵头，市乙局配合）", "[{lead: [A]}, {supporting: [B], reading: ⟦editorial⟧, note: 注}]")]).One("FJP3032").Text is var text ? (text.English, text.Chinese) : default);

    [Fact]
    public void WhereAPartIsNotUnderstood_ThatAnotherDutyAccountsFor_TheRestNeedsNone() => Assert.Equal(
        ["FJP3032", "FJP3030"],
        new ClausedPlan([("（市甲局牵头，市乙局予以保障）", "[{lead: [A], reading: editorial, note: 注}, {supporting: [B], reading: editorial, note: 注}]")]).Findings.Select(finding => finding.Rule.Id));

    [Fact]
    public void WhereAPartIsNotUnderstood_ThatNoDutyAccountsFor_ItIsNeeded() =>
        new ClausedPlan([("（市甲局牵头，随后另行通知）", "[{lead: [A], reading: ⟦editorial⟧, note: 注}]")]).One("FJP3030");
}
