using System.Collections;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FujianPlan.Generator.Tests;

/// <summary>A city's plan that names agencies of the province's, whose assembly its project references.</summary>
public sealed class ImportTests
{
    private const string ProvinceText = """
        format: 1
        plan: {title: 方案, issuer: 省政府, issued: 2011-12-27, dataVersion: 1.0.0}
        agencies:
          - {code: SZB, id: DigitalOffice, number: 1, name: 省数字办, english: Digital Office, aliases: [数字办]}
          - {code: TXJ, id: TelecomBureau, number: 71, name: 省通信局}
          - {code: XXB, id: InformationOffice, number: 9999, name: 省信息办, retired: {since: 1.0.0, reason: 改革, successors: [SZB]}}
        """;

    private const string CityText = """
        format: 1
        plan: {title: 方案, issuer: 市政府, issued: 2024-03-01, dataVersion: 1.0.0}
        imports: [Province]
        agencies:
          - {code: SJJ, id: DataBureau, number: 2, name: 市数据局}
        sections:
          - number: 1
            id: First
            title: 一
            tasks:
              - number: 1
                id: Alpha
                text: [做。]
                clause: （省数字办牵头，市数据局负责，省通信局配合）
                duties: [{lead: [SZB]}, {responsible: [SJJ]}, {supporting: [TXJ]}]

        """;

    private const string Program = """
        internal static class Program
        {
            public static string Run()
            {
                City.PlanTask task = City.Plan.Tasks[City.TaskId.Alpha];
                Province.Plan.Agency theirs = City.ProvincePlanAgencies.ToProvincePlan(task.Lead ?? default) ?? default;
                return task.Lead == City.Agency.DigitalOffice ? theirs.ToString() : "";
            }
        }
        """;

    private static readonly GeneratorRun Province = new(Target.Net100, "", TestOptions.Namespace("Province.Plan"), new TestFile("/p/plan.yaml", ProvinceText));

    private static readonly byte[] ProvinceImage = Image(Province);

    private static readonly MetadataReference ProvinceFile = MetadataReference.CreateFromImage(ProvinceImage);

    private static byte[] Image(GeneratorRun run) => CompiledCode.Image(run.Output.WithAssemblyName("Province"));

    private static GeneratorRun City(MetadataReference province, string text = CityText, string program = Program, string space = "City", Target? target = null)
    {
        target ??= Target.Net100;
        return new GeneratorRun(
            target with { References = [.. target.References, province] }, program, TestOptions.Namespace(space), new TestFile(SmallPlan.Path, text));
    }

    [Fact]
    public void ImportedAgencies_AreTypedByTheProvincesEnum()
    {
        GeneratorRun run = City(ProvinceFile);

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerSays());
        Assert.Contains("DigitalOffice = 10000 + (int)global::Province.Plan.Agency.DigitalOffice,", run.Source("Agency.g.cs"), StringComparison.Ordinal);
        using LoadedPlan plan = new(run, ProvinceImage);
        Assert.Equal("DigitalOffice", plan.Assembly.GetType("Program")!.GetMethod("Run")!.Invoke(null, null));
    }

    [Fact]
    public void ReferencedProject_IsReadAsAFileIs()
    {
        GeneratorRun run = City(((CSharpCompilation)Province.Output).WithAssemblyName("Province").ToMetadataReference());

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerSays());
        Assert.Contains("global::Province.Plan.Agency.DigitalOffice,", run.Source("Agency.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_KnowsWhereAgenciesAreFrom_AndFindsThemByEveryWay()
    {
        using LoadedPlan plan = new(City(ProvinceFile, CityText, "class A;", "Test.Plan"), ProvinceImage);
        Type agency = plan.Type("Agency");

        Assert.Equal(
            [("SJJ", 2, "市数据局", null), ("SZB", 10_001, "省数字办", "Province"), ("TXJ", 10_071, "省通信局", "Province")],
            ((IEnumerable)plan.Static("Plan", "Agencies")).Cast<object>().Select(info => (
                (string)LoadedPlan.Get(info, "Code")!, (int)LoadedPlan.Get(info, "Agency")!, (string)LoadedPlan.Get(info, "Name")!, (string?)LoadedPlan.Get(info, "ImportedFrom"))));
        foreach ((string code, int number) in new[] { ("SJJ", 2), ("SZB", 10_001), ("TXJ", 10_071) })
        {
            object value = Enum.ToObject(agency, number);
            Assert.Equal(code, plan.Type("AgencyExtensions").GetMethod("ToCode")!.Invoke(null, [value]));
            // And again, where it is kept.
            Assert.Same(
                plan.Type("AgencyExtensions").GetMethod("ToCode")!.Invoke(null, [value]),
                plan.Type("AgencyExtensions").GetMethod("ToCode")!.Invoke(null, [value]));
            Assert.Equal(number, (int)plan.Call("Agencies", "Parse", code));
        }

        Assert.Equal(10_001, (int)LoadedPlan.Get(plan.Call("Agencies", "Resolve", "数字办"), "Agency")!);
        foreach (int number in new[] { 0, 1, 3, 4, 5, 9_999, 10_000, 10_002, 10_070, 10_072, 19_999, 20_001, -1, int.MaxValue })
        {
            Assert.ThrowsAny<Exception>(() => plan.Type("AgencyExtensions").GetMethod("ToCode")!.Invoke(null, [Enum.ToObject(agency, number)]));
        }
    }

    [Fact]
    public void Conversions_GoBothWays_AndOnlyForTheAgenciesThatAreNamed()
    {
        using LoadedPlan plan = new(City(ProvinceFile, CityText, "class A;", "Test.Plan"), ProvinceImage);
        Type agency = plan.Type("Agency"), conversions = plan.Type("ProvincePlanAgencies");
        Type theirs = Nullable.GetUnderlyingType(conversions.GetMethod("ToProvincePlan")!.ReturnType)!;

        Assert.Equal<(int, int?)>(
            [(2, null), (10_001, 1), (10_071, 71), (10_002, null), (20_001, null), (0, null)],
            new[] { 2, 10_001, 10_071, 10_002, 20_001, 0 }.Select(number =>
                (number, Number(conversions.GetMethod("ToProvincePlan")!.Invoke(null, [Enum.ToObject(agency, number)])))));
        Assert.Equal<(int, int?)>(
            [(1, 10_001), (71, 10_071), (9_999, null), (0, null), (-1, null), (10_001, null)],
            new[] { 1, 71, 9_999, 0, -1, 10_001 }.Select(number =>
                (number, Number(conversions.GetMethod("FromProvincePlan")!.Invoke(null, [Enum.ToObject(theirs, number)])))));

        static int? Number(object? value) => value is null ? null : (int)value;
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    public void OlderTargets_CompileToo(string target)
    {
        Target named = Target.Named(target);
        GeneratorRun province = new(named, "", TestOptions.Namespace("Province.Plan"), new TestFile("/p/plan.yaml", ProvinceText));

        GeneratorRun run = City(MetadataReference.CreateFromImage(Image(province)), target: named);

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerSays());
    }

    [Fact]
    public void RetiredAgency_IsLint_AndTheCodeIsThere()
    {
        GeneratorRun run = City(ProvinceFile, CityText.Replace("省通信局配合", "省信息办配合", StringComparison.Ordinal).Replace("supporting: [TXJ]", "supporting: [XXB]", StringComparison.Ordinal));

        // The analyzer's to report.
        Assert.Empty(run.Findings);
        Assert.Contains("InformationOffice = 10000 +", run.Source("Agency.g.cs"), StringComparison.Ordinal);
        Assert.Contains("Retired since 1.0.0: 改革.", run.Source("Agency.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownAgency_IsReportedAtTheDuty()
    {
        Diagnostic finding = Assert.Single(City(ProvinceFile, CityText.Replace("lead: [SZB]", "lead: [SZBB]", StringComparison.Ordinal), "").Findings);

        Assert.Equal(("FJP2001", CityText.IndexOf("SZB]", StringComparison.Ordinal)), (finding.Id, finding.Location.SourceSpan.Start));
        Assert.Contains("did you mean 'SZB' (省数字办)?", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void AgencyThatTheClauseNames_AndNoDuty_IsTold_WithItsCode()
    {
        Diagnostic finding = Assert.Single(City(ProvinceFile, CityText.Replace("{supporting: [TXJ]}", "{supporting: [SJJ]}", StringComparison.Ordinal).Replace("{responsible: [SJJ]}", "{responsible: [SZB]}", StringComparison.Ordinal).Replace("lead: [SZB]", "lead: [SJJ]", StringComparison.Ordinal), "").Findings, finding => finding.GetMessage(CultureInfo.InvariantCulture).Contains("省通信局", StringComparison.Ordinal));

        Assert.Equal("“省通信局” is 'TXJ' of Province. Name it in the duty.", finding.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void NamespaceOfTheProvince_IsTaken()
    {
        GeneratorRun run = City(ProvinceFile, CityText, "", "Province.Plan");

        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal("FJP0023", finding.Id);
        Assert.Equal(
            "The namespace 'Province.Plan' is already used by the plan of assembly 'Province', which this project references: both would have the same types. Set <FujianPlanNamespace> in the project to another name.",
            finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Empty(run.Result.GeneratedSources.Where(source => source.HintName != "Provenance.g.cs"));
    }

    [Theory]
    [InlineData("9\\nX")]
    [InlineData("")]
    [InlineData("1\\nX\\nSZB\\t1\\tA;}\\t甲\\t\\t0\\t\\t\\t\\t\\t\\t\\t\\t")]
    public void HostileMetadata_IsAFinding(string text)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Province",
            [CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyMetadata(\"FujianPlan.Agencies\", \"{text}\")]", cancellationToken: TestContext.Current.CancellationToken)],
            Target.Net100.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);

        GeneratorRun run = City(MetadataReference.CreateFromImage(image.ToArray()), program: "");

        Assert.Equal(["FJP2009"], run.Findings.Select(finding => finding.Id));
        Assert.Null(run.Result.Exception);
    }

    [Fact]
    public void EditedCode_LooksAtNoReference()
    {
        GeneratorRun run = City(ProvinceFile, program: "class A;").EditCode("class A { void M() { } }");

        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf("References").Distinct());
        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf("Reading").Distinct());
        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf("Emission").Distinct());
    }

    [Fact]
    public void SameProvinceCompiledAnew_IsReadOnce_AndNothingMore()
    {
        GeneratorRun run = City(ProvinceFile, program: "class A;").EditReference(ProvinceFile, MetadataReference.CreateFromImage(ProvinceImage));

        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf("References").Distinct());
        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOf("Reading").Distinct());
    }

    [Fact]
    public void ChangedProvince_IsReadAnew()
    {
        GeneratorRun changed = new(Target.Net100, "", TestOptions.Namespace("Province.Plan"), new TestFile("/p/plan.yaml", ProvinceText.Replace("name: 省数字办", "name: 省数据局, formerNames: [省数字办]", StringComparison.Ordinal)));
        GeneratorRun run = City(ProvinceFile, program: "class A;").EditReference(ProvinceFile, MetadataReference.CreateFromImage(Image(changed)));

        Assert.Equal([IncrementalStepRunReason.Modified], run.ReasonsOf("References").Distinct());
        Assert.Empty(run.Findings);
        Assert.Contains("省数据局", run.Source("Agency.g.cs"), StringComparison.Ordinal);
    }
}
