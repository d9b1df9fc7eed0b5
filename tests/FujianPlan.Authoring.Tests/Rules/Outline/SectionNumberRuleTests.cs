using System.Globalization;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Outline;

namespace FujianPlan.Authoring.Tests.Rules.Outline;

public sealed class SectionNumberRuleTests
{
    [Fact]
    public void Hole_IsReportedWhereTheSequenceJumps() => Judged.One(
        SectionNumberRule.Rule,
        Sections("1 ⟦3⟧"),
        "Before section 3 the plan lacks 2. Add what is missing, even if the source has lost it, or correct the number.",
        "章节 3 之前缺少 2。请补上（原文缺失的也应列出），或更正编号。");

    [Fact]
    public void NumberThatStandsTwice_IsReportedAtTheLaterPlace() => Judged.One(
        SectionNumberRule.Rule,
        Sections("⟦1⟧ ⟦1⟧"),
        "The plan has a section 1 already. Give each section its own number.",
        "章节 1 在此处重复出现。每个章节应有自己的编号。");

    [Fact]
    public void NumbersOutOfOrderAndOutOfRange_AreReported() => Judged.All(
        Sections("2 ⟦1⟧ ⟦1000⟧"),
        "FJP3005",
        "FJP3005");

    [Fact]
    public void SectionsOfSeveralFiles_AreOneSequence()
    {
        PlanFile first = new("1.yaml", Judged.Head + Sections("1 2"));
        PlanFile second = new("2.yaml", "format: 1\n" + Sections("3").Replace("S0", "S3"));
        PlanFile gap = new("2.yaml", "format: 1\n" + Sections("4").Replace("S0", "S3"));

        Assert.Empty(PlanReading.Of([first, second], cancellation: TestContext.Current.CancellationToken).Findings);
        PlanFinding finding = Assert.Single(PlanReading.Of([first, gap], cancellation: TestContext.Current.CancellationToken).Findings);
        Assert.Equal(SectionNumberRule.Rule, finding.Rule);
        Assert.Equal("2.yaml(3,14)", finding.Place.ToString());
    }

    [Fact]
    public void SectionThatCouldNotBeRead_LeavesNoHole() => Judged.All(
        Sections("1 3").Replace("  - {number: 3", "  - ⟦二⟧\n  - {number: 3"),
        "FJP0009");

    private static string Sections(string numbers) =>
        "sections:\n"
        + string.Concat(numbers.Split(' ').Select((n, i) => $"  - {{number: {n}, id: S{i.ToString(CultureInfo.InvariantCulture)}, title: 题, tasks: []}}\n"));
}
