using FujianPlan.Authoring.Findings;
using static FujianPlan.Authoring.Tests.Rules.Provenance.InOrder.SmallNotice;

namespace FujianPlan.Authoring.Tests.Rules.Provenance.InOrder;

/// <summary>What a heading or a task has of a number and of a stop: the number is no word of it, and the stop at its end is.</summary>
public sealed class WordsOfAHeadingTests
{
    private const string Body = "一、夯实基础。建设一张网。\n（一）优化流程。（市甲局负责）\n";

    [Fact]
    public void StopOfATitle_AtTheBeginningOfItsText_IsReported()
    {
        PlanFinding finding = One("FJP4049", Body, Section(1, "夯实基础", Task(1, "优化流程。", "（市甲局负责）"), more: "text: [⟦。建设一张网。⟧]"));

        Assert.Equal("。", Shown(finding, Body));
        Assert.Equal(
            ("In the source, “。” ends the title of section 1, but the plan has it at the beginning of the text that follows. Write it at the end of the title.",
             "在来源文件中，“。”是章节 1 标题末尾的标点，方案却写在其后文字的开头。请写在标题末尾。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void StopAtTheEndOfTheTitle_IsSound() => Assert.Empty(Found(Body, Section(1, "夯实基础。", Task(1, "优化流程。", "（市甲局负责）"), more: "text: [建设一张网。]")));

    [Fact]
    public void NumberCopiedIntoATitle_IsToldToBeOne()
    {
        PlanFinding finding = One("FJP4026", Body, Section(1, "⟦一、夯实基础。⟧", Task(1, "优化流程。", "（市甲局负责）"), more: "text: [建设一张网。]"));

        Assert.Equal(
            ("“一、” is the number of section 1 in the source, and not part of its words. Remove it here: it is stated by 'headingMarker' under 'source', or by 'marker' of section 1.",
             "“一、”是来源文件中章节 1 的序号，不是其文字。请在此删去：序号由 source 的 headingMarker 或章节 1 的 marker 写明。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void NumberCopiedIntoAText_IsToldToBeOne()
    {
        PlanFinding finding = One("FJP4027", Body, Section(1, "夯实基础。", Task(1, "⟦（一）优化流程。⟧", "（市甲局负责）"), more: "text: [建设一张网。]"));

        Assert.Equal(
            ("“（一）” is the number of task 1.1 in the source, and not part of its words. Remove it here: it is stated by 'taskMarker' under 'source', or by 'marker' of task 1.1.",
             "“（一）”是来源文件中任务 1.1 的序号，不是其文字。请在此删去：序号由 source 的 taskMarker 或任务 1.1 的 marker 写明。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    /// <summary>Another number, or other words behind it, are reported as ever.</summary>
    [Fact]
    public void AnotherNumberBeforeTheText_IsNone() => Assert.DoesNotContain(
        Found(Body, Section(1, "夯实基础。", Task(1, "（二）优化流程。", "（市甲局负责）"), more: "text: [建设一张网。]")),
        finding => finding.Text.English.Contains("and not part of its words", StringComparison.Ordinal));
}
