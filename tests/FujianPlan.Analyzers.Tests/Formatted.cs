using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Tests;

/// <summary>
/// What <c>dotnet format analyzers</c> makes of code, which asks for a fix for all in its own way: it takes the key of the first action for
/// the first diagnostic, or none, and gives up on a rule where no action comes back.
/// </summary>
internal static class Formatted
{
    /// <summary>Formats files of one project.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="fix">Its fix.</param>
    /// <param name="files">Their texts.</param>
    /// <returns>Their texts after it, in the same order.</returns>
    public static Task<string[]> Of(DiagnosticAnalyzer rule, CodeFixProvider fix, params string[] files) => Of([rule], fix, files);

    /// <summary>Fixes all of the rule that comes first in files of one project, where a fix is for several.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="fix">Their fix.</param>
    /// <param name="files">Their texts.</param>
    /// <returns>Their texts after it, in the same order.</returns>
    public static async Task<string[]> Of(ImmutableArray<DiagnosticAnalyzer> rules, CodeFixProvider fix, params string[] files)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using AdhocWorkspace workspace = new();
        ProjectId id = ProjectId.CreateNewId();
        Solution solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                "Code",
                "Code",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest),
                metadataReferences: [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Plan).Assembly.Location), MetadataReference.CreateFromFile(typeof(Runtime.Role).Assembly.Location)]));
        DocumentId[] documents = [.. files.Select(_ => DocumentId.CreateNewId(id))];
        for (int i = 0; i < files.Length; i++)
        {
            solution = solution.AddDocument(documents[i], $"{i}.cs", files[i], filePath: $"{i}.cs");
        }

        Compilation compilation = (await solution.GetProject(id)!.GetCompilationAsync(cancellation))!;
        Assert.Empty(compilation.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Solution formatted = await All(solution, fix, [.. await Messages.Of(rules, compilation, isConcurrent: true)], cancellation);
        return [.. await Task.WhenAll(documents.Select(async document => (await formatted.GetDocument(document)!.GetTextAsync(cancellation)).ToString()))];
    }

    private static async Task<Solution> All(Solution solution, CodeFixProvider fix, ImmutableArray<Diagnostic> found, CancellationToken cancellation)
    {
        Document document = solution.GetDocument(found[0].Location.SourceTree)!;
        List<CodeAction> offered = [];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, found[0], (action, _) => offered.Add(action), cancellation));
        FixAllContext context = new(document, fix, FixAllScope.Solution, offered.FirstOrDefault()?.EquivalenceKey!, fix.FixableDiagnosticIds, new Found(found), cancellation);

        CodeAction? action = await fix.GetFixAllProvider()!.GetFixAsync(context);

        Assert.True(action is not null, "The fix didn't return a Fix All action.");
        return (await action.GetOperationsAsync(cancellation)).OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution ?? solution;
    }

    private sealed class Found(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return all.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
