using FujianPlan.Authoring.Rules.Outline;

namespace FujianPlan.Authoring.Tests.Rules.Outline;

public sealed class MeasureNumberRuleTests
{
    [Theory]
    [InlineData("1 ⟦3⟧", "1.1.3", "1.1.2", "1.1.2")]
    [InlineData("⟦3⟧", "1.1.3", "1.1.1 to 1.1.2", "1.1.1 至 1.1.2")]
    public void Hole_IsReportedWhereTheSequenceJumps(string numbers, string before, string what, string whatChinese) => Judged.One(
        MeasureNumberRule.Rule,
        Task(numbers),
        $"Before measure {before} the plan lacks {what}. Add what is missing, even if the source has lost it, or correct the number.",
        $"措施 {before} 之前缺少 {whatChinese}。请补上（原文缺失的也应列出），或更正编号。");

    [Fact]
    public void MeasureThatStandsTwice_IsReportedAtTheLaterPlace() => Judged.One(
        MeasureNumberRule.Rule,
        Task("1 ⟦2⟧ ⟦2⟧"),
        "The plan has a measure 1.1.2 already. Give each measure its own number.",
        "措施 1.1.2 在此处重复出现。每个措施应有自己的编号。");

    [Fact]
    public void MeasureOutOfOrder_IsReported() => Judged.One(
        MeasureNumberRule.Rule,
        Task("1 ⟦3⟧ ⟦2⟧"),
        "The measure 1.1.2 comes after 1.1.3. Put each measure in the order of its number.",
        "措施 1.1.2 排在 1.1.3 之后。请按编号顺序排列。");

    [Theory]
    [InlineData("0")]
    [InlineData("1000")]
    public void NumberOutsideOneTo999_IsOutOfRange(string number) => Judged.One(
        MeasureNumberRule.Rule,
        Task($"1 ⟦{number}⟧"),
        $"The number {number} of this measure is out of range. Write one from 1 to 999.",
        $"此措施的编号 {number} 超出范围。请填写 1 至 999 之间的编号。");

    [Fact]
    public void MeasureThatCouldNotBeRead_LeavesNoHole() => Judged.All(Task("1 ⟦zwei⟧ 3"), "FJP0010");

    [Fact]
    public void EachTask_StartsWithOneAgain() => Judged.Sound(Task("1 2 3") + "      - {number: 2, id: Other, attestation: lost, measures: [{number: 1, id: X, attestation: lost}]}\n");

    // Identifiers of tasks and measures are one scope.
    [Fact]
    public void IdentifierOfATask_IsNoMeasures() => Judged.All(
        Task("1") + "      - {number: 2, id: Other, attestation: lost, measures: [{number: 1, id: ⟦M1⟧, attestation: lost}]}\n",
        "FJP1008");

    private static string Task(string numbers) =>
        "sections:\n  - number: 1\n    id: A\n    title: 一\n    tasks:\n      - number: 1\n        id: T\n        attestation: lost\n        measures:\n"
        + string.Concat(numbers.Split(' ').Select((number, i) => $"          - {{number: {number}, id: M{i + 1}, attestation: lost}}\n"));
}
