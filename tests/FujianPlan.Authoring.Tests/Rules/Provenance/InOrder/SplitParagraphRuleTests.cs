using FujianPlan.Authoring.Findings;
using static FujianPlan.Authoring.Tests.Rules.Provenance.InOrder.SmallNotice;

namespace FujianPlan.Authoring.Tests.Rules.Provenance.InOrder;

/// <summary>A clause is of all the sentences that it ends; the last of them, as a measure of its own, does not take it away from the others.</summary>
public sealed class SplitParagraphRuleTests
{
    private const string None = "marker: none", Bare = "marker: none|attestation: textOnly";
    private const string Body = "一、夯实基础\n（一）建设一张网。加快改造，不得拖延。全部接入。（市甲局负责）\n（二）统一标准。（市乙局、市丙局负责）\n";

    private static readonly string Second = Task(2, "统一标准。", "（市乙局、市丙局负责）");

    [Fact]
    public void LastSentenceAsAMeasure_IsReportedAtItsClause()
    {
        PlanFinding finding = One("FJP4056", Body, Section(1, "夯实基础", Task(1, "建设一张网。加快改造，不得拖延。", measures: Measure(1, "全部接入。", "⟦（市甲局负责）⟧", None)) + Second));

        Assert.Equal("（市甲局负责）", Shown(finding, Body));
        Assert.Equal(
            ("In the source, this clause ends a line of sentences without another clause, but the sentences before it are in task 1.1. Move the words of measure 1.1.1 to the text of task 1.1, and the clause with its duties to that task.",
             "在来源文件中，这一行各句之后只有这一条责任条款，其前各句却写在任务 1.1 中。请将措施 1.1.1 的文字写入任务 1.1 的 text，并将该条款及其 duties 写在该任务。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void EachSentenceAsAMeasure_IsReported_WhereTheLastAloneHasTheClause() =>
        One("FJP4056", Body, Section(1, "夯实基础", Task(1, "建设一张网。", measures: Measure(1, "加快改造，不得拖延。", more: Bare) + Measure(2, "全部接入。", "⟦（市甲局负责）⟧", None)) + Second));

    [Fact]
    public void SentenceWithoutAClauseBeforeOneThatHasIt_IsReported()
    {
        string body = Body.Replace("（市甲局负责）\n", "（市甲局负责）定期检查。（市丙局负责）\n", StringComparison.Ordinal);

        PlanFinding finding = One("FJP4056", body, Section(1, "夯实基础", Task(1, "建设一张网。", measures: Measure(1, "加快改造，不得拖延。", more: Bare) + Measure(2, "全部接入。", "⟦（市甲局负责）⟧", None) + Measure(3, "定期检查。", "（市丙局负责）", None)) + Second));

        Assert.Equal(
            ("In the source, this clause ends a line of sentences, but the sentence before it is in measure 1.1.1, without a clause. Move the words of measure 1.1.1 to the beginning of the text of measure 1.1.2.",
             "在来源文件中，这条责任条款位于这几句之后，其前一句却写作措施 1.1.1 而没有责任条款。请将措施 1.1.1 的文字写在措施 1.1.2 的 text 的开头。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void LastSentenceOfASectionAsATask_IsReported() => One(
        "FJP4056",
        "一、夯实基础\n总体安排。全部接入。（市甲局负责）\n二、推广应用\n（一）统一标准。（市乙局、市丙局负责）\n",
        Section(1, "夯实基础", Task(1, "全部接入。", "⟦（市甲局负责）⟧", None), more: "text: [总体安排。]") + Section(2, "推广应用", Task(1, "统一标准。", "（市乙局、市丙局负责）", id: "T2")));

    [Theory]
    [InlineData("建设一张网。加快改造。（市乙局负责）全部接入。（市甲局负责）", "")]
    [InlineData("建设一张网。加快改造。（市乙局负责）\n全部接入。（市甲局负责）", "")]
    [InlineData("建设一张网。加快改造。（市乙局负责）（详见附表）全部接入。（市甲局负责）", "{kind: remark, text: （详见附表）}")]
    public void SentencesWithClausesOfTheirOwn_AreMeasures(string text, string passage) => Assert.Empty(Found(
        Body.Replace("建设一张网。加快改造，不得拖延。全部接入。（市甲局负责）", text, StringComparison.Ordinal),
        Section(1, "夯实基础", Task(1, "建设一张网。", measures: Measure(1, "加快改造。", "（市乙局负责）", None) + Measure(2, "全部接入。", "（市甲局负责）", None)) + Second),
        passage));

    [Fact]
    public void MeasureBehindALabel_OrBehindTheClauseOfItsTask_IsOne()
    {
        string measure = Measure(1, "加快改造，不得拖延。全部接入。", "（市甲局负责）", None);

        Assert.Empty(Found(Body.Replace("网。", "网。\n具体措施：", StringComparison.Ordinal), Section(1, "夯实基础", Task(1, "建设一张网。", measures: measure) + Second), "{kind: remark, text: '具体措施：'}"));
        Assert.Empty(Found(Body.Replace("网。", "网。（市丙局牵头）", StringComparison.Ordinal), Section(1, "夯实基础", Task(1, "建设一张网。", "（市丙局牵头）", measures: measure) + Second)));
    }

    [Fact]
    public void ClauseThatStaysAtTheTask_BehindItsMeasures_IsSound() => Assert.Empty(Found(
        Body, Section(1, "夯实基础", Task(1, "建设一张网。", "（市甲局负责）", measures: Measure(1, "加快改造，不得拖延。", more: Bare) + Measure(2, "全部接入。", more: Bare)) + Second)));

    [Theory]
    [InlineData("网。\n加快")]
    [InlineData("\n")]
    public void OnlyMeasureOnItsOwnLine_OrInACopyWithoutLines_IsAWarning(string lines)
    {
        string body = lines == "\n" ? Body.Replace("\n", "", StringComparison.Ordinal) + "\n" : Body.Replace("网。加快", lines, StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(Found(body, Section(1, "夯实基础", Task(1, "建设一张网。", measures: Measure(1, "加快改造，不得拖延。全部接入。", "（市甲局负责）", None)) + Second)));

        Assert.Equal("加快改造，不得拖延。全部接入。（市甲局负责）", Shown(finding, body));
        Assert.Equal(
            ("FJP4057", FindingSeverity.Warning,
             "Measure 1.1.1 is the only measure of task 1.1, has no number, and has the only clause. If the clause applies to everything that task 1.1 says, move these words to its text, and move the clause with its duties to the task. If the source has one measure here, leave it and switch this rule off.",
             "措施 1.1.1 是任务 1.1 的唯一措施，没有序号，却带有唯一的责任条款。如该条款针对任务 1.1 的全部内容，请将这段文字写入其 text，并将该条款及其 duties 写在该任务；如来源文件此处确为一条措施，请保留，并关闭此规则。"),
            (finding.Rule.Id, finding.Rule.Severity, finding.Text.English, finding.Text.Chinese));
    }
}
