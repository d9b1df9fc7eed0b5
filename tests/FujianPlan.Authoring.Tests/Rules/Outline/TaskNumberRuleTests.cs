using System.Globalization;
using FujianPlan.Authoring.Rules.Outline;

namespace FujianPlan.Authoring.Tests.Rules.Outline;

public sealed class TaskNumberRuleTests
{
    [Theory]
    [InlineData("1 ⟦3⟧ 4", "1.3", "1.2", "1.2")]
    [InlineData("⟦3⟧", "1.3", "1.1 to 1.2", "1.1 至 1.2")]
    [InlineData("1 ⟦900⟧", "1.900", "1.2 to 1.899", "1.2 至 1.899")]
    public void Hole_IsReportedWhereTheSequenceJumps(string numbers, string before, string what, string whatChinese) => Judged.One(
        TaskNumberRule.Rule,
        Section(numbers),
        $"Before task {before} the plan lacks {what}. Add what is missing, even if the source has lost it, or correct the number.",
        $"任务 {before} 之前缺少 {whatChinese}。请补上（原文缺失的也应列出），或更正编号。");

    [Fact]
    public void NumberThatStandsElsewhere_IsOutOfOrderAndNotMissing() => Judged.One(
        TaskNumberRule.Rule,
        Section("1 ⟦3⟧ ⟦2⟧ 4"),
        "The task 1.2 comes after 1.3. Put each task in the order of its number.",
        "任务 1.2 排在 1.3 之后。请按编号顺序排列。");

    [Fact]
    public void HoleWithIslands_IsTold() => Judged.All(Section("1 ⟦5⟧ ⟦3⟧"), "FJP3004", "FJP3004");

    [Fact]
    public void NumberThatStandsTwice_IsReportedAtTheLaterPlaceAndLeavesNoHole() => Judged.One(
        TaskNumberRule.Rule,
        Section("1 ⟦2⟧ ⟦2⟧ 4"),
        "The plan has a task 1.2 already. Give each task its own number.",
        "任务 1.2 在此处重复出现。每个任务应有自己的编号。");

    [Theory]
    [InlineData("0")]
    [InlineData("1000")]
    public void NumberOutsideOneTo999_IsOutOfRangeAndLeavesNoHole(string number) => Judged.One(
        TaskNumberRule.Rule,
        Section($"1 ⟦{number}⟧ 3"),
        $"The number {number} of this task is out of range. Write one from 1 to 999.",
        $"此任务的编号 {number} 超出范围。请填写 1 至 999 之间的编号。");

    [Theory]
    [InlineData("1 ⟦zwei⟧ 3", "FJP0010")]
    [InlineData("1 ⟦02⟧ 3", "FJP0010")]
    public void NumberThatCouldNotBeRead_LeavesNoHole(string numbers, string found) => Judged.All(Section(numbers), found);

    [Fact]
    public void TaskThatCouldNotBeRead_LeavesNoHole() => Judged.All(
        Section("1 3").Replace("    - {number: 3", "    - ⟦二⟧\n    - {number: 3"),
        "FJP0009");

    [Fact]
    public void EachSection_StartsWithOneAgain() => Judged.Sound(
        Section("1 2 3") + "  - {number: 2, id: Second, title: 二, tasks: [{number: 1, id: X, attestation: lost}]}\n");

    [Fact]
    public void All999_AreInRange() =>
        Judged.Sound(Section(string.Join(' ', Enumerable.Range(1, 999).Select(i => i.ToString(CultureInfo.InvariantCulture)))));

    private static string Section(string numbers) =>
        "sections:\n  - number: 1\n    id: First\n    title: 一\n    tasks:\n"
        + string.Concat(numbers.Split(' ').Select((n, i) => $"    - {{number: {n}, id: T{i.ToString(CultureInfo.InvariantCulture)}, attestation: lost}}\n"));
}
