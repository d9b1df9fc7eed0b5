using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Tests.Model;

/// <summary>What the model makes of parts, measures, and words of sections.</summary>
public sealed class LevelModelTests
{
    [Fact]
    public void Measures_StandBehindTheirTask()
    {
        PlanModel model = Complete();

        Assert.Equal(["1.1", "1.1.1", "1.1.2", "1.2", "2.1"], model.Tasks.Select(task => task.Code));
        Assert.Equal([1001, 1001001, 1001002, 1002, 2001], model.Tasks.Select(task => task.Value));
        Assert.Equal([null, "1.1", "1.1", null, null], model.Tasks.Select(task => task.ParentCode));
        Assert.Equal([false, true, true, false, false], model.Tasks.Select(task => task.IsMeasure));
    }

    [Fact]
    public void SectionsAndParts_HaveTheirWords()
    {
        PlanModel model = Complete();

        PartModel part = Assert.Single(model.Parts);
        Assert.Equal((1, "保障", "Safeguards", "（戊）", "部注"), (part.Ordinal, part.Title, part.English, part.Clause, part.Note));
        Assert.Equal(["加强保障。"], part.Quotes);
        Assert.Equal([1], part.Assignments.Select(assignment => assignment.Agency));
        Assert.Equal([0, 0, 1], model.Sections.Select(section => section.Part));
        Assert.Equal(["夯实基础。", "另有安排。"], model.Sections[0].Quotes);
        Assert.Equal([(1, 0), (4, 1)], model.Sections[0].Assignments.Select(assignment => (assignment.Agency, assignment.Group)));
        Assert.Empty(model.Sections[2].Tasks);
    }

    [Theory]
    [InlineData(1, 1, 1001)]
    [InlineData(999, 999, 999999)]
    public void NoMeasure_HasATasksValue(int section, int task, int value)
    {
        TaskModel any = Complete().Tasks.First();

        Assert.Equal(value, (any with { Section = section, Number = task }).Value);
        Assert.Equal((value * 1000) + 1, (any with { Section = section, Number = 1, Parent = task }).Value);
        Assert.Equal(FormattableString.Invariant($"{section}.{task}.1"), TaskModel.CodeOf((value * 1000) + 1));

        // A figure of the catalogue is less than 2³⁰.
        Assert.InRange((any with { Section = section, Number = 999, Parent = task }).Value, 1_000_001, (1 << 30) - 1);
    }

    // A shuffled source has lost the clause of a text alone; one in order never had it, and neither has lost that of another level.
    [Theory]
    [InlineData("", "attestation: textOnly, text: [乙。]", false)]
    [InlineData(", order: shuffled", "attestation: textOnly, text: [乙。]", true)]
    [InlineData(", order: shuffled", "attestation: lost", true)]
    [InlineData(", order: shuffled", "text: [乙。]", false)]
    [InlineData(", order: shuffled", "text: [乙。], clause: （丙局负责）", false)]
    public void ClauseIsLost_WhereTheSourceHasLostIt(string source, string task, bool isLost) => Assert.Equal(
        isLost,
        ModelOf($"format: 1\nsource: {{file: a.txt{source}}}\nsections:\n  - number: 1\n    id: One\n    tasks:\n      - {{number: 1, id: Two, {task}}}\n").Tasks.Single().IsClauseLost);

    private static PlanModel ModelOf(string yaml) => PlanReading.Of([new PlanFile("plan.yaml", yaml)]).Model;

    private static PlanModel Complete()
    {
        PlanReading reading = PlanReading.Of([new PlanFile("plan.yaml", CompletePlan.Yaml)]);
        Assert.Empty(reading.Findings);
        return reading.Model;
    }
}
