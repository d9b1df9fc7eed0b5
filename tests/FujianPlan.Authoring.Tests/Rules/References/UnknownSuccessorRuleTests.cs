using FujianPlan.Authoring.Rules.References;

namespace FujianPlan.Authoring.Tests.Rules.References;

public sealed class UnknownSuccessorRuleTests
{
    private const string Tasks = """
        sections:
          - number: 1
            id: First
            title: 一
            tasks:
              - {number: 1, id: Alpha, text: [做], clause: 甲, duties: [{lead: [SZB]}, {supporting: [TXJ]}]}
              - {number: 2, id: Beta, attestation: textOnly, text: [改], retired: {since: 1.0.0, reason: 并入, successors: [
        """;

    [Fact]
    public void SuccessorThatIsNoAgency_IsUnknown() => Judged.One(
        UnknownSuccessorRule.Rule,
        Judged.Agencies + "  - {code: XXB, id: Old, number: 3, name: 省信息办, retired: {since: 1.0.0, reason: 机构改革, successors: [SZB, ⟦TXX⟧]}}",
        "Unknown successor 'TXX'; did you mean 'TXJ' (省通信局)?",
        "未知的继任部门“TXX”；是否应为“TXJ”（省通信局）？");

    [Fact]
    public void AnotherNumber_IsAnotherTask_AndNotNear() => Judged.One(
        UnknownSuccessorRule.Rule,
        Judged.Agencies + Tasks + "⟦'1.3'⟧]}}",
        "Unknown successor '1.3'. Section 1 has the tasks 1.1 to 1.2.",
        "未知的继任任务“1.3”。章节 1 的任务为 1.1 至 1.2。");

    [Fact]
    public void AnotherSection_IsNotNear() => Judged.One(
        UnknownSuccessorRule.Rule,
        Judged.Agencies + Tasks + "⟦'2.1'⟧]}}",
        "Unknown successor '2.1'. Only section 1 has tasks.",
        "未知的继任任务“2.1”。只有章节 1 有任务。");

    [Theory]
    [InlineData("01.1")]
    [InlineData("1-1")]
    [InlineData("1.01")]
    public void TheSameNumbers_WrittenInAnotherWay_AreMeant(string written) => Judged.One(
        UnknownSuccessorRule.Rule,
        Judged.Agencies + Tasks + $"⟦'{written}'⟧]}}}}",
        $"Unknown successor '{written}'; did you mean task '1.1'?",
        $"未知的继任任务“{written}”；是否应为任务“1.1”？");

    [Fact]
    public void SuccessorThatIsNoCode_IsUnknown() => Judged.One(
        UnknownSuccessorRule.Rule,
        Judged.Agencies + Tasks + "⟦Alpha⟧]}}",
        "Unknown successor 'Alpha'. Write the code of a task of this plan: section and number, such as 1.1.",
        "未知的继任任务“Alpha”。请填写本方案中任务的代码：章节编号与任务编号，如 1.1。");

    [Fact]
    public void SuccessorsThatAre_AreSound()
    {
        Judged.Sound(Judged.Agencies + Tasks + "'1.1']}}");
        Judged.Sound(Judged.Agencies + "  - {code: XXB, id: Old, number: 3, name: 省信息办, retired: {since: 1.0.0, reason: 机构改革, successors: [SZB, TXJ]}}\n" + Judged.Section);
    }
}
