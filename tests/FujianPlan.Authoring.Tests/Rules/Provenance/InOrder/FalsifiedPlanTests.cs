using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;
using static FujianPlan.Authoring.Tests.Rules.Provenance.InOrder.FalsifiedNotice;

namespace FujianPlan.Authoring.Tests.Rules.Provenance.InOrder;

/// <summary>
/// A plan may account for every character of its source and still be false: with items swallowed by others, levels exchanged, titles
/// cut. Each is found where it is, and the right plan beside it is clean.
/// </summary>
public sealed class FalsifiedPlanTests
{
    [Fact]
    public void RightPlan_IsSound() => Assert.Empty(FoundIn(Right));

    [Fact]
    public void TaskOfWhichTheSourceHasNothing_IsReported()
    {
        string task = "      - {number: 3, id: T3, text: [普及应用。], clause: （市丙局负责）, duties: [{responsible: [C]}]}\n";

        PlanFinding finding = Assert.Single(FoundIn(Right.Replace(task, task + "      - {number: 4, id: T6, attestation: lost, marker: none}\n", StringComparison.Ordinal)));

        Assert.Equal("FJP4030", finding.Rule.Id);
        Assert.Contains("no words of task 1.4", finding.Text.English, StringComparison.Ordinal);
        Assert.Contains("任务 1.4", finding.Text.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text: [统一标准。], clause: （市乙局负责）", "text: [统一标准。（市乙局负责）（三）普及应用。], clause: （市丙局负责）", "（三）", "task 1.2", "task")]
    [InlineData("text: ['总体安排如下，逐项推进。']", "text: ['总体安排如下，逐项推进。（一）建设一张网，不得外传。覆盖各区。（市甲局负责）']", "（一）", "section 1", "task")]
    public void SwallowedTask_IsReportedAtTheText(string before, string after, string marker, string label, string level)
    {
        string gone = marker == "（三）" ? "      - {number: 3, id: T3, text: [普及应用。], clause: （市丙局负责）, duties: [{responsible: [C]}]}\n" : "      - {number: 1, id: T1, text: ['建设一张网，不得外传。覆盖各区。'], clause: （市甲局负责）, duties: [{responsible: [A]}]}\n";
        string plan = Right.Replace(gone, "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal).Replace("{number: 2, id: T2", marker == "（一）" ? "{number: 2, marker: （二）, id: T2" : "{number: 2, id: T2", StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(FoundIn(plan), finding => finding.Rule.Id == "FJP4046");

        Assert.Equal($"The words of {label} go on past “{marker}”, the number of the next {level}, which the plan lacks. End them before it, and write what follows it as a {level}.", finding.Text.English);
        Assert.Equal(marker, Related(finding));
    }

    [Fact]
    public void TextWithAListOfItsOwn_IsSound() => Assert.Empty(FoundIn(
        Right.Replace("统一标准。]", "'统一标准：（1）数据。（2）接口。（二）含旧库。']", StringComparison.Ordinal).Replace("text: [普及应用。]", "text: ['普及应用：1.门户。2.终端。']", StringComparison.Ordinal),
        notice: Notice.Replace("统一标准。", "统一标准：（1）数据。（2）接口。（二）含旧库。", StringComparison.Ordinal).Replace("普及应用。", "普及应用：1.门户。2.终端。", StringComparison.Ordinal)));

    [Fact]
    public void SectionThatIsWrittenAsATask_IsReportedAtItsMarker()
    {
        string plan = One + "      - {number: 4, id: T9, marker: ⟦三、⟧, text: [强化保障各区要认真落实。]}\n";
        string notice = Notice.Replace("二、推广应用\n", "", StringComparison.Ordinal).Replace("三、强化", "二、强化", StringComparison.Ordinal);
        notice = notice.Remove(notice.IndexOf("（一）优化", StringComparison.Ordinal), notice.IndexOf("二、强化", StringComparison.Ordinal) - notice.IndexOf("（一）优化", StringComparison.Ordinal));
        MarkedPlan marked = MarkedPlan.Parse(PlanOf(plan.Replace("三、", "二、", StringComparison.Ordinal), Frame.Replace("{kind: remark, text: '具体措施：'}, ", "", StringComparison.Ordinal), notice));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(marked.Text, notice), finding => finding.Rule.Id == "FJP4047");

        Assert.Equal(marked.Place, finding.Place);
        Assert.Equal(
            ("“二、” is the number of the next section here, but the plan has no such section. Write task 1.4 as a section, together with everything under it.",
             "“二、”是此处后续章节的序号，而方案中没有该章节。请将任务 1.4 连同其下内容写作章节，而不是任务。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void SentenceThatIsWrittenAsATask_IsReportedAtItsMarker()
    {
        PlanFinding finding = Assert.Single(FoundIn(Right
            .Replace("['建设一张网，不得外传。覆盖各区。'], clause: （市甲局负责）, duties: [{responsible: [A]}]}", "['建设一张网，不得外传。']}\n      - {number: 2, id: T9, marker: none, text: [覆盖各区。], clause: （市甲局负责）, duties: [{responsible: [A]}]}", StringComparison.Ordinal)
            .Replace("{number: 3, id: T3", "{number: 4, id: T3", StringComparison.Ordinal).Replace("{number: 2, id: T2", "{number: 3, id: T2", StringComparison.Ordinal)), finding => finding.Rule.Id.StartsWith("FJP404", StringComparison.Ordinal));

        Assert.Equal(
            ("FJP4048", "Task 1.2 has no number, though task 1.1 has “（一）”, and no number is missing beside it. If its words belong to the text before it, quote them there. If the source has an item without a number here, leave it and switch this rule off.",
             "任务 1.2 没有序号，而任务 1.1 的序号为“（一）”，相邻各项的序号也未空缺。如其文字属于前文，请写入前文；如来源文件此处确有一项无序号，请保留，并关闭此规则。"),
            (finding.Rule.Id, finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void NumberThatTheSourceHasLost_IsSound() => Assert.DoesNotContain(
        FoundIn(Right.Replace("{number: 2, id: T2", "{number: 2, marker: none, id: T2", StringComparison.Ordinal).Replace("{number: 3, id: T3", "{number: 3, marker: （三）, id: T3", StringComparison.Ordinal), notice: Notice.Replace("（二）统一", "统一", StringComparison.Ordinal)),
        _ => true);

    [Theory]
    [InlineData("title: 夯实基础\n    text: ['总", "title: ⟦夯实⟧\n    text: ['基础总", "基础")]
    [InlineData("title: 夯实基础\n    text: ['总体安排", "title: ⟦夯实基础总体⟧\n    text: ['安排", "安排如下，逐项推进。")]
    public void TitleThatEndsWithinItsLine_IsReportedAtTheTitle(string before, string after, string rest)
    {
        MarkedPlan marked = MarkedPlan.Parse(PlanOf(Right.Replace(before, after, StringComparison.Ordinal), Frame, Notice));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(marked.Text, Notice));

        Assert.Equal(("FJP4049", marked.Place, rest), (finding.Rule.Id, finding.Place, Related(finding)));
        Assert.Equal(
            ($"In the source, the line of the title of section 1 goes on with “{rest}”, which the plan has in the text that follows. End the title at the end of its line, or at the end of a sentence.",
             $"在来源文件中，章节 1 标题所在的行接着还有“{rest}”，方案却写在其后的正文中。标题应在行末或句末结束。"),
            (finding.Text.English, finding.Text.Chinese));
    }
}
