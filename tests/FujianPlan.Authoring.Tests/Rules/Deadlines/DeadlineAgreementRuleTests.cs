using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Deadlines;

public sealed class DeadlineAgreementRuleTests
{
    [Theory]
    [InlineData("普及应用。", "（市丙局负责，2024年6月底前完成）", "2024年6月底前")]
    [InlineData("普及应用。", "（市丙局负责，2024年6月底前完成）", "2024年6月底前完成")]
    [InlineData("普及应用。", "（市丙局负责，2024 年6 月底前完成）", "2024年6月底前")]
    [InlineData("普及应用。", "（市丙局负责，2024年６月底前完成）", "2024年6月底前")]
    [InlineData("普及应用。", "（市丙局负责，6月底前）", "6月底前")]
    [InlineData("普及应用。", "（市丙局负责，长期坚持）", "长期坚持")]
    [InlineData("普及应用。", "（市丙局负责，2024年12月底前并长期坚持）", "2024年12月底前并长期坚持")]
    [InlineData("2024年底前，普及应用。", "（市丙局负责）", "2024年底前")]
    [InlineData("2024年底前，普及应用。", "（市丙局负责）", "2024年底")]
    [InlineData("在春节前普及应用。", "（市丙局负责）", "春节前")]
    [InlineData("持续推进应用。", "（市丙局负责）", "持续推进")]
    [InlineData("2024年底前，普及应用。", "（市丙局负责，2025年底前完成）", "2025年底前")]
    public void WhatClauseOrTextSays_IsSound(string text, string clause, string deadline) => DeadlinePlan.Sound(text, clause, deadline);

    [Fact]
    public void AnotherThanTheClauseSays_IsReported_WithTheClauses()
    {
        PlanFinding finding = DeadlinePlan.One("FJP3021", "普及应用。", "（市丙局负责，⟦2024年6月底前⟧完成）", "⟦2024年9月底前⟧");

        Assert.Equal("Neither the clause nor the text of this task says “2024年9月底前”. Did you mean “2024年6月底前”?", finding.Text.English);
        Assert.Equal("此任务的条款和正文中均没有“2024年9月底前”。是否应为“2024年6月底前”？", finding.Text.Chinese);
    }

    [Theory]
    [InlineData("普及应用。", "（市丙局负责，2024年6月底前完成）", "6月底前")]
    [InlineData("普及应用。", "（市丙局负责，2024年6月底前完成）", "2024年6月")]
    [InlineData("普及应用。", "（市丙局负责，2024年12月底前并长期坚持）", "2024年12月底前")]
    [InlineData("普及应用。", "（市丙局负责，2024年12月底前并长期坚持）", "长期坚持")]
    [InlineData("2024年6月底前普及应用。", "（市丙局负责）", "6月底前")]
    [InlineData("2024年11月底前普及应用。", "（市丙局负责）", "1月底前")]
    public void PartOfAnother_IsAnother(string text, string clause, string deadline) =>
        Assert.Equal("FJP3021", Assert.Single(DeadlinePlan.Of(text, clause, deadline).Findings, finding => finding.Rule.Id != "FJP3023").Rule.Id);

    [Fact]
    public void WhereNothingIsSaid_ItIsToBeRemoved()
    {
        PlanFinding finding = DeadlinePlan.One("FJP3021", "普及应用。", "（市丙局负责）", "⟦长期坚持⟧");

        Assert.Equal("Neither the clause nor the text of this task says “长期坚持”. Remove the deadline, or quote the words that state it.", finding.Text.English);
        Assert.Equal("此任务的条款和正文中均没有“长期坚持”。请删去完成时限，或照录载有时限的原文。", finding.Text.Chinese);
    }

    [Fact]
    public void TextIsAskedToo_ForWhatWasMeant() => Assert.EndsWith(
        "Did you mean “2024年6月底前”?",
        DeadlinePlan.One("FJP3021", "2024年6月底前普及应用。", "（市丙局负责）", "⟦2024年7月底前⟧").Text.English,
        StringComparison.Ordinal);
}
