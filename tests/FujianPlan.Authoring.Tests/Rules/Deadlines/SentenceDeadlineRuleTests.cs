using FujianPlan.Authoring.Findings;
using static FujianPlan.Authoring.Tests.Rules.Provenance.InOrder.SmallNotice;

namespace FujianPlan.Authoring.Tests.Rules.Deadlines;

public sealed class SentenceDeadlineRuleTests
{
    [Fact]
    public void DeadlineOfOneSentence_IsReportedAtTheDeadline_WithTheSentence()
    {
        (IReadOnlyList<PlanFinding> findings, IReadOnlyList<SourcePlace> places) = DeadlinePlan.Of("⟦普及应用。2024年6月底前完成摸底。覆盖各区。⟧", "（市丙局负责）", "⟦2024年6月底前⟧");

        PlanFinding finding = Assert.Single(findings);
        Assert.Equal(("FJP3044", FindingSeverity.Warning, places[1]), (finding.Rule.Id, finding.Rule.Severity, finding.Place));
        Assert.Equal(places[0] with { Start = places[0].Start + 5, StartColumn = places[0].StartColumn + 5, End = places[0].End - 5, EndColumn = places[0].EndColumn - 5 }, Assert.Single(finding.Related).Place);
        Assert.Equal(
            ("“2024年6月底前” appears in only one of several sentences: “2024年6月底前完成摸底。”. If the deadline applies only to that sentence, write that sentence, and the words after it, as a measure each ('marker: none' if the source has no number), with the deadline at that sentence; the clause stays at this task. If all of this task is due by then, leave it and switch this rule off.",
             "“2024年6月底前”只见于其中一句：“2024年6月底前完成摸底。”。如仅该句以此为限，请将该句及其后文字分别写作措施（来源文件没有序号的，写“marker: none”），时限写在该句，责任条款仍写在此任务；如整项任务以此为限，请保留，并关闭此规则。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void FirstOfTwoDatesOfASentence_IsReported_WithTheLaterOne()
    {
        PlanFinding finding = Assert.Single(DeadlinePlan.Of("普及应用。2024年6月底前摸底，2025年底前完成。", "（市丙局负责）", "2024年6月底前").Findings);

        Assert.Equal(
            ("FJP3044",
             "“2024年6月底前” is the first date in “2024年6月底前摸底，2025年底前完成。”, which also contains “2025年底前”. If all of this task is due by the later date, write 'deadline: 2025年底前'. If each date applies to one part, write each part as a measure with its own deadline ('marker: none' if the source has no number). If everything is due by the first date, leave it and switch this rule off.",
             "“2024年6月底前”是“2024年6月底前摸底，2025年底前完成。”中的前一个日期，其后还有“2025年底前”。如整项任务以后者为限，请写“deadline: 2025年底前”；如分别针对其中一部分，请将各部分分别写作措施，并各写其时限（来源文件没有序号的，写“marker: none”）；如整项以前者为限，请保留，并关闭此规则。"),
            (finding.Rule.Id, finding.Text.English, finding.Text.Chinese));
    }

    [Theory]
    [InlineData("2024年6月底前完成摸底。普及应用。", "2024年6月底前")]
    [InlineData("普及应用，2024年6月底前摸底；覆盖各区。", "2024年6月底前")]
    public void DeadlineOfAPart_IsReported(string text, string deadline) => Assert.Equal("FJP3044", Assert.Single(DeadlinePlan.Of(text, "（市丙局负责）", deadline).Findings).Rule.Id);

    [Theory]
    [InlineData("2024年6月底前普及应用。", "（市丙局负责）", "2024年6月底前")]
    [InlineData("普及应用，2024年6月底前覆盖各区", "（市丙局负责）。", "2024年6月底前")]
    [InlineData("普及应用。覆盖各区，2024年6月底前完成。", "（市丙局负责）", "2024年6月底前")]
    [InlineData("到2024年6月底前，普及应用；覆盖各区。", "（市丙局负责）", "2024年6月底前")]
    [InlineData("普及应用；覆盖各区，2024年6月底前完成。", "（市丙局负责）", "2024年6月底前")]
    [InlineData("普及应用。2024年6月底前摸底，2025年底前完成。", "（市丙局负责）", "2025年底前")]
    [InlineData("普及应用。2024年6月底前完成，长期坚持。", "（市丙局负责）", "2024年6月底前完成，长期坚持")]
    [InlineData("2024年6月底前完成摸底。普及应用。", "（市丙局负责，2024年6月底前完成）", "2024年6月底前")]
    [InlineData("2024年6月底前摸底。覆盖各区，2024年6月底前完成。", "（市丙局负责）", "2024年6月底前")]
    public void DeadlineOfAll_IsSound(string text, string clause, string deadline) => DeadlinePlan.Sound(text, clause, deadline);

    [Fact]
    public void SentencesAsMeasures_WithTheClauseBehindThem_AreSound() => Assert.Empty(Found(
        "一、夯实基础\n（一）建设一张网。2024年6月底前完成摸底。覆盖各区。（市甲局、市乙局、市丙局负责）\n",
        Section(1, "夯实基础", Task(1, "建设一张网。", "（市甲局、市乙局、市丙局负责）", measures:
            Measure(1, "2024年6月底前完成摸底。", more: "marker: none|attestation: textOnly|deadline: 2024年6月底前") + Measure(2, "覆盖各区。", more: "marker: none|attestation: textOnly")))));

    [Fact]
    public void SentenceOfASectionOrAMeasure_IsToldByItsLevel()
    {
        const string body = "一、夯实基础\n总体安排。2024年6月底前完成摸底。各区落实。\n（一）统一标准。\n（1）2024年5月底前完成清单。覆盖各区。（市甲局、市乙局、市丙局负责）\n";

        IReadOnlyList<PlanFinding> findings = Found(body, Section(1, "夯实基础", Task(1, "统一标准。", measures: Measure(1, "2024年5月底前完成清单。覆盖各区。", "（市甲局、市乙局、市丙局负责）", "deadline: 2024年5月底前")), more: "text: [总体安排。2024年6月底前完成摸底。各区落实。]\n    deadline: 2024年6月底前"));

        Assert.Equal(["FJP3044", "FJP3044"], findings.Select(finding => finding.Rule.Id));
        Assert.Contains("as a task each", findings[0].Text.English, StringComparison.Ordinal);
        Assert.Contains("If the deadline applies only to that sentence, remove the deadline. If all of this measure is due", findings[1].Text.English, StringComparison.Ordinal);
    }
}
