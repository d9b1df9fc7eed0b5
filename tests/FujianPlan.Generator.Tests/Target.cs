using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FujianPlan.Generator.Tests;

/// <summary>What a consumer compiles for.</summary>
internal sealed record Target(string Name, IReadOnlyList<MetadataReference> References, CSharpParseOptions ParseOptions)
{
    public static Target NetStandard20 { get; } = new(
        "netstandard2.0",
        NetStandardReferences(),
        Options(LanguageVersion.CSharp10, ["NETSTANDARD", "NETSTANDARD2_0", .. OrGreater("NETSTANDARD", "1_0 1_1 1_2 1_3 1_4 1_5 1_6 2_0")]));

    /// <summary>The oldest target with the newest language: what <c>LangVersion</c> latest makes of it.</summary>
    public static Target NetStandard20Latest { get; } = NetStandard20.WithLanguage(LanguageVersion.Latest) with { Name = "netstandard2.0, latest" };

    public static Target Net80 { get; } = new(
        "net8.0", [.. Basic.Reference.Assemblies.Net80.References.All, Runtime("net8.0")], Options(LanguageVersion.CSharp12, ["NET8_0", .. NetSymbols("5_0 6_0 7_0 8_0")]));

    /// <summary>A target that has static members of interfaces, and the oldest language, that has them not.</summary>
    public static Target Net80Oldest { get; } = Net80.WithLanguage(LanguageVersion.CSharp10) with { Name = "net8.0, C# 10" };

    public static Target Net100 { get; } = new(
        "net10.0", [.. Basic.Reference.Assemblies.Net100.References.All, Runtime("net10.0")], Options(LanguageVersion.Latest, ["NET10_0", .. NetSymbols("5_0 6_0 7_0 8_0 9_0 10_0")]));

    public static Target Named(string name) => new[] { NetStandard20, NetStandard20Latest, Net80Oldest, Net80, Net100 }.Single(target => target.Name == name);

    public Target WithLanguage(LanguageVersion version) => this with { ParseOptions = ParseOptions.WithLanguageVersion(version) };

    private static CSharpParseOptions Options(LanguageVersion version, string[] symbols) =>
        new(version, DocumentationMode.Diagnose, preprocessorSymbols: symbols);

    // The symbols that the SDK defines: the types of every plan choose by them.
    private static string[] NetSymbols(string versions) =>
        ["NET", "NETCOREAPP", .. OrGreater("NETCOREAPP", "1_0 1_1 2_0 2_1 2_2 3_0 3_1"), .. OrGreater("NET", versions)];

    private static string[] OrGreater(string framework, string versions) =>
        [.. versions.Split(' ').Select(version => $"{framework}{version}_OR_GREATER")];

    private static PortableExecutableReference Runtime(string target) => MetadataReference.CreateFromFile(Path.Combine(Folder("Runtime"), target, "FujianPlan.Runtime.dll"));

    private static string Folder(string key) => typeof(Target).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;

    private static MetadataReference[] NetStandardReferences()
    {
        return [.. Directory.GetFiles(Folder("NetStandardReferences"), "*.dll").Select(file => MetadataReference.CreateFromFile(file)), Runtime("netstandard2.0")];
    }
}
