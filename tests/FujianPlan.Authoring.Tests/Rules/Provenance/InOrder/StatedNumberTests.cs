using FujianPlan.Authoring.Findings;
using static FujianPlan.Authoring.Tests.Rules.Provenance.InOrder.SmallNotice;

namespace FujianPlan.Authoring.Tests.Rules.Provenance.InOrder;

/// <summary>Where items state numbers of another kind than their level has, those go on from the ones that are stated: none of them hides in the words of another.</summary>
public sealed class StatedNumberTests
{
    private const string TextOnly = "attestation: textOnly";
    private const string Head = "一、夯实基础\n（一）建设一张网。（市甲局、市乙局负责）\n二、保障措施\n";
    private const string Body = Head + "1.加强领导。\n2.强化督导。\n3.加大宣传。（市丙局负责）\n";

    private static readonly string One1 = Section(1, "夯实基础", Task(1, "建设一张网。", "（市甲局、市乙局负责）"));

    private static string Two(string tasks, string more = "") => One1 + Section(2, "保障措施", tasks, more: more);

    private static string Stated(int number, string marker, string text, string clause = "") =>
        Task(number, text, clause, $"marker: '{marker}'{(clause.Length == 0 ? "|" + TextOnly : "")}", id: "T" + (number + 1));

    [Theory]
    [InlineData("1.", "2.", "3.")]
    [InlineData("①", "②", "③")]
    [InlineData("（1）", "（2）", "（3）")]
    [InlineData("第一，", "第二，", "第三，")]
    public void StatedNumbers_AreSound(string first, string second, string third) => Assert.Empty(Found(
        Head + $"{first}加强领导。\n{second}强化督导。\n{third}加大宣传。（市丙局负责）\n",
        Two(Stated(1, first, "加强领导。") + Stated(2, second, "强化督导。") + Stated(3, third, "加大宣传。", "（市丙局负责）"))));

    [Theory]
    [InlineData("1.", "2.", "3.")]
    [InlineData("①", "②", "③")]
    [InlineData("（1）", "（2）", "（3）")]
    [InlineData("九、", "十、", "十一、")]
    public void NextTaskInATextBehindAStatedNumber_IsReportedAtTheText(string first, string second, string third)
    {
        string body = Head + $"{first}加强领导。\n{second}强化督导。\n{third}加大宣传。（市丙局负责）\n";

        PlanFinding last = One("FJP4046", body, Two(Stated(1, first, "加强领导。") + Stated(2, second, $"⟦强化督导。{third}加大宣传。⟧", "（市丙局负责）")));
        PlanFinding all = One("FJP4046", body, Two(Stated(1, first, $"⟦加强领导。{second}强化督导。{third}加大宣传。⟧", "（市丙局负责）")));
        PlanFinding middle = One("FJP4046", body, Two(Stated(1, first, $"⟦加强领导。{second}强化督导。⟧") + Stated(2, third, "加大宣传。", "（市丙局负责）")));

        Assert.Equal((third, second, second), (Shown(last, body), Shown(all, body), Shown(middle, body)));
        Assert.Equal($"The words of task 2.2 go on past “{third}”, the number of the next task, which the plan lacks. End them before it, and write what follows it as a task.", last.Text.English);
    }

    [Fact]
    public void FirstTaskInTheTextOfItsSection_IsReported_ThoughThePlanBeginsWithAStatedNumber()
    {
        PlanFinding finding = One("FJP4046", Body, One1 + Section(2, "保障措施", Stated(1, "2.", "强化督导。") + Stated(2, "3.", "加大宣传。", "（市丙局负责）"), more: "text: [⟦'1.加强领导。'⟧]"));

        Assert.Equal("1.", Shown(finding, Body));
    }

    [Fact]
    public void NextMeasure_AndNextTask_AndNextSection_AreFoundBehindStatedNumbers()
    {
        const string body = Head + "1.优化流程。\n①开放数据。（市甲局负责）\n②加强考核。（市乙局负责）\n2.加大宣传。（市丙局负责）\n第三章 推广应用\n（此件公开发布）\n";
        const string frame = "{kind: frame, text: （此件公开发布）}";
        string Sections(string first, string second, string behind, string title) =>
            Section(1, "夯实基础", Task(1, "建设一张网。", "（市甲局、市乙局负责）")) + Section(2, "保障措施", Task(1, "优化流程。", "", "marker: 1.", first + second, "T3") + behind, more: "marker: " + title);

        string one = Measure(1, "开放数据。", "（市甲局负责）", "marker: ①"), two = Measure(2, "加强考核。", "（市乙局负责）", "marker: ②");
        string chapter = body.Replace("二、", "第二章 ", StringComparison.Ordinal), last = Task(2, "加大宣传。", "（市丙局负责）", "marker: 2.", id: "T4");
        PlanFinding measure = Found(chapter.Replace("（市甲局负责）\n②", "\n②", StringComparison.Ordinal), Sections(Measure(1, "开放数据。②加强考核。", "（市乙局负责）", "marker: ①"), "", last, "第二章"), frame).Single(finding => finding.Rule.Id == "FJP4046");
        PlanFinding task = Found(chapter.Replace("（市乙局负责）\n2", "\n2", StringComparison.Ordinal), Sections(one, Measure(2, "加强考核。2.加大宣传。", "（市丙局负责）", "marker: ②"), "", "第二章"), frame).Single(finding => finding.Rule.Id == "FJP4046");
        PlanFinding section = Found(chapter, Sections(one, two, last + Task(3, "第三章推广应用", more: "marker: none|" + TextOnly, id: "T5"), "第二章"), frame).Single(finding => finding.Rule.Id == "FJP4046");

        Assert.Contains("past “②”, the number of the next measure", measure.Text.English, StringComparison.Ordinal);
        Assert.Contains("past “2.”, the number of the next task", task.Text.English, StringComparison.Ordinal);
        Assert.Contains("past “第三章”, the number of the next section", section.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void NumberThatThePlanPassesOver_IsLookedForWithinSentences_AndInPassages()
    {
        string body = Body.Replace("领导。\n2", "领导2", StringComparison.Ordinal);

        One("FJP4046", body, Two(Stated(1, "1.", "⟦加强领导2.强化督导。⟧") + Stated(2, "3.", "加大宣传。", "（市丙局负责）")));
        PlanFinding passage = Assert.Single(Found(Body, Two(Stated(1, "1.", "加强领导。") + Stated(2, "3.", "加大宣传。", "（市丙局负责）")), "{kind: remark, text: 2.强化督导。}"));

        Assert.Equal(("FJP4040", "2."), (passage.Rule.Id, Shown(passage, Body)));
    }

    [Theory]
    [InlineData("（二）", "按照第（二）项。")]
    [InlineData("（二）", "参照（一）、（二）办理。")]
    [InlineData("2.", "增长12.5%。")]
    [InlineData("2.", "增长2.5%。")]
    public void NumberThatTheSourceHasNowhere_IsPassedOver(string kind, string text)
    {
        bool isRound = kind[0] == '（';
        (string first, string third) = isRound ? ("（一）", "（三）") : ("1.", "3.");
        string head = isRound ? Head.Replace("（一）", "1.", StringComparison.Ordinal) : Head;
        string one = isRound ? One1.Replace("id: T1\n", "id: T1\n        marker: 1.\n", StringComparison.Ordinal) : One1;

        Assert.Empty(Found(head + $"{first}{text}\n{third}加大宣传。（市丙局负责）\n", one + Section(2, "保障措施", Stated(1, first, text) + Stated(2, third, "加大宣传。", "（市丙局负责）"))));
    }

    [Fact]
    public void ListsOfATextWithTheUsualNumbers_AreItsOwn_AmongStatedOnes() => Assert.Empty(Found(
        Head + "1.加强领导：（一）明确分工。（二）压实责任。\n2.强化督导。1.逐项督办。2.定期通报。\n3.加大宣传。（市丙局负责）\n",
        Two(Stated(1, "1.", "加强领导：（一）明确分工。（二）压实责任。") + Stated(2, "2.", "强化督导。1.逐项督办。2.定期通报。") + Stated(3, "3.", "加大宣传。", "（市丙局负责）"))));

    [Fact]
    public void TasksOfAnotherKind_InTheTextOfASection_AreAWarning()
    {
        const string body = Body + "三、附则\n1.及时报告。\n2.严格执行。\n";

        PlanFinding finding = One("FJP4055", body, Two(Stated(1, "1.", "加强领导。") + Stated(2, "2.", "强化督导。") + Stated(3, "3.", "加大宣传。", "（市丙局负责）")) + Section(3, "附则", "", more: "text: [⟦'1.及时报告。2.严格执行。'⟧]"));

        Assert.Equal("1.", Shown(finding, body));
    }
}
