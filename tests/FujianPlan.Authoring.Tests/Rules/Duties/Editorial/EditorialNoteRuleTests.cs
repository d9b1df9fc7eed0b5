namespace FujianPlan.Authoring.Tests.Rules.Duties.Editorial;

public sealed class EditorialNoteRuleTests
{
    [Fact]
    public void ReadingWithoutANote_IsReportedAtTheWord() => Judged.One(
        FujianPlan.Authoring.Rules.Duties.Editorial.EditorialNoteRule.Rule,
        Judged.Agencies + Judged.Section.Replace("{supporting: [TXJ]}", "{supporting: [TXJ], reading: ⟦editorial⟧}", StringComparison.Ordinal),
        "This duty is the editors' reading but does not say why. Add a 'note' to it.",
        "此项职责出自编者的理解，却没有写明理由。请补上“note”。");

    [Fact]
    public void BlankNote_IsNone() => Judged.One(
        FujianPlan.Authoring.Rules.Duties.Editorial.EditorialNoteRule.Rule,
        Judged.Agencies + Judged.Section.Replace("{supporting: [TXJ]}", "{supporting: [TXJ], reading: ⟦editorial⟧, note: ' '}", StringComparison.Ordinal),
        "This duty is the editors' reading but does not say why. Add a 'note' to it.",
        "此项职责出自编者的理解，却没有写明理由。请补上“note”。");

    [Fact]
    public void ReadingWithANote_IsSound() =>
        Judged.Sound(Judged.Agencies + Judged.Section.Replace("{supporting: [TXJ]}", "{supporting: [TXJ], reading: editorial, note: 注}", StringComparison.Ordinal));

    [Fact]
    public void OtherWord_IsReportedWithTheOneThatThereIs() => Assert.Contains(
        "editorial",
        Assert.Single(Judged.Findings(Judged.Head + Judged.Agencies + Judged.Section.Replace("{supporting: [TXJ]}", "{supporting: [TXJ], reading: editors, note: 注}", StringComparison.Ordinal))).Text.English,
        StringComparison.Ordinal);
}
