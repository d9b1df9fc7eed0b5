using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FujianPlan.Generator.Tests;

/// <summary>What a consumer compiles for.</summary>
internal sealed record Target(string Name, IReadOnlyList<MetadataReference> References, CSharpParseOptions ParseOptions)
{
    public static Target NetStandard20 { get; } = new("netstandard2.0", NetStandardReferences(), Options(LanguageVersion.CSharp10, "NETSTANDARD", "NETSTANDARD2_0"));

    public static Target Net80 { get; } = new("net8.0", [.. Basic.Reference.Assemblies.Net80.References.All], Options(LanguageVersion.CSharp12, "NET", "NETCOREAPP", "NET8_0", "NET8_0_OR_GREATER"));

    public static Target Net100 { get; } = new("net10.0", [.. Basic.Reference.Assemblies.Net100.References.All], Options(LanguageVersion.Latest, "NET", "NETCOREAPP", "NET10_0", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"));

    public static Target Named(string name) => new[] { NetStandard20, Net80, Net100 }.Single(target => target.Name == name);

    public Target WithLanguage(LanguageVersion version) => this with { ParseOptions = ParseOptions.WithLanguageVersion(version) };

    private static CSharpParseOptions Options(LanguageVersion version, params string[] symbols) =>
        new(version, DocumentationMode.Diagnose, preprocessorSymbols: symbols);

    private static MetadataReference[] NetStandardReferences()
    {
        string folder = typeof(Target).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "NetStandardReferences").Value!;
        return [.. Directory.GetFiles(folder, "*.dll").Select(file => MetadataReference.CreateFromFile(file))];
    }
}
