using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Duties.Remarks;

public sealed class RemarkRuleTests
{
    private const string Words = "列第一位者为牵头单位，下同";

    private static ClausedPlan Plan(string remarks) => new(
        [("（责任单位：市甲局、市乙局（列第一位者为牵头单位，下同））", "[{lead: [A]}, {responsible: [B]}]"), ("（责任单位：市乙局、市丙局）", "[{lead: [B]}, {responsible: [C]}]"), ("", "[]")],
        "remarks:\n" + remarks);

    [Fact]
    public void RemarkThatSaysSomething_OfAClauseThatThereIs_IsSound() => Plan($"  - {{words: '{Words}', at: '1.1', firstLeads: true}}\n").Sound();

    [Fact]
    public void RemarkStatedTwice_IsReportedAtTheSecond_WithTheFirst()
    {
        PlanFinding finding = Plan($"  - {{words: '{Words}', at: '1.1', firstLeads: true}}\n  - {{words: ⟦'{Words}'⟧, at: '1.1', firstLeads: true}}\n").One("FJP3034");

        Assert.Equal(("This remark is stated twice. Keep one of the two.", "此说明重复。请只保留一处。"), (finding.Text.English, finding.Text.Chinese));
        Assert.Equal("It first appears here.", Assert.Single(finding.Related).Text.English);
    }

    [Theory]
    [InlineData("at: ⟦'1.9'⟧, firstLeads: true", "There is no task '1.9'. Section 1 has the tasks 1.1 to 1.3.", "没有任务“1.9”。章节 1 的任务为 1.1 至 1.3。")]
    [InlineData("at: ⟦'01.1'⟧, firstLeads: true", "There is no task '01.1'. Did you mean '1.1'?", "没有任务“01.1”。是否应为“1.1”？")]
    [InlineData("at: ⟦'1.3'⟧, firstLeads: true", "1.3 has no clause. Write the code of the task whose clause has the remark.", "1.3 没有责任条款。请写说明所在条款的任务代码。")]
    [InlineData("at: '1.1', firstLeads: ⟦false⟧", "The remark has no effect.", "此说明没有任何作用。")]
    [InlineData("at: '1.1', firstLeads: true, adds: ⟦[]⟧", "'adds' has no duty.", "“adds”中没有职责。")]
    public void RemarkThatSaysNothing_OrNowhere_IsReportedAtItsPlace(string remark, string english, string chinese)
    {
        ClausedPlan plan = Plan($"  - {{words: '{Words}', {remark}}}\n");

        PlanFinding finding = Assert.Single(plan.Findings, finding => finding.Rule.Id == "FJP3034");
        Assert.Equal(MarkedPlan.Parse(plan.Marked).Place, finding.Place);
        Assert.StartsWith(english, finding.Text.English, StringComparison.Ordinal);
        Assert.StartsWith(chinese, finding.Text.Chinese, StringComparison.Ordinal);
    }
}
