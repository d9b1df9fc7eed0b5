using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Generator.Tests;

/// <summary>The build's properties and item metadata, as the compiler hands them over.</summary>
internal sealed class TestOptions(IReadOnlyDictionary<string, string> properties, Func<string, string?>? roleOf = null) : AnalyzerConfigOptionsProvider
{
    public static TestOptions Default { get; } = Namespace("Test.Plan");

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

    public static TestOptions Namespace(string name) => new(new Dictionary<string, string> { ["build_property.FujianPlanNamespace"] = name });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(
        roleOf?.Invoke(textFile.Path) is { } role
            ? new Dictionary<string, string> { ["build_metadata.AdditionalFiles.FujianPlanRole"] = role }
            : []);

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
