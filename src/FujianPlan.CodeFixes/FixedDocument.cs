using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace FujianPlan.CodeFixes;

/// <summary>A document after a fix.</summary>
internal static class FixedDocument
{
    /// <summary>The document with another text, and with what that needs imported.</summary>
    /// <param name="document">The document.</param>
    /// <param name="root">Its new syntax, with names of <see cref="Names"/>.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The document.</returns>
    public static async Task<Document> Of(Document document, SyntaxNode root, CancellationToken cancellation)
    {
        Document imported = await ImportAdder.AddImportsAsync(document.WithSyntaxRoot(root), Simplifier.AddImportsAnnotation, cancellationToken: cancellation).ConfigureAwait(false);
        return await imported.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } whole ? imported.WithSyntaxRoot(Names.Relieved(whole)) : imported;
    }
}
