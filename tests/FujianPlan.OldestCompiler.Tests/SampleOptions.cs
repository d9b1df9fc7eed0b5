using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.OldestCompiler.Tests;

/// <summary>What the project file and the .editorconfig of the sample of mistakes say.</summary>
internal sealed class SampleOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(("build_property.FujianPlanNamespace", "Harbour"), ("build_property.EnableConfigurationBindingGenerator", "true"));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(("fujianplan_exhaustive_switch", tree.FilePath == "Switches.cs" ? "agency" : string.Empty));

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(("build_metadata.AdditionalFiles.FujianPlanRole", "plan"));

    private sealed class Options(params (string Name, string Value)[] told) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? found) => (found = told.FirstOrDefault(one => one.Name == key).Value) is not null;
    }
}
