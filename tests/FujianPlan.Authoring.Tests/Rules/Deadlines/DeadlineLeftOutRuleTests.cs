using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Deadlines;

public sealed class DeadlineLeftOutRuleTests
{
    [Fact]
    public void DeadlineOfTheClauseAlone_IsAWarningAtItsWords()
    {
        PlanFinding finding = DeadlinePlan.One("FJP3022", "普及应用。", "（市丙局负责，⟦6月底前⟧完成）", deadline: null);

        Assert.Equal(FindingSeverity.Warning, finding.Rule.Severity);
        Assert.Equal("The clause states the deadline “6月底前”, and the task has none. Add 'deadline: 6月底前'.", finding.Text.English);
        Assert.Equal("条款写明完成时限“6月底前”，任务却没有列出。请补上“deadline: 6月底前”。", finding.Text.Chinese);
    }

    [Theory]
    [InlineData("普及应用。", "（市丙局负责）")]
    [InlineData("2024年6月底前普及应用。", "（市丙局负责）")]
    public void ClauseWithoutOne_IsSound(string text, string clause) => DeadlinePlan.Sound(text, clause, deadline: null);
}
