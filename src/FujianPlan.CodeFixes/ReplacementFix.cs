using System.Collections.Immutable;
using FujianPlan.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace FujianPlan.CodeFixes;

/// <summary>Puts in place of an expression what the analyzer proposes: the constant of a code, the successor of what is retired.</summary>
public abstract class ReplacementFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax expression || model is null)
            {
                continue;
            }

            string[] proposals = ProposalsFor(expression, diagnostic);
            for (int i = 0; i < proposals.Length; i++)
            {
                string proposal = proposals[i];
                ExpressionSyntax replacement = Replacement.IsLiteral(proposal) ? SyntaxFactory.ParseExpression(proposal) : Names.Member(proposal, model, expression.SpanStart);
                context.RegisterCodeFix(
                    CodeAction.Create(
                        FixTitle.Write(Replacement.Shown(proposal)),
                        cancellation => FixedDocument.Of(context.Document, root.ReplaceNode(expression, replacement.WithTriviaFrom(expression)), cancellation),
                        // What is taken for all is a place among the proposals, not what one of them says: for each the nearest, say.
                        $"{GetType().Name}{i}"),
                    diagnostic);
            }
        }
    }

    // No constant is UTF-8: where that is wanted, the code itself is written.
    private static string[] ProposalsFor(ExpressionSyntax expression, Diagnostic diagnostic) => expression.IsKind(SyntaxKind.Utf8StringLiteralExpression)
        ? [.. Replacement.In(diagnostic.Properties, Replacement.Codes).Select(code => SymbolDisplay.FormatLiteral(code, quote: true) + "u8")]
        : Replacement.In(diagnostic.Properties, Replacement.Expressions);
}
