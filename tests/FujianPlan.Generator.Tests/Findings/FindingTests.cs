using System.Collections.Immutable;
using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules;
using FujianPlan.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace FujianPlan.Generator.Tests.Findings;

public sealed class FindingTests
{
    [Fact]
    public void Finding_IsAnErrorAtTheExactScalar_ThatNobodyCanSwitchOff()
    {
        GeneratorRun run = Broken("lead: [SJJ]", "lead: [SJ]");

        Diagnostic finding = Assert.Single(run.Findings);
        FileLinePositionSpan place = finding.Location.GetLineSpan();
        Assert.Equal(("FJP2001", DiagnosticSeverity.Error, SmallPlan.Path), (finding.Id, finding.Severity, place.Path));
        (int line, int column) = PlaceOf(SmallPlan.Text, "lead: [SJJ]", "lead: [".Length);
        Assert.Equal((line, column, column + 2), (place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Character));
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, finding.Descriptor.CustomTags);
    }

    // What the reader says of a slip, the build says: once, at the same place, in the language of the build.
    [Theory]
    [InlineData("lead: [SJJ, GQ]", "lead: [", "SJJ，GQ", "]", "FJP0025", "'SJJ，GQ' has '，' between values, where a half-width comma and a space belong. Write SJJ, GQ.", "“SJJ，GQ”的各值之间用了“，”，应为半角逗号加空格。请写作 SJJ, GQ。")]
    [InlineData("    id: Foundations", "", "　　", "id: Foundations", "FJP0001", "This line is indented with U+3000 (a full-width space). A plan is indented with ordinary spaces only: replace it.", "此行用 U+3000（全角空格）缩进。方案只用半角空格缩进：请替换。")]
    [InlineData("title: 夯实基础", "title: 夯实基础 ", "#1号", "", "FJP0024", "This '#' starts a comment, so the text is only '夯实基础'. Put text that contains ' #' in quotes; write a comment with a space after its '#'.", "此“#”开始注释，文本只到“夯实基础”为止。含“ #”的文本须加引号；若是注释，请在“#”后加空格。")]
    [InlineData("agencies:", "# 部", "\uFFFD", "门\nagencies:", "FJP0015", "This comment contains U+FFFD (what stands for bytes that are not UTF-8), which is not allowed in a plan file. Save the file as UTF-8, from the original; it may be GB18030 now.", "此注释含有 U+FFFD（非 UTF-8 字节的替代符），方案文件中不允许使用。请从原件另存为 UTF-8；现文件可能是 GB18030 编码。")]
    [InlineData("note: 旧称厅。", "note: ", "旧称\u00AD厅。", "", "FJP1012", "This text contains U+00AD (character 3), which is invisible. Remove it.", "此文本的第 3 个字符是不可见的 U+00AD。请删去。")]
    public void Slip_IsOneFindingOfTheBuild(string right, string before, string place, string after, string id, string english, string chinese)
    {
        Diagnostic finding = Assert.Single(Broken(right, before + place + after).Findings);

        Assert.Equal((id, DiagnosticSeverity.Error), (finding.Id, finding.Severity));
        Assert.Equal((english, chinese), (finding.GetMessage(new CultureInfo("en-US")), finding.GetMessage(new CultureInfo("zh-CN"))));
        Assert.Equal(place, SmallPlan.Text.Replace(right, before + place + after, StringComparison.Ordinal).Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length));
    }

    [Fact]
    public void Clash_NamesTheOtherPlaceToo()
    {
        Diagnostic finding = Assert.Single(Broken("number: 3,", "number: 1,").Findings);

        Assert.Equal("FJP1004", finding.Id);
        (int line, int column) = PlaceOf(SmallPlan.Text, "number: 1, name: 市数据局", "number: ".Length);
        FileLinePositionSpan other = Assert.Single(finding.AdditionalLocations).GetLineSpan();
        Assert.Equal((line, column), (other.StartLinePosition.Line, other.StartLinePosition.Character));
    }

    [Fact]
    public void Finding_SpeaksTheReadersLanguage()
    {
        Diagnostic finding = Assert.Single(Broken("lead: [SJJ]", "lead: [SJ]").Findings);

        string english = finding.GetMessage(new CultureInfo("en-US")), chinese = finding.GetMessage(new CultureInfo("zh-CN"));
        Assert.Contains("'SJ'", english, StringComparison.Ordinal);
        Assert.Contains("'SJJ'", english, StringComparison.Ordinal);
        Assert.Contains("“SJJ”", chinese, StringComparison.Ordinal);
        Assert.Equal("职责中的部门未知", finding.Descriptor.Title.ToString(new CultureInfo("zh-CN")));
        Assert.Equal("Unknown agency in a duty", finding.Descriptor.Title.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void BrokenPlan_StillEmitsWhatIsSound()
    {
        GeneratorRun run = new(
            Target.Net100,
            "namespace Test.Plan; class Use { object A = Agency.DataBureau, B = TaskId.OneNetwork, C = Plan.Tasks[0].Text; }",
            null,
            new TestFile(SmallPlan.Path, SmallPlan.Text.Replace("code: CZJ", "code: 财政", StringComparison.Ordinal)));

        Assert.NotEmpty(run.Findings);
        Assert.DoesNotContain(run.CompilerSays(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("format: 1\na: [1\nb: \"x")]
    [InlineData("format: 1\na: !<::> x")]
    [InlineData("")]
    [InlineData("\0")]
    public void TornYaml_IsAFinding_AndNeverACrash(string text)
    {
        GeneratorRun run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, text));

        Assert.Null(run.Result.Exception);
        Assert.NotEmpty(run.Findings);
        Assert.DoesNotContain(run.CompilerSays(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void MissingSource_IsAFinding()
    {
        string text = SmallPlan.Text.Replace("source: none\n", "", StringComparison.Ordinal).Replace("agencies:", "source: {file: seeds/a.txt, sha256: " + new string('0', 64) + "}\nagencies:", StringComparison.Ordinal);

        Diagnostic finding = Assert.Single(new GeneratorRun(Target.Net100, "", null, new TestFile(SmallPlan.Path, text)).Findings);

        Assert.Equal("FJP4001", finding.Id);
        Assert.Contains("<FujianPlanSource Include=\"seeds/a.txt\" />", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Descriptors_AreTheRules()
    {
        Assert.Equal(
            // Those of the build are told by the build, without the compiler.
            PlanRules.All.Except(BuildRules.All).Select(rule => (rule.Id, rule.Title.English, rule.Title.Chinese, rule.Severity == FindingSeverity.Error, rule.IsLint)),
            PlanDescriptors.All.Select(descriptor => (
                descriptor.Id,
                descriptor.Title.ToString(CultureInfo.InvariantCulture),
                descriptor.Title.ToString(new CultureInfo("zh-CN")),
                descriptor.DefaultSeverity == DiagnosticSeverity.Error,
                !descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable))));
        Assert.All(PlanDescriptors.All, descriptor => Assert.True(
            File.Exists(RepositoryFile.PathOf("docs", "rules", descriptor.HelpLinkUri.Split('/')[^1])), $"No page for {descriptor.Id}."));
        Assert.All(PlanDescriptors.All, descriptor => Assert.Equal(descriptor.Id + ".md", descriptor.HelpLinkUri.Split('/')[^1]));
    }

    [Fact]
    public async Task Lint_IsTheAnalyzers_AtItsPlace_AndNotTheGenerators()
    {
        const string entry = "  - {code: SJ, id: Audit, number: 9, name: 市审计局}\n";
        string text = SmallPlan.Text.Replace("sections:\n", entry + "sections:\n", StringComparison.Ordinal);
        TestFile file = new(SmallPlan.Path, text);
        GeneratorRun run = new(Target.Net100, "", null, file);
        Assert.Empty(run.Findings);

        ImmutableArray<Diagnostic> lint = await run.Output
            .WithAnalyzers([new PlanLintAnalyzer()], new AnalyzerOptions([file], TestOptions.Default))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Diagnostic finding = Assert.Single(lint);
        (int line, _) = PlaceOf(text, entry, 0);
        Assert.Equal(("FJP3006", DiagnosticSeverity.Warning, SmallPlan.Path, line), (finding.Id, finding.Severity, finding.Location.GetLineSpan().Path, finding.Location.GetLineSpan().StartLinePosition.Line));
        Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, finding.Descriptor.CustomTags);
    }

    [Fact]
    public async Task TestingLibrary_SeesTheFindingToo()
    {
        (int line, int column) = PlaceOf(SmallPlan.Text, "lead: [SJJ]", "lead: [".Length);
        CSharpSourceGeneratorTest<PlanGenerator, DefaultVerifier> test = new()
        {
            TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck,
            CompilerDiagnostics = CompilerDiagnostics.Errors,
            ReferenceAssemblies = ReferenceAssembliesOfTheTest(),
            TestState =
            {
                Sources = { "class A { }" },
                AdditionalFiles = { ("plan.yaml", SmallPlan.Text.Replace("lead: [SJJ]", "lead: [SJ]", StringComparison.Ordinal)) },
                ExpectedDiagnostics =
                {
                    DiagnosticResult.CompilerError("FJP2001").WithSpan("plan.yaml", line + 1, column + 1, line + 1, column + 3),
                },
            },
        };
        test.TestState.AdditionalReferences.AddRange(Target.Net100.References);
        test.SolutionTransforms.Add((solution, project) => solution.WithProjectParseOptions(project, Target.Net100.ParseOptions));

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    // No packages are fetched while tests run: the references are added by file.
    private static ReferenceAssemblies ReferenceAssembliesOfTheTest() => new("none");

    private static GeneratorRun Broken(string before, string after)
    {
        Assert.Contains(before, SmallPlan.Text, StringComparison.Ordinal);
        return new GeneratorRun(Target.Net100, "", null, new TestFile(SmallPlan.Path, SmallPlan.Text.Replace(before, after, StringComparison.Ordinal)));
    }

    private static (int Line, int Column) PlaceOf(string text, string words, int offset)
    {
        int at = text.IndexOf(words, StringComparison.Ordinal) + offset;
        return (text[..at].Count(c => c == '\n'), at - text.LastIndexOf('\n', at - 1) - 1);
    }
}
