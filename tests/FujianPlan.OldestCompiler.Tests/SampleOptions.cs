using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.OldestCompiler.Tests;

/// <summary>What the project file and the .editorconfig of the sample of mistakes say.</summary>
internal sealed class SampleOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.FujianPlanNamespace", "Harbour");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options("fujianplan_exhaustive_switch", tree.FilePath == "Switches.cs" ? "agency" : string.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options("build_metadata.AdditionalFiles.FujianPlanRole", "plan");

    private sealed class Options(string name, string value) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? found) => (found = key == name ? value : null) is not null;
    }
}
