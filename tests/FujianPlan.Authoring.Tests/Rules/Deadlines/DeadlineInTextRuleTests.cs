using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Deadlines;

public sealed class DeadlineInTextRuleTests
{
    private const string Clause = "（市丙局负责）";

    [Theory]
    [InlineData("普及应用⟦（2024年6月底前完成）⟧。", "（2024年6月底前完成）", "2024年6月底前")]
    [InlineData("普及应用。⟦【完成时限】2024年6月底前⟧", "【完成时限】2024年6月底前", "2024年6月底前")]
    [InlineData("普及应用。⟦完成时限：2024年6月底前⟧", "完成时限：2024年6月底前", "2024年6月底前")]
    [InlineData("普及应用⟦〔长期坚持〕⟧。", "〔长期坚持〕", "长期坚持")]
    public void DeadlineAtTheEndOfAText_IsTheTasks(string text, string words, string deadline)
    {
        PlanFinding finding = DeadlinePlan.One("FJP3048", text, Clause, null);

        Assert.Equal(FindingSeverity.Warning, finding.Rule.Severity);
        Assert.Equal($"“{words}” states a deadline, but there is no 'deadline' here. Add 'deadline: {deadline}' to the task.", finding.Text.English);
        Assert.Equal($"“{words}”写明了完成时限，却没有列出。请为此任务补上“deadline: {deadline}”。", finding.Text.Chinese);
    }

    [Fact]
    public void DeadlineOfAnotherSentence_MayBeThatOfTheSentence()
    {
        PlanFinding finding = DeadlinePlan.One("FJP3048", "开展摸底⟦（2024年6月底前完成）⟧。普及应用。", Clause, null);

        Assert.Equal("“（2024年6月底前完成）” states the deadline of the sentence before it, but there is no 'deadline' here. If it applies to the whole task, add 'deadline: 2024年6月底前'; if it applies to this sentence alone, write the sentence as a measure with that deadline. Otherwise leave it and switch this rule off.", finding.Text.English);
        Assert.Equal("“（2024年6月底前完成）”写明了前一句的完成时限，却没有列出。如为整项任务的时限，请补上“deadline: 2024年6月底前”；如只针对这一句，请把该句另列为一条措施并写明时限；否则请保留，并关闭此规则。", finding.Text.Chinese);
    }

    [Theory]
    [InlineData("普及应用（2024年6月底前完成）。", Clause, "2024年6月底前")]
    [InlineData("普及（2024年6月底前）应用。", Clause, null)]
    [InlineData("普及应用（试点除外）。", Clause, null)]
    [InlineData("2024年6月底前，普及应用。", Clause, null)]
    public void DeadlineThatIsListed_OrIsWithinASentence_IsSound(string text, string clause, string? deadline) => DeadlinePlan.Sound(text, clause, deadline);

    /// <summary>They say of what time something is, not by when it is done.</summary>
    [Theory]
    [InlineData("实施三年行动计划（2024—2026年）。")]
    [InlineData("编制目录（2024年度）。")]
    [InlineData("落实上级部署（2023年12月）。普及应用。")]
    public void PeriodOrDayBeforeTheIssue_IsNone(string text) => DeadlinePlan.Sound(text, Clause, null);

    /// <summary>Both dates stand in the clause, and the deadline has both.</summary>
    [Fact]
    public void DeadlineOfTwoSteps_IsThatOfTheClause()
    {
        DeadlinePlan.Sound("普及应用。", "（市丙局负责，2024年3月底前、6月底前完成）", "2024年3月底前、6月底前");
        Assert.Contains(DeadlinePlan.Of("普及应用。", "（市丙局负责，2024年3月底前、6月底前完成）", "2024年3月底前").Findings, finding => finding.Rule.Id == "FJP3021");
    }
}
