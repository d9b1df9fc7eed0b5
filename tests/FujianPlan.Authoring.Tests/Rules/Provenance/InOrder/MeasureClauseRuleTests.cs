using FujianPlan.Authoring.Findings;
using static FujianPlan.Authoring.Tests.Rules.Provenance.InOrder.SmallNotice;

namespace FujianPlan.Authoring.Tests.Rules.Provenance.InOrder;

/// <summary>The clause of a task may stand behind its measures, and that of a section behind its tasks; the clause of the last of those is its own.</summary>
public sealed class MeasureClauseRuleTests
{
    private const string TextOnly = "attestation: textOnly";

    private static readonly string Measures = Measure(1, "开放数据。", "（市甲局负责）") + Measure(2, "加强考核。", "（市乙局负责）");

    [Theory]
    [InlineData("责任单位：市丙局")]
    [InlineData("（市丙局牵头）")]
    [InlineData("牵头单位：市丙局\n责任单位：市甲局、市乙局")]
    public void ClauseBehindMeasures_IsOfTheTask(string clause) => Assert.Empty(Found(
        $"一、夯实基础\n（一）优化流程。\n（1）开放数据。（市甲局负责）\n（2）加强考核。（市乙局负责）\n{clause}\n（二）统一标准。（市乙局负责）\n",
        Section(1, "夯实基础", Task(1, "优化流程。", clause.Contains('\n', StringComparison.Ordinal) ? "" : clause, clause.Contains('\n', StringComparison.Ordinal) ? "clause: \"" + clause.Replace("\n", "\\n", StringComparison.Ordinal) + "\"|duties: [{lead: [C]}, {responsible: [A, B]}]" : "", Measures) + Task(2, "统一标准。", "（市乙局负责）"))));

    [Theory]
    [InlineData("本部分由市丙局牵头。", "")]
    [InlineData("（本章由市丙局牵头）", "")]
    [InlineData("牵头单位：市丙局", "总体安排如下。")]
    public void ClauseBehindTasks_IsOfTheSection(string clause, string text) => Assert.Empty(Found(
        $"一、夯实基础\n{text}{(text.Length > 0 ? "\n" : "")}（一）优化流程。（市甲局负责）\n（二）统一标准。（市乙局负责）\n{clause}\n二、推广应用\n（一）普及应用。（市丙局负责）\n",
        Section(1, "夯实基础", Task(1, "优化流程。", "（市甲局负责）") + Task(2, "统一标准。", "（市乙局负责）"), clause, text.Length > 0 ? $"text: [{text}]" : "") + Section(2, "推广应用", Task(1, "普及应用。", "（市丙局负责）", id: "T3"))));

    [Fact]
    public void ClausesOfBothLevels_StandBehindTheLast_AndTheFrameBehindThem() => Assert.Empty(Found(
        "一、夯实基础\n（一）优化流程。\n具体措施：\n（1）开放数据。（市甲局负责）\n（2）加强考核。（市乙局负责）\n责任单位：市丙局\n本部分由市甲局牵头。\n附件：1.清单\n（此件公开发布）\n",
        Section(1, "夯实基础", Task(1, "优化流程。", "责任单位：市丙局", measures: Measures), "本部分由市甲局牵头。"),
        "'具体措施：', {kind: frame, text: '附件：1.清单'}, {kind: frame, text: （此件公开发布）}"));

    [Fact]
    public void ClauseBehindAListInTheLineOfItsTask_IsOfAll() => Assert.Empty(Found(
        "一、夯实基础\n（一）优化流程：（1）开放数据；（2）加强考核。（市甲局、市乙局负责）\n（二）统一标准。（市丙局负责）\n",
        Section(1, "夯实基础", Task(1, "优化流程：", "（市甲局、市乙局负责）", measures: Measure(1, "开放数据；", more: TextOnly) + Measure(2, "加强考核。", more: TextOnly)) + Task(2, "统一标准。", "（市丙局负责）"))));

    [Fact]
    public void ClauseOnItsOwnLine_WhereNoMeasureHasOne_IsOfAll() => Assert.Empty(Found(
        "一、夯实基础\n（一）优化流程。\n（1）开放数据。\n（2）加强考核。\n责任单位：市甲局、市乙局、市丙局\n",
        Section(1, "夯实基础", Task(1, "优化流程。", "责任单位：市甲局、市乙局、市丙局", measures: Measure(1, "开放数据。", more: TextOnly) + Measure(2, "加强考核。", more: TextOnly)))));

    [Fact]
    public void ClauseOfTheLastMeasure_AtItsTask_IsReported()
    {
        const string body = "一、夯实基础\n（一）优化流程。\n（1）开放数据。（市甲局负责）\n（2）加强考核。（市乙局负责）\n（二）统一标准。（市丙局负责）\n";
        PlanFinding finding = One("FJP4058", body, Section(1, "夯实基础", Task(1, "优化流程。", "⟦（市乙局负责）⟧", measures: Measure(1, "开放数据。", "（市甲局负责）") + Measure(2, "加强考核。", more: TextOnly)) + Task(2, "统一标准。", "（市丙局负责）")));

        Assert.Equal("（市乙局负责）", Shown(finding, body));
        Assert.Equal(
            ("In the source, this clause of task 1.1 comes directly after measure 1.1.2, which has no clause, in the place where a clause of measure 1.1.2 would be. Move it to measure 1.1.2, with its duties.",
             "在来源文件中，任务 1.1 的这条责任条款紧接措施 1.1.2 之后，其位置与措施 1.1.2 自身的条款无异，而后者没有责任条款。请连同 duties 写在措施 1.1.2。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Theory]
    [InlineData("（一）优化流程。（市甲局负责）\n（二）统一标准。（市乙局负责）\n", "（市甲局负责）", "（市乙局负责）")]
    [InlineData("（一）优化流程。\n责任单位：市甲局\n（二）统一标准。\n责任单位：市乙局\n", "责任单位：市甲局", "责任单位：市乙局")]
    [InlineData("（一）优化流程。\n（二）统一标准。（市乙局负责）\n", "", "（市乙局负责）")]
    public void ClauseOfTheLastTask_AtItsSection_IsReported(string tasks, string first, string last) => One(
        "FJP4058",
        "一、夯实基础\n" + tasks + "二、推广应用\n（一）普及应用。（市丙局负责）\n",
        Section(1, "夯实基础", Task(1, "优化流程。", first, first.Length > 0 ? "" : TextOnly) + Task(2, "统一标准。", more: TextOnly), $"⟦{last}⟧") + Section(2, "推广应用", Task(1, "普及应用。", "（市丙局负责）", id: "T3")));

    [Fact]
    public void ClauseThatGoesOn_OrThatStandsNowhere_IsReportedAtTheClause()
    {
        const string body = "一、夯实基础\n（一）优化流程。\n（1）开放数据。（市甲局负责）\n（2）加强考核。（市乙局负责）\n责任单位：市丙局、市甲局\n";
        PlanFinding cut = One("FJP4028", body, Section(1, "夯实基础", Task(1, "优化流程。", "⟦责任单位：市丙局⟧", measures: Measures)));
        PlanFinding other = Found(body, Section(1, "夯实基础", Task(1, "优化流程。", "责任单位：市乙局", measures: Measures)))[0];

        Assert.Equal("The clause of task 1.1 does not end here: the source goes on with “、市甲局”. Add those words to the clause.", cut.Text.English);
        Assert.Contains("the source has “丙局、市甲局”", other.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void WordsBeforeTheClause_AreReportedWhereTheyStand()
    {
        PlanFinding finding = Assert.Single(Found(
            "一、夯实基础\n（一）优化流程。\n（1）开放数据。（市甲局负责）\n（2）加强考核。（市乙局负责）\n另行通知各区。\n责任单位：市丙局\n",
            Section(1, "夯实基础", Task(1, "优化流程。", "责任单位：市丙局", measures: Measures))));

        Assert.Equal("FJP4009", finding.Rule.Id);
        Assert.Contains("“另行通知各区。”", finding.Text.English, StringComparison.Ordinal);
    }
}
