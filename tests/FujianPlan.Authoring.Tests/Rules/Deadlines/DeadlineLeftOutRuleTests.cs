using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Deadlines;

public sealed class DeadlineLeftOutRuleTests
{
    [Fact]
    public void DeadlineOfTheClauseAlone_IsAWarningAtItsWords()
    {
        PlanFinding finding = DeadlinePlan.One("FJP3022", "普及应用。", "（市丙局负责，⟦6月底前⟧完成）", deadline: null);

        Assert.Equal(FindingSeverity.Warning, finding.Rule.Severity);
        Assert.Equal("The clause states the deadline “6月底前”, but there is no 'deadline' here. Add 'deadline: 6月底前'.", finding.Text.English);
        Assert.Equal("条款写明完成时限“6月底前”，却没有列出。请补上“deadline: 6月底前”。", finding.Text.Chinese);
    }

    [Theory]
    [InlineData("普及应用。", "（市丙局负责）")]
    [InlineData("2024年6月底前普及应用。", "（市丙局负责）")]
    public void ClauseWithoutOne_IsSound(string text, string clause) => DeadlinePlan.Sound(text, clause, deadline: null);

    [Theory]
    [InlineData("4月底前", "（市丙局牵头，4月底前完成；市甲局配合，⟦9月底前⟧完成）", "9月底前")]
    [InlineData("9月底前", "（市丙局牵头，⟦4月底前⟧完成；市甲局配合，9月底前完成）", "4月底前")]
    public void OneOfTwoDeadlinesOfTheClause_IsAWarningAtTheOther(string written, string clause, string other)
    {
        PlanFinding finding = Assert.Single(DeadlinePlan.Of("普及应用。", clause, written).Findings, found => found.Rule.Id == "FJP3022");

        Assert.Equal(DeadlinePlan.Of("普及应用。", clause, written).Places[0], finding.Place);
        Assert.Equal($"The clause also states the deadline “{other}”, but 'deadline' says only “{written}”. Write all of them: 'deadline: 4月底前、9月底前'. The last day is then that of the last one.", finding.Text.English);
        Assert.Equal($"条款还写明完成时限“{other}”，而 deadline 只写了“{written}”。请全部写出：“deadline: 4月底前、9月底前”，最后一日以最后一个时限为准。", finding.Text.Chinese);
    }

    [Fact]
    public void TwoThatAreNoSteps_AreNotToBeJoined() => Assert.EndsWith(
        "says only “4月底前”. If everything is due by the stated deadline, leave it and switch this rule off. Otherwise write each thing that is due as a measure with its own deadline.",
        Assert.Single(DeadlinePlan.Of("普及应用。", "（市丙局牵头，4月底前完成；市甲局配合，春节前完成）", "4月底前").Findings, found => found.Rule.Id == "FJP3022").Text.English,
        StringComparison.Ordinal);

    [Fact]
    public void TwoThatAreBothLeftOut_AreProposedAsOne() => Assert.Equal(
        "The clause states several deadlines (“4月底前”, “9月底前”), but there is no 'deadline' here. Add all: 'deadline: 4月底前、9月底前'.",
        Assert.Single(DeadlinePlan.Of("普及应用。", "（市丙局牵头，4月底前完成；市甲局配合，9月底前完成）", null).Findings, found => found.Rule.Id == "FJP3022").Text.English);

    [Theory]
    [InlineData("4月底前、9月底前", "（市丙局牵头，4月底前完成；市甲局配合，9月底前完成）")]
    [InlineData("4月底前和9月底前", "（市丙局牵头，4月底前完成；市甲局配合，9月底前完成）")]
    [InlineData("4月底前、9月底前", "（市丙局牵头，9月底前完成；市甲局配合，4月底前完成）")]
    [InlineData("4月底前", "（市丙局牵头，4月底前完成；市甲局配合，4月底前完成）")]
    [InlineData("4月底前、持续推进", "（市丙局牵头，4月底前完成；市甲局配合，持续推进）")]
    public void AllOfThem_AreSound(string written, string clause) =>
        Assert.DoesNotContain(DeadlinePlan.Of("普及应用。", clause, written).Findings, found => found.Rule.Id is "FJP3020" or "FJP3021" or "FJP3022");
}
