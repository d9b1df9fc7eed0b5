using System.Collections.Immutable;
using System.Globalization;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Tests;

/// <summary>What a rule says, whole: place, id, and the message in English and in Chinese.</summary>
internal static class Messages
{
    /// <summary>Asserts what a rule says of some code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="expected">Each diagnostic, as <c>(line,column) id: English | Chinese</c>.</param>
    public static async Task Are<TAnalyzer>(string code, params string[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new() => Assert.Equal(expected, (await Of([new TAnalyzer()], code)).Select(Text));

    /// <summary>What rules say of some code, in the order of the places.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Of(ImmutableArray<DiagnosticAnalyzer> rules, params string[] files)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Code",
            files.Select((text, i) => CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest), $"{i}.cs")),
            Net100.References.All.Append(MetadataReference.CreateFromFile(typeof(Plan).Assembly.Location)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(rules).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>A diagnostic as <c>(line,column) id: English | Chinese</c>.</summary>
    public static string Text(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}) {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.GetCultureInfo("en"))} | {diagnostic.GetMessage(CultureInfo.GetCultureInfo("zh-Hans"))}");
    }
}
