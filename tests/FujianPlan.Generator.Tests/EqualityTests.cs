namespace FujianPlan.Generator.Tests;

/// <summary>Equal inputs give equal outputs at every step: that alone keeps an edit from running more than it must.</summary>
public sealed class EqualityTests
{
    private static readonly string[] Steps = ["Inputs", "Options", "Reading", "Findings", "Model", "Agencies", "Emission"];

    [Fact]
    public void EqualPlans_GiveEqualOutputs_AtEveryStep()
    {
        GeneratorRun one = Run(SmallPlan.Text), other = Run(new string(SmallPlan.Text.AsSpan()));

        Assert.All(Steps, step => AssertEqual(one, other, step));
    }

    [Fact]
    public void EqualBrokenPlans_GiveEqualFindings()
    {
        string broken = SmallPlan.Text.Replace("number: 3,", "number: 1,", StringComparison.Ordinal);
        GeneratorRun one = Run(broken), other = Run(new string(broken.AsSpan()));

        Assert.Single(one.Findings);
        Assert.All(Steps, step => AssertEqual(one, other, step));
    }

    [Fact]
    public void RepositoryPlan_WithItsSource_IsEqualToItself() =>
        Assert.All(Steps, step => AssertEqual(EmissionTests.RepositoryRun(Target.Net100), EmissionTests.RepositoryRun(Target.Net100), step));

    [Fact]
    public void PlansOfOtherLayout_GiveEqualModelsAndCode()
    {
        GeneratorRun one = Run(SmallPlan.Text);
        GeneratorRun other = Run(("# 注释\n\n" + SmallPlan.Text.Replace("period: {from: 2024, to: 2026}", "period: { to: 2026, from: 2024 }", StringComparison.Ordinal)).ReplaceLineEndings("\r\n"));

        AssertEqual(one, other, "Model");
        AssertEqual(one, other, "Emission");
    }

    [Theory]
    [InlineData("示例市任务分工", "示例市任务安排")]
    [InlineData("Data Bureau", "Bureau of Data")]
    [InlineData("note: 旧称厅。", "note: 旧称。")]
    [InlineData("gaps: [before]", "gaps: [after]")]
    [InlineData("manner: separately", "manner: withinRemit")]
    [InlineData("open: true", "open: false")]
    [InlineData("'990102'", "'990103'")]
    [InlineData("dataVersion: 1.2.3", "dataVersion: 1.2.4")]
    public void PlansThatDiffer_GiveModelsThatDiffer(string before, string after)
    {
        string edited = SmallPlan.Text.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(SmallPlan.Text, edited);

        Assert.NotEqual(Run(SmallPlan.Text).ValuesOf("Model"), Run(edited).ValuesOf("Model"));
    }

    [Fact]
    public void FilesInAnotherOrder_GiveTheSameCode()
    {
        int split = SmallPlan.Text.IndexOf("sections:", StringComparison.Ordinal);
        TestFile a = new("/plans/a/plan.yaml", SmallPlan.Text[..split]), b = new("/plans/b/plan.yaml", "format: 1\n" + SmallPlan.Text[split..]);
        GeneratorRun whole = Run(SmallPlan.Text);

        AssertEqual(whole, new GeneratorRun(Target.Net100, "", null, a, b), "Emission");
        AssertEqual(whole, new GeneratorRun(Target.Net100, "", null, b, a), "Emission");
    }

    private static void AssertEqual(GeneratorRun one, GeneratorRun other, string step)
    {
        object left = Assert.Single(one.ValuesOf(step)), right = Assert.Single(other.ValuesOf(step));
        Assert.NotSame(left, right);
        Assert.True(left.Equals(right), $"{step} differs.");
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    private static GeneratorRun Run(string text) => new(Target.Net100, "", null, new TestFile(SmallPlan.Path, text));
}
