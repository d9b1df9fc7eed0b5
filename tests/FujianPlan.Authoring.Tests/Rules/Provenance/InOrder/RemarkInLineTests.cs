using FujianPlan.Authoring.Findings;
using static FujianPlan.Authoring.Tests.Rules.Provenance.InOrder.SmallNotice;

namespace FujianPlan.Authoring.Tests.Rules.Provenance.InOrder;

/// <summary>A sentence in the line of a task is one of its own, whatever stands before and behind it, and however the copy breaks its lines.</summary>
public sealed class RemarkInLineTests
{
    private const string None = "marker: none";
    private const string Body = "一、夯实基础\n（一）规范巡查。继续推进，逐年提高。推广新模式。（市甲局负责）开展业务。定期\n检查。（市乙局负责）\n（二）统一标准。另行通知各区。\n（三）普及应用。（市丙局负责）及时总结。\n";

    private static string Sections(string first = "继续推进，逐年提高。推广新模式。", string second = "开展业务。定期检查。", string third = "统一标准。另行通知各区。", string fourth = "及时总结。") =>
        Section(1, "夯实基础", Task(1, "规范巡查。", measures: Measure(1, first, "（市甲局负责）", None) + Measure(2, second, "（市乙局负责）", None))
            + Task(2, third, more: "attestation: textOnly")
            + Task(3, "普及应用。", "（市丙局负责）", measures: fourth.Length == 0 ? "" : Measure(1, fourth, more: "marker: none|attestation: textOnly", id: "M3")));

    [Fact]
    public void RightPlan_IsSound() => Assert.Empty(Found(Body, Sections()));

    [Theory]
    [InlineData("继续推进，逐年提高。", "task 1.1", "任务 1.1 ")]
    [InlineData("开展业务。", "measure 1.1.1", "措施 1.1.1 ")]
    [InlineData("另行通知各区。", "task 1.2", "任务 1.2 ")]
    public void SentenceInTheLineOfAnItem_IsReported(string words, string label, string chinese)
    {
        string sections = words switch
        {
            "继续推进，逐年提高。" => Sections(first: "推广新模式。"),
            "开展业务。" => Sections(second: "定期检查。"),
            _ => Sections(third: "统一标准。"),
        };

        foreach (string kind in new[] { "remark", "furniture" })
        {
            PlanFinding finding = Assert.Single(Found(Body, sections, $"{{kind: {kind}, text: {words}}}"));
            Assert.Equal(
                ("FJP4043", words,
                 $"In the source, these words are a sentence among those of {label}. Quote them in its text. A remark is in brackets, ends with a colon, or comes after the task.",
                 $"在来源文件中，这段文字是{chinese}中的一句。请写入其 text。说明应在括号内、以冒号结尾，或位于该项之后。"),
                (finding.Rule.Id, Shown(finding, Body), finding.Text.English, finding.Text.Chinese));
        }
    }

    /// <summary>Many notices have no stop before the bracket of the clause: the sentence is no less one of the task.</summary>
    [Theory]
    [InlineData("（一）统一标准。不得新建专网（市甲局、市乙局、市丙局负责）\n")]
    [InlineData("（一）统一标准。不得新\n建专网（市甲局、市乙局、市丙局负责）\n")]
    public void SentenceWithoutAStopBeforeItsClause_IsReported(string task)
    {
        string body = "一、夯实基础\n" + task;
        PlanFinding finding = Assert.Single(Found(body, Section(1, "夯实基础", Task(1, "统一标准。", "（市甲局、市乙局、市丙局负责）")), "{kind: remark, text: 不得新建专网}"));

        Assert.Equal("FJP4043", finding.Rule.Id);
        Assert.Empty(Found(body, Section(1, "夯实基础", Task(1, "统一标准。不得新建专网", "（市甲局、市乙局、市丙局负责）"))));
    }

    [Fact]
    public void SentenceOfASectionsText_IsReported() => Assert.Equal("FJP4043", Assert.Single(Found(
        "一、夯实基础\n总体安排如下。各区要落实。\n（一）统一标准。（市甲局、市乙局、市丙局负责）\n",
        Section(1, "夯实基础", Task(1, "统一标准。", "（市甲局、市乙局、市丙局负责）"), more: "text: [总体安排如下。]"),
        "{kind: remark, text: 各区要落实。}")).Rule.Id);

    [Fact]
    public void SentenceBehindTheClauseInItsLine_IsAWarning()
    {
        PlanFinding finding = Assert.Single(Found(Body, Sections(fourth: ""), "{kind: remark, text: 及时总结。}"));

        Assert.Equal(("FJP4044", "及时总结。"), (finding.Rule.Id, Shown(finding, Body)));
    }

    [Theory]
    [InlineData("（三）普及应用。（市丙局负责）\n各区要及时总结。\n", "各区要及时总结。")]
    [InlineData("（三）普及应用。（市丙局负责）（详见附表）\n", "（详见附表）")]
    [InlineData("（三）普及应用。（市丙局负责）注：按月统计。\n", "注：按月统计。")]
    public void RemarkBehindAClause_IsSound(string line, string words) => Assert.Empty(Found(
        Body.Replace("（三）普及应用。（市丙局负责）及时总结。\n", line, StringComparison.Ordinal), Sections(fourth: ""), $"{{kind: remark, text: '{words}'}}"));

    [Theory]
    [InlineData("①健全制度。", "“①” is a number, as measures have, but the plan has nothing with this number after task 1.1. Write what comes there as a measure of the plan.", "“①”是措施的序号，任务 1.1 之后，方案中没有以此为序号的内容。请写作方案的措施。")]
    [InlineData("（1）健全制度。", "“（1）” is the number that the next measure has, but the plan has nothing with this number after task 1.1. Write what comes there as a measure of the plan.", "“（1）”是后续措施的序号，任务 1.1 之后，方案中没有以此为序号的内容。请写作方案的措施。")]
    [InlineData("（二）健全制度。", "“（二）” is the number that the next task has, but the plan has nothing with this number after task 1.1. Write what comes there as a task of the plan; a section need not have tasks.", "“（二）”是后续任务的序号，任务 1.1 之后，方案中没有以此为序号的内容。请写作方案的任务；章节可以没有任务。")]
    public void NumberedPassage_IsCalledWhatItIs(string words, string english, string chinese)
    {
        PlanFinding finding = Assert.Single(Found(
            $"一、夯实基础\n（一）规范巡查。（市甲局、市乙局负责）\n{words}\n（三）统一标准。（市丙局负责）\n",
            Section(1, "夯实基础", Task(1, "规范巡查。", "（市甲局、市乙局负责）") + Task(2, "统一标准。", "（市丙局负责）", "marker: （三）")),
            $"{{kind: remark, text: {words}}}"));

        Assert.Equal(("FJP4040", "In this passage, " + english, "这段文字中的" + chinese), (finding.Rule.Id, finding.Text.English, finding.Text.Chinese));
    }
}
