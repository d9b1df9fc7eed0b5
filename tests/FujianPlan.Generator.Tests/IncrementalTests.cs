using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Generator.Tests;

/// <summary>What an edit runs again, and what it leaves alone.</summary>
public sealed class IncrementalTests
{
    private static readonly string[] AfterReading = ["Findings", "Model", "Agencies", "Emission"];

    private static GeneratorRun Run() => new(Target.Net100, "class A;", null, new TestFile(SmallPlan.Path, SmallPlan.Text));

    [Fact]
    public void CommentInThePlan_IsRead_AndNothingPastTheModelRuns()
    {
        GeneratorRun run = Run().EditFile(SmallPlan.Path, "# 一条注释\n" + SmallPlan.Text);

        AssertAll(run, "Inputs", IncrementalStepRunReason.Modified);
        AssertAll(run, "Reading", IncrementalStepRunReason.Unchanged);
        AssertAll(run, "Findings", IncrementalStepRunReason.Cached);
        AssertAll(run, "Model", IncrementalStepRunReason.Cached);
        AssertAll(run, "Emission", IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void EditedCode_RunsNothing()
    {
        GeneratorRun run = Run().EditCode("class A { void M() { } }");

        foreach (string step in AfterReading.Append("Inputs").Append("Reading").Append("Options"))
        {
            Assert.All(run.ReasonsOf(step), reason => Assert.True(
                reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));
        }

        AssertAll(run, "Reading", IncrementalStepRunReason.Cached);
        AssertAll(run, "Emission", IncrementalStepRunReason.Cached);
        Assert.All(run.ReasonsOfOutputs(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void EditedText_IsEmittedAnew()
    {
        GeneratorRun run = Run().EditFile(SmallPlan.Path, SmallPlan.Text.Replace("建设一张网。", "建成一张网。", StringComparison.Ordinal));

        AssertAll(run, "Model", IncrementalStepRunReason.Modified);
        AssertAll(run, "Agencies", IncrementalStepRunReason.Cached);
        AssertAll(run, "Emission", IncrementalStepRunReason.Modified);
        Assert.Contains("建成一张网。", run.Source("CatalogueData.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("建设一张网。", "建成一张网。", "CatalogueData.g.cs TaskCodes.g.cs TaskId.g.cs")]
    [InlineData("english: One network", "english: One net", "CatalogueData.g.cs")]
    [InlineData("aliases: [财政局]", "aliases: [财政局, 财局]", "AgencyMetadata.g.cs CatalogueData.g.cs LookupData.g.cs")]
    public void Edit_WritesThoseFilesAnew_ThatItChanges(string words, string others, string expected)
    {
        GeneratorRun run = Run();
        Assert.Contains(words, SmallPlan.Text, StringComparison.Ordinal);
        Dictionary<string, SourceText> before = run.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);

        run.EditFile(SmallPlan.Path, SmallPlan.Text.Replace(words, others, StringComparison.Ordinal));

        // The rest is the same texts, by which an editor keeps its trees. (The compiler's driver makes trees anew of all.)
        Assert.Equal(
            expected,
            string.Join(' ', run.Result.GeneratedSources.Where(source => !ReferenceEquals(before[source.HintName], source.SourceText)).Select(source => source.HintName).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void OtherFile_ChangesNothing()
    {
        GeneratorRun run = Run().AddFile("/plans/readme.txt", "甲");

        AssertAll(run, "Model", IncrementalStepRunReason.Cached);
        AssertAll(run, "Emission", IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void OtherNamespace_IsEmittedAnew_ButNotReadAgain()
    {
        GeneratorRun run = Run().EditOptions(TestOptions.Namespace("Other"));

        Assert.All(run.ReasonsOf("Reading"), reason => Assert.NotEqual(IncrementalStepRunReason.Modified, reason));
        AssertAll(run, "Emission", IncrementalStepRunReason.Modified);
        Assert.Contains("namespace Other;", run.Source("Agency.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void FindingThatMoves_IsReportedAtItsNewPlace_AndNothingIsEmittedAnew()
    {
        string broken = SmallPlan.Text.Replace("lead: [SJJ]", "lead: [SJ]", StringComparison.Ordinal);
        GeneratorRun run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, broken));
        int line = Assert.Single(run.Findings).Location.GetLineSpan().StartLinePosition.Line;

        run.EditFile(SmallPlan.Path, "# 一条注释\n" + broken);

        Assert.Equal(line + 1, Assert.Single(run.Findings).Location.GetLineSpan().StartLinePosition.Line);
        AssertAll(run, "Model", IncrementalStepRunReason.Unchanged);
        AssertAll(run, "Emission", IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void NoStep_KeepsACompilationAlive()
    {
        GeneratorRun run = Run();
        foreach (string step in AfterReading.Append("Inputs").Append("Reading").Append("Options"))
        {
            foreach ((object value, _) in run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs))
            {
                AssertHoldsNone(value, new HashSet<object>(ReferenceEqualityComparer.Instance));
            }
        }
    }

    private static void AssertAll(GeneratorRun run, string step, IncrementalStepRunReason expected) =>
        Assert.All(run.ReasonsOf(step), reason => Assert.Equal(expected, reason));

    private static void AssertHoldsNone(object? value, HashSet<object> seen)
    {
        if (value is null or string or Pointer || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is Compilation or ISymbol or SyntaxNode or SyntaxTree or SemanticModel or AdditionalText, $"{value.GetType()} is kept alive.");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                AssertHoldsNone(item, seen);
            }
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AssertHoldsNone(field.GetValue(value), seen);
        }
    }
}
