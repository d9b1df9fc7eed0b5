using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Deadlines;

public sealed class DeadlineAloneRuleTests
{
    [Fact]
    public void WhatIsDueThen_IsToldToBeDropped()
    {
        PlanFinding finding = DeadlinePlan.One("FJP3043", "普及应用。", "（市丙局负责，2024年6月底前取得阶段性成效）", "⟦2024年6月底前取得阶段性成效⟧");

        Assert.Equal(FindingSeverity.Warning, finding.Rule.Severity);
        Assert.Equal("“取得阶段性成效” is not part of the deadline, and programs ignore it. The deadline is “2024年6月底前”. Write only “2024年6月底前”.", finding.Text.English);
        Assert.Equal("“取得阶段性成效”不表示时限，不会被程序读取；时限是“2024年6月底前”。请只写“2024年6月底前”。", finding.Text.Chinese);
    }

    [Fact]
    public void WordsBefore_AreTold() => Assert.StartsWith(
        "“力争” is not part of the deadline", DeadlinePlan.One("FJP3043", "力争2024年6月底前普及应用。", "（市丙局负责）", "⟦力争2024年6月底前⟧").Text.English, StringComparison.Ordinal);

    [Theory]
    [InlineData("2024年6月底前完成")]
    [InlineData("不迟于2024年6月底前")]
    [InlineData("完成时限：2024年6月底前。")]
    public void WordsThatSayNoMore_AreSound(string deadline) => DeadlinePlan.Sound("普及应用。", "（市丙局负责，2024年6月底前完成）", deadline);
}
