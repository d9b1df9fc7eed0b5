using FujianPlan.Authoring.Findings;
using static FujianPlan.Authoring.Tests.Rules.Provenance.InOrder.SmallNotice;

namespace FujianPlan.Authoring.Tests.Rules.Provenance.InOrder;

/// <summary>Where the stop of a sentence stands behind its clause alone, it is the clause's in the plan, and one finding says so.</summary>
public sealed class StopBehindClauseTests
{
    private static string Body(string stop) => $"一、夯实基础\n（一）完善体系，优化服务（市甲局负责）{stop}\n（二）统一标准。（市乙局、市丙局负责）\n";

    private static string Sections(string text, string clause) => Section(1, "夯实基础", Task(1, text, clause) + Task(2, "统一标准。", "（市乙局、市丙局负责）"));

    [Theory]
    [InlineData("。")]
    [InlineData("；")]
    public void StopInTheClause_IsSound(string stop) => Assert.Empty(Found(Body(stop), Sections("完善体系，优化服务", "（市甲局负责）" + stop)));

    [Theory]
    [InlineData("。", "（市甲局负责）")]
    [InlineData("。", "（市甲局负责）。")]
    [InlineData("；", "（市甲局负责）")]
    public void StopInTheText_IsReportedThere_WithTheClauseToWrite(string stop, string clause)
    {
        PlanFinding finding = One("FJP4027", Body(stop), Sections($"⟦完善体系，优化服务{stop}⟧", clause));

        Assert.Equal(stop, Shown(finding, Body(stop)));
        Assert.Equal(
            ($"In the source, the “{stop}” that ends this text of task 1.1 comes after the clause. Write the text without it, and the clause with it: “（市甲局负责）{stop}”.",
             $"在来源文件中，任务 1.1 的这段文字末尾的“{stop}”位于责任条款之后。text 中请不写此标点，写在 clause 的末尾：“（市甲局负责）{stop}”。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void StopInNeither_IsReportedAtTheClause() => Assert.Equal(
        "The clause of task 1.1 does not end here: the source goes on with “。”. Add those words to the clause.",
        One("FJP4028", Body("。"), Sections("完善体系，优化服务", "⟦（市甲局负责）⟧")).Text.English);

    [Fact]
    public void StopOfAMeasure_IsReportedThere() => One(
        "FJP4027",
        "一、夯实基础\n（一）完善体系。\n（1）优化服务（市甲局负责）。\n（2）统一标准。（市乙局、市丙局负责）\n",
        Section(1, "夯实基础", Task(1, "完善体系。", measures: Measure(1, "⟦优化服务。⟧", "（市甲局负责）") + Measure(2, "统一标准。", "（市乙局、市丙局负责）"))));
}
