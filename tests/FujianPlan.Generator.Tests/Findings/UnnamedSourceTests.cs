using Microsoft.CodeAnalysis;

namespace FujianPlan.Generator.Tests.Findings;

/// <summary>Of the documents that lie beside a plan, the compiler opens the one that the plan names, and no other: one may be a pipe.</summary>
public sealed class UnnamedSourceTests
{
    private const string Named = "/plans/seeds/a.txt";

    private static readonly string Plan = SmallPlan.Text.Replace("source: none\n", "", StringComparison.Ordinal).Replace("agencies:", "source: {file: seeds/a.txt, sha256: " + new string('0', 64) + "}\nagencies:", StringComparison.Ordinal);

    private static TestOptions Options { get; } = new(
        new Dictionary<string, string> { ["build_property.FujianPlanNamespace"] = "Test.Plan" },
        path => path.EndsWith(".txt", StringComparison.Ordinal) ? "source" : "plan");

    [Fact]
    public void PlanWithoutASource_OpensNone()
    {
        TestFile first = new(Named, "文。"), other = new("/plans/seeds/b.txt", "别的。");

        GeneratorRun run = new(Target.Net100, "", Options, new TestFile(SmallPlan.Path, SmallPlan.Text), first, other);

        Assert.Empty(run.Findings);
        Assert.Equal((0, 0), (first.Openings, other.Openings));
    }

    [Fact]
    public void PlanWithASource_OpensThatOne()
    {
        TestFile other = new("/plans/seeds/0.txt", "别的。");

        GeneratorRun run = new(Target.Net100, "", Options, other, new TestFile(SmallPlan.Path, Plan), new TestFile(Named, "别的文字。"));

        Assert.Contains(run.Findings, finding => finding.Id.StartsWith("FJP4", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Findings, finding => finding.Id == "FJP4001");
        Assert.Equal(0, other.Openings);
    }

    [Theory]
    [InlineData("seeds/a.txt", "seeds/a.txt")]
    [InlineData("seeds/it's.txt", "'seeds/it''s.txt'")]
    [InlineData("seeds/a b.txt", "seeds/a\n    b.txt")]
    [InlineData("seeds/a.txt", "\"seeds/\\u0061.txt\"")]
    [InlineData("seeds/a.txt", "\"seeds\\x2Fa\\x2Etxt\"")]
    [InlineData("seeds/a.txt", ">-\n    seeds/a.txt")]
    [InlineData("seeds/a.txt", "./seeds/../seeds/a.txt")]
    public void Source_IsOpened_HoweverItsNameIsWritten(string name, string written)
    {
        TestFile source = new("/plans/" + name, "别的文字。");
        string plan = SmallPlan.Text.Replace("source: none\n", "", StringComparison.Ordinal).Replace("agencies:", $"source:\n  file: {written}\n  sha256: {new string('0', 64)}\nagencies:", StringComparison.Ordinal);

        GeneratorRun run = new(Target.Net100, "", Options, new TestFile(SmallPlan.Path, plan), source);

        Assert.Contains(run.Findings, finding => finding.Id == "FJP4002");
        Assert.NotEqual(0, source.Openings);
    }

    // What was not opened is not known: an edit of it may not be taken for none once the plan names it.
    [Fact]
    public void SourceThatWasEdited_BeforeThePlanNamedIt_IsReadAsItIs()
    {
        GeneratorRun run = new(Target.Net100, "", Options, new TestFile(SmallPlan.Path, SmallPlan.Text), new TestFile(Named, "旧。"));
        run.EditFile(Named, "新。").EditFile(SmallPlan.Path, Plan);

        Assert.Contains(run.Findings, finding => finding.Location.GetLineSpan().Path == Named && finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains('新', StringComparison.Ordinal));
    }

    [Fact]
    public void SourceThatIsNamed_IsReadAnewWhereItChanges_AndOnlyThere()
    {
        GeneratorRun run = new(Target.Net100, "", Options, new TestFile(SmallPlan.Path, Plan), new TestFile(Named, "旧。"));

        Assert.All(run.EditFile(Named, "旧。").ReasonsOf("Reading"), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.EditFile(Named, "新。").ReasonsOf("Inputs"), reason => Assert.Equal(IncrementalStepRunReason.Modified, reason));
    }
}
