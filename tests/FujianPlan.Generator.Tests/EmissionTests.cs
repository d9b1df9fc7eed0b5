using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Emission;
using FujianPlan.Authoring.Emission.Lookup;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Generator.Emission;
using FujianPlan.Generator.Tests.Findings;
using FujianPlan.PlanFactory;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FujianPlan.Generator.Tests;

public sealed class EmissionTests
{
    private static GeneratorRun Small(Target target, string code = "") => new(target, code, null, new TestFile(SmallPlan.Path, SmallPlan.Text));

    [Theory]
    [InlineData("Agency.g.cs")]
    [InlineData("AgencyCodes.g.cs")]
    [InlineData("SectionId.g.cs")]
    [InlineData("TaskId.g.cs")]
    [InlineData("TaskCodes.g.cs")]
    [InlineData("CatalogueData.g.cs")]
    [InlineData("LookupData.g.cs")]
    [InlineData("NameFormData.g.cs")]
    public void EmittedFile_IsTheApprovedOne(string hintName)
    {
        ApprovedFile.Assert(
            RepositoryFile.PathOf("tests", "FujianPlan.Generator.Tests", "Snapshots", hintName.Replace(".g.cs", ".verified.cs", StringComparison.Ordinal)),
            Small(Target.Net100).Source(hintName));
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("netstandard2.0, latest")]
    [InlineData("net8.0, C# 10")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void GeneratedCode_CompilesWithoutAWord_OnEveryTarget(string target)
    {
        GeneratorRun run = Small(Target.Named(target), """
            namespace Test.Plan;
            internal static class Use
            {
                internal const string Code = AgencyCodes.DataBureau + TaskCodes.OneNetwork;
                internal static string Text() => Plan.Tasks[TaskId.OneNetwork].Text + Agency.DataBureau.ToCode();
            }
            """);

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerSays());
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("netstandard2.0, latest")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void RepositoryPlan_WithItsSource_CompilesWithoutAWord(string target)
    {
        GeneratorRun run = RepositoryRun(Target.Named(target));

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerSays());
    }

    [Fact]
    public void SameInput_GivesTheSameBytes_InEveryCultureAndFolder()
    {
        string[] expected = Texts(Small(Target.Net100));
        Assert.All(expected, text => Assert.DoesNotContain('\r', text));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "tr-TR", "zh-CN", "ar-SA", "th-TH" })
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
                Assert.Equal(expected, Texts(new GeneratorRun(Target.Net100, "", null, new TestFile($"C:\\某处\\{culture}\\plan.yaml", SmallPlan.Text))));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void NoPlan_NoCode()
    {
        GeneratorRun run = new(Target.Net100, "", null, new TestFile("/plans/other.yaml", "a: 1"));

        Assert.Empty(run.Findings);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void OldLanguage_IsSaid_AndNothingElse()
    {
        GeneratorRun run = new(Target.NetStandard20.WithLanguage(LanguageVersion.CSharp9), "", null, new TestFile(SmallPlan.Path, SmallPlan.Text));

        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal("FJP0016", finding.Id);
        Assert.Equal(
            "A plan needs C# 10.0, but this project is compiled as C# 9.0. Set <LangVersion>10.0</LangVersion> or later in the project.",
            finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Theory]
    [InlineData("1Plan")]
    [InlineData("Plan..City")]
    [InlineData("City.class")]
    [InlineData("City; using System")]
    public void NamespaceThatIsNone_IsSaid(string name)
    {
        GeneratorRun run = new(Target.Net100, "", TestOptions.Namespace(name), new TestFile(SmallPlan.Path, SmallPlan.Text));

        Assert.Equal("FJP0017", Assert.Single(run.Findings).Id);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void RootNamespace_IsTakenWhereNoOtherIsSet()
    {
        TestOptions options = new(new Dictionary<string, string> { ["build_property.RootNamespace"] = "City.App" });

        GeneratorRun run = new(Target.Net100, "", options, new TestFile(SmallPlan.Path, SmallPlan.Text));

        Assert.Contains("namespace City.App;\n", run.Source("Agency.g.cs"), StringComparison.Ordinal);
        Assert.NotNull(run.Output.GetTypeByMetadataName("City.App.PlanTask"));
    }

    [Fact]
    public void WhatEveryPlanHas_IsThin()
    {
        // Besides its data, a plan is at most 1,200 lines: what they do is the runtime's.
        const int most = 1200;
        GeneratorRun run = Small(Target.Net100);

        Assert.Equal(
            ["Agency.g.cs", "AgencyCodes.g.cs", "AgencyMetadata.g.cs", "CatalogueData.g.cs", "LookupData.g.cs", "NameFormData.g.cs", "Plan.Data.g.cs", "Plan.g.cs", "SectionId.g.cs", "TaskCodes.g.cs", "TaskId.g.cs"],
            run.Result.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal));
        int lines = new[] { "Plan.g.cs", "Plan.Data.g.cs" }.Sum(file => run.Source(file).Split('\n').Length);
        Assert.True(
            lines is > 500 and <= most,
            $"src/FujianPlan.Authoring/Emission/Face has {lines} lines, and {most} is the limit. Shorten it: what its members do belongs in src/FujianPlan.Runtime. If it needs more, raise the limit here and in CONTRIBUTING.md.");
    }

    [Fact]
    public void PlanThatNoAssemblyHolds_IsSaid_BeforeTheCompilerDoes()
    {
        // It takes 57,000 of such tasks, or a thousand with long notes.
        const int tasks = 1000, note = 8400;
        MadePlan made = PlanMaker.Make(tasks);
        string plan = made.PlanYaml.Replace("        duties:\n", $"        note: {new string('长', note)}\n        duties:\n", StringComparison.Ordinal);

        GeneratorRun run = new(Target.Net100, "", new TestOptions(new Dictionary<string, string> { ["build_property.FujianPlanNamespace"] = "Test.Plan" }, path => path.EndsWith(".txt", StringComparison.Ordinal) ? "source" : "plan"), new TestFile("/p/plan.yaml", plan), new TestFile("/p/seeds/notice.txt", made.Notice));

        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal("FJP0019", finding.Id);
        long bytes = long.Parse(Regex.Match(finding.GetMessage(CultureInfo.InvariantCulture), "take ([0-9]+) bytes").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.InRange(bytes - (2L * note * tasks), 200 * tasks, 400 * tasks);
        Assert.Equal(
            FormattableString.Invariant($"The words of this plan's 1000 tasks take {bytes} bytes of literals, and an assembly holds 16777215 (the compiler would say CS8103). Split the plan into projects of fewer than {tasks * 0xFF_FFFFL / bytes} tasks each."),
            finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(["Provenance.g.cs"], run.Result.GeneratedSources.Select(source => source.HintName));

        // Whoever checks the plan without a project is told the same: only the namespace's name is not known then.
        PlanFile[] files = [new("/p/plan.yaml", plan)];
        PlanFinding told = AssemblyRoom.Judge(PlanReading.Of(files, [new SourceFile("/p/seeds/notice.txt", made.Notice)], cancellation: TestContext.Current.CancellationToken), files)!;
        Assert.Equal(
            finding.GetMessage(CultureInfo.InvariantCulture).Replace(bytes.ToString(CultureInfo.InvariantCulture), (bytes - (2L * "Test.Plan".Length)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
            told.Text.English);
        Assert.Equal("/p/plan.yaml(1,1): error FJP0019: " + told.Text.English, told.ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(600)]
    public void LiteralsAreMeteredAsTheCompilerWritesThem(int tasks)
    {
        PlanModel model = PlanReading.Of([new PlanFile("plan.yaml", PlanMaker.Make(tasks).PlanYaml)], cancellation: TestContext.Current.CancellationToken).Model;
        LiteralMeter meter = new();
        string code = CatalogueEmitter.Data(model, "P", meter) + LookupEmitter.Tables(model.Agencies, "P", meter).Replace($"// <auto-generated/>\n{CodeWriter.Nullability}\n\nnamespace P.Data;", "", StringComparison.Ordinal);
        using MemoryStream image = new();
        Assert.True(CSharpCompilation.Create("P", [CSharpSyntaxTree.ParseText(code, Target.Net100.ParseOptions, cancellationToken: TestContext.Current.CancellationToken)], Target.Net100.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        image.Position = 0;
        using PEReader reader = new(image);

        // The heap is padded to four bytes; one string is the exception's parameter name.
        Assert.InRange(reader.GetMetadataReader().GetHeapSize(HeapIndex.UserString) - meter.Bytes, 0, 16);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(256)]
    [InlineData(600)]
    public void LiteralsThatAreOnlyMeasured_AreAsLongAsThoseThatAreWritten(int tasks)
    {
        string text = tasks == 0 ? RepositoryFile.Read("plan.yaml") : PlanMaker.Make(tasks).PlanYaml;
        PlanModel model = PlanReading.Of([new PlanFile("plan.yaml", text)], cancellation: TestContext.Current.CancellationToken).Model;
        LiteralMeter written = new(), measured = new();

        CatalogueEmitter.Data(model, "P", written);
        CatalogueEmitter.Measure(model, measured);
        Assert.Equal(written.Bytes, measured.Bytes);

        LookupEmitter.Tables(model.Agencies, "P", written);
        LookupEmitter.Measure(model.Agencies, measured);
        Assert.Equal(written.Bytes, measured.Bytes);

        NameFormEmitter.Data(model.Agencies, "P", written);
        NameFormEmitter.Measure(model.Agencies, measured);
        Assert.Equal(written.Bytes, measured.Bytes);

        ImportEmitter.Metadata(model, "P", written);
        ImportEmitter.Measure(model, "P", measured);
        Assert.Equal(written.Bytes, measured.Bytes);
    }

    [Fact]
    public void GeneratedCode_KeepsToWhatItSaysOfNull()
    {
        GeneratorRun run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, SmallPlan.Text));
        SyntaxTree[] followed = [.. run.Result.GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(
            source.SourceText.ToString().Replace(CodeWriter.Nullability + "\n", "#nullable enable\n", StringComparison.Ordinal), Target.Net100.ParseOptions, cancellationToken: TestContext.Current.CancellationToken))];

        CSharpCompilation compilation = CSharpCompilation.Create("P", followed, Target.Net100.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Assert.All(followed, tree => Assert.DoesNotContain("enable annotations", tree.ToString(), StringComparison.Ordinal));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(finding => finding.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void FileThatCannotBeRead_IsSaid()
    {
        GeneratorRun run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, SmallPlan.Text), new TestFile("/plans/more/plan.yaml", null));

        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal(("FJP0012", "/plans/more/plan.yaml"), (finding.Id, finding.Location.GetLineSpan().Path));
    }

    internal static GeneratorRun RepositoryRun(Target target, string space = "Test.Plan") => new(
        target,
        "",
        new TestOptions(
            new Dictionary<string, string> { ["build_property.FujianPlanNamespace"] = space },
            path => path.EndsWith(".txt", StringComparison.Ordinal) ? "source" : "plan"),
        new TestFile("/repo/plan.yaml", RepositoryFile.Read("plan.yaml")),
        new TestFile("/repo/seeds/000_b0d5bd1ba41d463d.txt", RepositoryFile.Read("seeds", "000_b0d5bd1ba41d463d.txt")));

    private static string[] Texts(GeneratorRun run) =>
        [.. run.Result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText)];
}
