using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>FJP9012: writes the code into the text, not the identifier.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdentifierInTextFix))]
[Shared]
public sealed class IdentifierInTextFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9012");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax value
                && model is not null
                && ExtensionCall.Of(value, "ToCode", model, context.CancellationToken) is { } call)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(FixTitle.Write("ToCode()"), cancellation => FixedDocument.Of(context.Document, root.ReplaceNode(value, call.WithTriviaFrom(value)), cancellation), nameof(IdentifierInTextFix)),
                    diagnostic);
            }
        }
    }
}
