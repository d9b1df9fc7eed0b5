using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FujianPlan.CodeFixes;

/// <summary>A fix of which there is one for each diagnostic: a node, written anew.</summary>
public abstract class OneFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Fixed(root, node, diagnostic, model, context.CancellationToken) is { } changed)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(TitleOf(diagnostic), cancellation => FixedDocument.Of(context.Document, changed, cancellation), GetType().Name),
                    diagnostic);
            }
        }
    }

    /// <summary>What the fix is called.</summary>
    private protected abstract string TitleOf(Diagnostic diagnostic);

    /// <summary>Fixes it.</summary>
    /// <param name="root">The whole file.</param>
    /// <param name="node">What the diagnostic is about.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="model">What the code means.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The whole file after it; null where there is no fix.</returns>
    private protected abstract SyntaxNode? Fixed(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation);
}
