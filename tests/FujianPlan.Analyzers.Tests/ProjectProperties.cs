using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Tests;

/// <summary>What a project with the generated configuration binder shows to the compiler.</summary>
internal sealed class ProjectProperties : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(true);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Properties(false);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Properties(false);

    private sealed class Properties(bool isGlobal) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            (value = isGlobal && key == "build_property.EnableConfigurationBindingGenerator" ? "true" : null) is not null;
    }
}
