using System.Collections.Immutable;
using System.Globalization;
using FujianPlan.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>What the compiler says of switches that FJP9008 judges, and no longer does.</summary>
public sealed class MissingCaseSuppressorTests
{
    private const string Throws = "_ => throw new System.InvalidOperationException()";

    [Theory]
    [InlineData("Role role", "role switch { Role.Lead => 1, Role.Responsible => 2, Role.Supporting or Role.Guiding => 3 }")]
    [InlineData("Role role", "role switch { Role.Lead or Role.Responsible => 1, not (Role.Lead or Role.Responsible) => 3 }")]
    [InlineData("Role? role", "role switch { Role.Lead => 1, Role.Responsible => 2, Role.Supporting or Role.Guiding => 3, null => 4 }")]
    [InlineData("Role role", "role switch { Role.Lead => 1, " + Throws + " }", "FJP9008")]
    [InlineData("Role role", "role switch { Role.Lead => 1 }", "FJP9008")]
    [InlineData("Role role", "role switch { Role.Lead => 1, Role.Supporting => 2 }", "FJP9008")]
    [InlineData("Role role, bool b", "role switch { Role.Lead when b => 1, Role.Responsible => 2, Role.Supporting or Role.Guiding => 3 }", "FJP9008")]
    [InlineData("SectionId section", "section switch { SectionId.Economy => 1 }", "FJP9008")]
    // Null is none of the plan's values: of it the compiler alone speaks, once it is through with numbers.
    [InlineData("Role? role", "role switch { Role.Lead => 1, Role.Responsible => 2, Role.Supporting or Role.Guiding => 3 }", "CS8524")]
    [InlineData("Role? role", "role switch { Role.Lead => 1, Role.Responsible => 2, Role.Supporting or Role.Guiding => 3, > Role.Guiding => 4, < Role.Lead => 5 }", "CS8655")]
    [InlineData("Role? role", "role switch { Role.Lead => 1, Role.Responsible => 2, not Role.Lead => 3 }")]
    // Agencies and tasks are judged where the author asks for it, and other types never.
    [InlineData("Agency agency", "agency switch { Agency.DigitalFujianOffice => 1 }", "CS8509")]
    [InlineData("TaskId task", "task switch { TaskId.FibreCity => 1 }", "CS8509")]
    [InlineData("System.DateTimeKind kind", "kind switch { System.DateTimeKind.Utc => 1 }", "CS8509")]
    [InlineData("System.DateTimeKind kind", "kind switch { System.DateTimeKind.Utc => 1, System.DateTimeKind.Local => 2, System.DateTimeKind.Unspecified => 3 }", "CS8524")]
    [InlineData("Role role, bool b", "(role, b) switch { (Role.Lead, true) => 1 }", "CS8509")]
    [InlineData("PlanTask task", "task switch { { Id: TaskId.FibreCity } => 1 }", "CS8509")]
    public async Task WhatIsLeftToSay(string parameters, string expression, params string[] ids) => Assert.Equal(ids, await Told(parameters, expression, []));

    [Fact]
    public async Task WhereTheAuthorAsksForIt_AgenciesAreJudged()
    {
        Dictionary<string, string> options = new() { ["fujianplan_exhaustive_switch"] = "agency" };
        string full = $"agency switch {{ {string.Join(", ", Plan.Agencies.Select((agency, i) => $"Agency.{agency.Agency} => {i}"))} }}";

        Assert.Equal(["CS8524"], await Told("Agency agency", full, []));
        Assert.Empty(await Told("Agency agency", full, options));
        Assert.Equal(["FJP9008"], await Told("Agency agency", "agency switch { Agency.DigitalFujianOffice => 1 }", options));
        Assert.Equal(["CS8509"], await Told("TaskId task", "task switch { TaskId.FibreCity => 1 }", options));
    }

    // Then nobody else would say anything.
    [Theory]
    [InlineData(ReportDiagnostic.Suppress)]
    [InlineData(ReportDiagnostic.Info)]
    [InlineData(ReportDiagnostic.Hidden)]
    public async Task WhereTheRuleIsSwitchedOff_TheCompilerSpeaks(ReportDiagnostic severity)
    {
        Assert.Contains("CS8509", await Told("Role role", "role switch { Role.Lead => 1 }", [], severity));
        Assert.Contains("CS8524", await Told("Role role", "role switch { Role.Lead => 1, Role.Responsible => 2, Role.Supporting or Role.Guiding => 3 }", [], severity));
    }

    [Fact]
    public async Task WhereTheRuleIsAnError_TheCompilerNeedNotSpeak() =>
        Assert.Equal(["FJP9008"], await Told("Role role", "role switch { Role.Lead => 1 }", [], ReportDiagnostic.Error));

    [Fact]
    public void Justifications_InBothLanguages() => Assert.Equal(
        [
            "FJPS8509 CS8509: FJP9008 reports the values that this switch does not handle | FJP9008 已指出此 switch 缺少的取值",
            "FJPS8846 CS8846: FJP9008 reports the values that this switch does not handle | FJP9008 已指出此 switch 缺少的取值",
            "FJPS8524 CS8524: The plan has no unnamed values | 方案中没有未命名的取值",
        ],
        new MissingCaseSuppressor().SupportedSuppressions.Select(one =>
            $"{one.Id} {one.SuppressedDiagnosticId}: {one.Justification.ToString(CultureInfo.GetCultureInfo("en"))} | {one.Justification.ToString(CultureInfo.GetCultureInfo("zh-Hans"))}"));

    // What a build shows: of the compiler and of the rule.
    private static async Task<string[]> Told(string parameters, string expression, Dictionary<string, string> options, ReportDiagnostic? severity = null)
    {
        CSharpCompilation compilation = Messages.Compiled($"using FujianPlan; using FujianPlan.Runtime;\nclass C {{ int M({parameters}) => {expression}; }}");
        if (severity is { } set)
        {
            compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create("FJP9008", set)]));
        }

        CompilationWithAnalyzersOptions analysis = new(
            new AnalyzerOptions([], new Options(options)),
            (thrown, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw.", thrown),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false);
        ImmutableArray<Diagnostic> all = await compilation.WithAnalyzers([new MissingCaseAnalyzer(), new MissingCaseSuppressor()], analysis).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(all, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
        return [.. all.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)];
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Of([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Of(values);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Of([]);

        private sealed class Of(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
