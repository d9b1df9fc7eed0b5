using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Generator.Tests.Findings;

/// <summary>What deserves a look comes from the analyzer, once, and as loud as the user wants it.</summary>
public sealed class LintTests
{
    private const string Entry = "  - {code: SJ, id: Audit, number: 9, name: 市审计局}\n";
    private static readonly string Text = SmallPlan.Text.Replace("sections:\n", Entry + "sections:\n", StringComparison.Ordinal);
    private static readonly int Split = Text.IndexOf("sections:", StringComparison.Ordinal);

    [Fact]
    public async Task UnusedAgency_IsAWarningAtItsCode_InBothLanguages()
    {
        Diagnostic finding = Assert.Single(await Lint(null, new TestFile(SmallPlan.Path, Text)));

        AssertFinding(finding, SmallPlan.Path, DiagnosticSeverity.Warning);
        Assert.Equal(
            "Nothing uses agency 'SJ' (市审计局): no duty names it, or a collective that it belongs to. Is a duty missing?",
            finding.GetMessage(new CultureInfo("en")));
        Assert.Equal(
            "部门“SJ”（市审计局）未被使用：没有职责提到它或包含它的统称。是否漏写了职责？",
            finding.GetMessage(new CultureInfo("zh-CN")));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Hidden, DiagnosticSeverity.Hidden)]
    public async Task Severity_IsWhatTheGlobalConfigSays(ReportDiagnostic configured, DiagnosticSeverity expected)
    {
        Diagnostic finding = Assert.Single(await Lint(configured, new TestFile(SmallPlan.Path, Text)));

        AssertFinding(finding, SmallPlan.Path, expected);
    }

    [Fact]
    public async Task SilencedRule_SaysNothing() =>
        Assert.Empty(await Lint(ReportDiagnostic.Suppress, new TestFile(SmallPlan.Path, Text)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task PlanOfTwoFiles_IsReadAsOne_AndReportedOnce(bool isReversed)
    {
        TestFile agencies = new("/plans/a/plan.yaml", Text[..Split]);
        TestFile sections = new("/plans/b/plan.yaml", "format: 1\n" + Text[Split..]);
        TestFile[] files = isReversed ? [sections, agencies] : [agencies, sections];

        Assert.Empty(new GeneratorRun(Target.Net100, "", null, files).Findings);
        Diagnostic finding = Assert.Single(await Lint(null, files));

        AssertFinding(finding, agencies.Path, DiagnosticSeverity.Warning);
    }

    [Fact]
    public async Task SoundPlan_AndNoPlan_SayNothing()
    {
        Assert.Empty(await Lint(null, new TestFile(SmallPlan.Path, SmallPlan.Text)));
        Assert.Empty(await Lint(null, new TestFile("/plans/other.yaml", Text)));
    }

    [Fact]
    public async Task BrokenPlan_IsTheGeneratorsMatter()
    {
        string broken = SmallPlan.Text.Replace("lead: [SJJ]", "lead: [SJ]", StringComparison.Ordinal);

        Assert.Empty(await Lint(null, new TestFile(SmallPlan.Path, broken)));
    }

    [Fact]
    public async Task CancelledAnalysis_LeavesNothingBehind()
    {
        using InterruptedFile file = new(SmallPlan.Path, Text);
        CompilationWithAnalyzers analysis = Analysis(null, [file]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => analysis.GetAnalyzerDiagnosticsAsync(file.Interruption));

        Diagnostic finding = Assert.Single(await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));

        AssertFinding(finding, SmallPlan.Path, DiagnosticSeverity.Warning);
    }

    private static void AssertFinding(Diagnostic finding, string path, DiagnosticSeverity severity)
    {
        int at = Text.IndexOf("SJ, id: Audit", StringComparison.Ordinal);
        FileLinePositionSpan place = finding.Location.GetLineSpan();
        Assert.Equal(("FJP3006", severity, path), (finding.Id, finding.Severity, place.Path));
        Assert.Equal(SourceText.From(Text).Lines.GetLinePositionSpan(new TextSpan(at, 2)), place.Span);
        Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, finding.Descriptor.CustomTags);
    }

    private static Task<ImmutableArray<Diagnostic>> Lint(ReportDiagnostic? configured, params AdditionalText[] files) =>
        Analysis(configured, files).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    private static CompilationWithAnalyzers Analysis(ReportDiagnostic? configured, AdditionalText[] files)
    {
        Compilation compilation = new GeneratorRun(Target.Net100).Output;
        CompilationOptions options = compilation.Options.WithSyntaxTreeOptionsProvider(new GlobalSeverity("FJP3006", configured));
        return compilation.WithOptions(options).WithAnalyzers([new PlanLintAnalyzer()], new AnalyzerOptions([.. files], TestOptions.Default));
    }
}
