using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Generator.Tests;

/// <summary>
/// What the other generators of a project see of its plan, in a compiler that adds it before they look. The older one of
/// FujianPlan.OldestCompiler.Tests cannot, and compiles it as usual.
/// </summary>
public sealed class OtherGeneratorsTests
{
    [Fact]
    public void OtherGenerator_SeesTheTypesOfThePlan() => Assert.Equal(
        ["Test.Plan.Agency: DataBureau = 1, FinanceBureau = 3, EastDistrict = 4, Districts = 7, Departments = 8", "Test.Plan.AgencyCode: struct", "Report.Lead: Test.Plan.Agency"],
        Seen(Run(SmallPlan.Text)));

    [Fact]
    public void EditedPlan_IsSeen()
    {
        TestFile plan = new(SmallPlan.Path, SmallPlan.Text), edited = new(SmallPlan.Path, SmallPlan.Text.Replace("id: FinanceBureau", "id: TreasuryBureau", StringComparison.Ordinal));

        Assert.Contains(
            "Test.Plan.Agency: DataBureau = 1, TreasuryBureau = 3, EastDistrict = 4, Districts = 7, Departments = 8",
            Seen(Run(Driver(plan).RunGenerators(Compilation(), TestContext.Current.CancellationToken).ReplaceAdditionalText(plan, edited))));
    }

    [Fact]
    public void BrokenPlan_IsReportedOnce_AndWhatIsSoundOfIt_IsSeen()
    {
        GeneratorDriver driver = Run(SmallPlan.Text.Replace("lead: [SJJ]", "lead: [SJ]", StringComparison.Ordinal));

        Assert.Equal("FJP2001", Assert.Single(driver.GetRunResult().Diagnostics).Id);
        Assert.Contains("Report.Lead: Test.Plan.Agency", Seen(driver));
    }

    [Fact]
    public void ProjectWithoutTheRuntime_IsToldSo_AndNothingIsSeen()
    {
        CSharpCompilation compilation = Compilation();
        GeneratorDriver driver = Driver(new TestFile(SmallPlan.Path, SmallPlan.Text)).RunGenerators(
            compilation.RemoveReferences(compilation.References.Single(reference => reference.Display!.EndsWith("FujianPlan.Runtime.dll", StringComparison.Ordinal))),
            TestContext.Current.CancellationToken);

        Assert.Equal("FJP0026", Assert.Single(driver.GetRunResult().Diagnostics).Id);
        Assert.Equal(["Report.Lead: unknown"], Seen(driver));
    }

    [Fact]
    public void EveryFile_IsAddedOnce_AndAllCompiles()
    {
        Driver(new TestFile(SmallPlan.Path, SmallPlan.Text)).RunGeneratorsAndUpdateCompilation(Compilation(), out Compilation output, out _, TestContext.Current.CancellationToken);

        Assert.Empty(CompiledCode.Diagnostics(output).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        Assert.Single(output.SyntaxTrees, tree => tree.FilePath.EndsWith("Agency.g.cs", StringComparison.Ordinal));
        Assert.Single(output.SyntaxTrees, tree => tree.FilePath.EndsWith("/Plan.g.cs", StringComparison.Ordinal));
    }

    private static GeneratorDriver Run(string plan) => Run(Driver(new TestFile(SmallPlan.Path, plan)));

    private static GeneratorDriver Run(GeneratorDriver driver) => driver.RunGenerators(Compilation(), TestContext.Current.CancellationToken);

    private static CSharpGeneratorDriver Driver(TestFile plan) => CSharpGeneratorDriver.Create(
        [new PlanGenerator().AsSourceGenerator(), new Onlooker().AsSourceGenerator()], [plan], Target.Net100.ParseOptions, TestOptions.Default);

    private static CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText("/// <summary>A report.</summary>\npublic record Report(Test.Plan.Agency Lead);", Target.Net100.ParseOptions, "Report.cs")],
        Target.Net100.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static string[] Seen(GeneratorDriver driver) =>
        [.. driver.GetRunResult().GeneratedTrees.Single(tree => tree.FilePath.EndsWith("Seen.g.cs", StringComparison.Ordinal)).ToString().Split('\n').Select(line => line[3..])];

    /// <summary>A generator that writes down what it sees.</summary>
    private sealed class Onlooker : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.CompilationProvider.Select((compilation, _) => string.Join("\n// ", Of(compilation))),
            (output, text) => output.AddSource("Seen.g.cs", SourceText.From("// " + text, System.Text.Encoding.UTF8)));

        private static IEnumerable<string> Of(Compilation compilation)
        {
            if (compilation.GetTypeByMetadataName("Test.Plan.Agency") is { } agency)
            {
                yield return $"{agency}: {string.Join(", ", agency.GetMembers().OfType<IFieldSymbol>().Select(field => $"{field.Name} = {field.ConstantValue}"))}";
            }

            if (compilation.GetTypeByMetadataName("Test.Plan.AgencyCode") is { } code)
            {
                yield return $"{code}: {(code.IsValueType ? "struct" : "class")}";
            }

            ITypeSymbol lead = compilation.GetTypeByMetadataName("Report")!.GetMembers("Lead").OfType<IPropertySymbol>().Single().Type;
            yield return $"Report.Lead: {(lead.TypeKind == TypeKind.Error ? "unknown" : lead.ToString())}";
        }
    }
}
