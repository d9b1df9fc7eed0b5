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
    [InlineData("普及应用。", "（市丙局负责，春节前完成）", "春节前")]
    [InlineData("今年汛期前普及应用。", "（市丙局负责）", "今年汛期前")]
    [InlineData("普及应用。", "（市丙局负责，2025年汛期前）", "2025年汛期前")]
    [InlineData("在春节前普及应用。", "（市丙局负责）", "春节前")]
    [InlineData("持续推进应用。", "（市丙局负责）", "持续推进")]
    [InlineData("2024年底前，普及应用。", "（市丙局负责，2025年底前完成）", "2025年底前")]
    [InlineData("普及应用，首批2024年6月底前完成，其余2024年9月底前完成。", "（市丙局负责）", "2024年6月底前、2024年9月底前")]
    public void WhatClauseOrTextSays_IsSound(string text, string clause, string deadline) => DeadlinePlan.Sound(text, clause, deadline);

    [Fact]
    public void AnotherThanTheClauseSays_IsReported_WithTheClauses()
    {
        PlanFinding finding = DeadlinePlan.One("FJP3021", "普及应用。", "（市丙局负责，⟦2024年6月底前⟧完成）", "⟦2024年9月底前⟧");

        Assert.Equal("Neither the clause nor the text says “2024年9月底前”. Did you mean “2024年6月底前”?", finding.Text.English);
        Assert.Equal("条款和正文中均没有“2024年9月底前”。是否应为“2024年6月底前”？", finding.Text.Chinese);
    }

    [Theory]
    [InlineData("普及应用。", "（市丙局负责，2024年6月底前完成）", "6月底前")]
    [InlineData("普及应用。", "（市丙局负责，2024年6月底前完成）", "2024年6月")]
    [InlineData("普及应用。", "（市丙局负责，2024年12月底前并长期坚持）", "2024年12月底前")]
    [InlineData("普及应用。", "（市丙局负责，2024年12月底前并长期坚持）", "长期坚持")]
    [InlineData("2024年6月底前普及应用。", "（市丙局负责）", "6月底前")]
    [InlineData("2024年11月底前普及应用。", "（市丙局负责）", "1月底前")]
    [InlineData("2024年底前，普及应用。", "（市丙局负责）", "2024年底")]
    [InlineData("2024年6月底前，普及应用。", "（市丙局负责）", "2024年6月底")]
    [InlineData("2024年6月底前，普及应用。", "（市丙局负责）", "2024年6月")]
    [InlineData("2024年6月底前，普及应用。", "（市丙局负责）", "月底前")]
    [InlineData("2025年汛期前普及应用。", "（市丙局负责）", "汛期前")]
    [InlineData("2024年底前，普及应用。", "（市丙局负责，2025年底前完成）", "2024年底前")]
    [InlineData("首批2024年6月底前，二批2024年8月底前，其余2024年9月底前。", "（市丙局负责）", "2024年6月底前、2024年9月底前")]
    public void PartOfAnother_IsAnother(string text, string clause, string deadline) =>
        Assert.Equal("FJP3021", Assert.Single(DeadlinePlan.Of(text, clause, deadline).Findings, finding => finding.Rule.Id != "FJP3023").Rule.Id);

    [Theory]
    [InlineData("底前")]
    [InlineData("024年6月底前")]
    public void WordsWithoutTheirBeginning_AreNoDeadline(string deadline) =>
        DeadlinePlan.One("FJP3020", "2024年6月底前普及应用。", "（市丙局负责）", $"⟦{deadline}⟧");

    [Fact]
    public void WhatTheTextSays_IsNotWhatTheClauseSays()
    {
        PlanFinding finding = DeadlinePlan.One("FJP3021", "2024年底前，普及应用。", "（市丙局负责，⟦2025年底前⟧完成）", "⟦2024年底前⟧");

        Assert.Equal("The text says “2024年底前”, but the clause states the deadline “2025年底前”, which takes precedence. Write “2025年底前”.", finding.Text.English);
        Assert.Equal("“2024年底前”出自正文，而条款写明的时限是“2025年底前”，应以条款为准。请写“2025年底前”。", finding.Text.Chinese);
    }

    /// <summary>They do say it, and more.</summary>
    [Theory]
    [InlineData("普及应用。", "（市丙局负责，⟦2024年4月15日前⟧完成）", "clause", "条款")]
    [InlineData("2024年4月15日前普及应用。", "（市丙局负责）", "text", "正文")]
    public void PartOfADeadline_IsToldToBeOne(string text, string clause, string where, string chinese)
    {
        PlanFinding finding = DeadlinePlan.One("FJP3021", text, clause, "⟦2024年4月15日⟧");

        Assert.Equal($"The {where} says “2024年4月15日前”, and “2024年4月15日” is only a part of that. Write “2024年4月15日前”.", finding.Text.English);
        Assert.Equal($"{chinese}写的是“2024年4月15日前”，“2024年4月15日”只是其中一部分。请写“2024年4月15日前”。", finding.Text.Chinese);
    }

    [Fact]
    public void WhereNothingIsSaid_ItIsToBeRemoved()
    {
        PlanFinding finding = DeadlinePlan.One("FJP3021", "普及应用。", "（市丙局负责）", "⟦长期坚持⟧");

        Assert.Equal("Neither the clause nor the text says “长期坚持”. Remove the deadline, or quote the words that state it.", finding.Text.English);
        Assert.Equal("条款和正文中均没有“长期坚持”。请删去完成时限，或照录载有时限的原文。", finding.Text.Chinese);
    }

    [Fact]
    public void TextIsAskedToo_ForWhatWasMeant() => Assert.EndsWith(
        "Did you mean “2024年6月底前”?",
        DeadlinePlan.One("FJP3021", "2024年6月底前普及应用。", "（市丙局负责）", "⟦2024年7月底前⟧").Text.English,
        StringComparison.Ordinal);
}
