using FujianPlan.Authoring;
using FujianPlan.Authoring.Importing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FujianPlan.Generator.Tests;

/// <summary>Generator and analyzer are handed the same files one after the other: the plan is read once for the two, whatever was edited.</summary>
public sealed class SharedReadingTests
{
    private const string Source = "/plans/seeds/notice.txt";
    private static readonly int Split = SmallPlan.Text.IndexOf("sections:", StringComparison.Ordinal);
    private static readonly TestOptions Options = new(new Dictionary<string, string>(), path => path.EndsWith(".txt", StringComparison.Ordinal) ? "source" : path.Contains("shipped", StringComparison.Ordinal) ? "shipped" : "plan");

    private readonly Dictionary<string, TestFile> _files = new[]
    {
        new TestFile("/plans/a.yaml", SmallPlan.Text[..Split]),
        new TestFile("/plans/b.yaml", "format: 1\n" + SmallPlan.Text[Split..].Replace("source: none", "source: {file: seeds/notice.txt}", StringComparison.Ordinal)),
        new TestFile("/plans/plan.shipped.yaml", "format: 1\nshipped: {dataVersion: 1.0.0}\n"),
        new TestFile(Source, "建设一张网。"),
    }.ToDictionary(file => file.Path);

    public static TheoryData<string> Files() => ["/plans/a.yaml", "/plans/b.yaml", "/plans/plan.shipped.yaml", Source];

    [Theory]
    [MemberData(nameof(Files))]
    public void EditsOfAFile_AreReadOnceEach_HoweverOftenOneAsks(string path)
    {
        HashSet<PlanReading> readings = new(ReferenceEqualityComparer.Instance);
        const int edits = 6, askers = 3;
        for (int edit = 0; edit < edits; edit++)
        {
            _files[path] = new TestFile(path, _files[path].GetText(TestContext.Current.CancellationToken)!.ToString() + "# 注释\n");
            for (int asker = 0; asker < askers; asker++)
            {
                readings.Add(SharedReading.Of(Inputs(), default, TestContext.Current.CancellationToken)!);
            }
        }

        Assert.Equal(edits, readings.Count);
    }

    [Fact]
    public void GeneratorAndAnalyzer_GetOneReading()
    {
        TestFile file = new(SmallPlan.Path, SmallPlan.Text);
        GeneratorRun run = new(Target.Net100, "", null, file);

        PlanReading? analyzers = SharedReading.Of(
            new EquatableArray<PlanInput>([PlanInput.PlanOf(file, TestOptions.Default, TestContext.Current.CancellationToken)!]), default, TestContext.Current.CancellationToken);

        Assert.Same(Assert.Single(run.ValuesOf("Reading")), analyzers);
    }

    // A project of several target frameworks has one plan, and other references for each.
    [Fact]
    public void OtherReferences_AreAnotherReading_AndBothAreKept()
    {
        EquatableArray<ImportedPlan> others = new([new ImportedPlan("Province", "Province", default, IsReadable: true)]);
        PlanReading one = SharedReading.Of(Inputs(), default, TestContext.Current.CancellationToken)!, other = SharedReading.Of(Inputs(), others, TestContext.Current.CancellationToken)!;

        Assert.NotSame(one, other);
        Assert.Same(one, SharedReading.Of(Inputs(), default, TestContext.Current.CancellationToken));
        Assert.Same(other, SharedReading.Of(Inputs(), others, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void CancelledReading_IsNotShared()
    {
        Assert.Throws<OperationCanceledException>(() => SharedReading.Of(Inputs(), default, new CancellationToken(canceled: true)));

        PlanReading reading = SharedReading.Of(Inputs(), default, TestContext.Current.CancellationToken)!;

        Assert.Same(reading, SharedReading.Of(Inputs(), default, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void CancelledRun_Throws_AndTheNextOneCompiles()
    {
        using InterruptedFile file = new(SmallPlan.Path, SmallPlan.Text);
        Compilation compilation = new GeneratorRun(Target.Net100).Output;
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new PlanGenerator().AsSourceGenerator()], [file], Target.Net100.ParseOptions, TestOptions.Default);
        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(compilation, file.Interruption));

        GeneratorRunResult result = driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single();

        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void EqualityOfInputs_AllocatesNothing()
    {
        EquatableArray<PlanInput> one = Inputs(), other = Inputs();
        for (int i = 0; i < 2; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            bool areEqual = one.Equals(other) && one.GetHashCode() == other.GetHashCode();
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            // The first time, the comparers are made.
            Assert.True(areEqual && (i == 0 || allocated == 0), $"{allocated} bytes");
        }
    }

    private EquatableArray<PlanInput> Inputs()
    {
        PlanInput[] plans = [.. _files.Values.Select(file => PlanInput.PlanOf(file, Options, TestContext.Current.CancellationToken)).OfType<PlanInput>()];
        return new(plans.Concat(_files.Values.Select(file => PlanInput.SourceOf(file, Options, plans, TestContext.Current.CancellationToken)).OfType<PlanInput>()));
    }
}
