using System.Collections.Immutable;
using System.Globalization;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Tests;

/// <summary>What a rule says, whole: place, id, and the message in English and in Chinese.</summary>
internal static class Messages
{
    // Made once, so that the compiler reads the library's metadata once.
    private static readonly MetadataReference[] References = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Plan).Assembly.Location), MetadataReference.CreateFromFile(typeof(Runtime.Role).Assembly.Location)];

    /// <summary>Asserts what a rule says of some code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="expected">Each diagnostic, as <c>(line,column) id: English | Chinese</c>.</param>
    public static async Task Are<TAnalyzer>(string code, params string[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new() => Assert.Equal(expected, (await Of([new TAnalyzer()], code)).Select(Text));

    /// <summary>What rules say of some code, in the order of the places. It has to compile.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Of(ImmutableArray<DiagnosticAnalyzer> rules, params string[] files)
    {
        CSharpCompilation compilation = Compiled(files);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await Of(rules, compilation, isConcurrent: true);
    }

    /// <summary>What rules say of code, whether it compiles or not. None of them may throw.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Of(ImmutableArray<DiagnosticAnalyzer> rules, Compilation compilation, bool isConcurrent)
    {
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([], new ProjectProperties()),
            (thrown, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw.", thrown),
            isConcurrent,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false,
            _ => false);
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(rules, options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return
        [
            .. found
                .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Code, compiled against the plan of this repository: a program where the first file has statements of its own.</summary>
    public static CSharpCompilation Compiled(params string[] files)
    {
        SyntaxTree[] trees = [.. files.Select((text, i) => CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest), $"{i}.cs"))];
        bool isProgram = ((CompilationUnitSyntax)trees[0].GetRoot(TestContext.Current.CancellationToken)).Members.Any(SyntaxKind.GlobalStatement);
        return CSharpCompilation.Create(
            "Code",
            trees,
            References,
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
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
