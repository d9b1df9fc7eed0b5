using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FujianPlan.CodeFixes;

/// <summary>
/// What the fixes have in common: each diagnostic is fixed by itself, alone or together with all others. Where one has no fix, or several
/// to choose from, the others are fixed nevertheless.
/// </summary>
public abstract class PlanFix : CodeFixProvider
{
    // Not the batch fixer: it takes what fits the first diagnostic, and gives up where that has no fix.
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        (context, document, diagnostics) => Together(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken),
        ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution, FixAllScope.ContainingMember, FixAllScope.ContainingType));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            FixProposal[] proposals = [.. ProposalsFor(root, diagnostic, model, context.CancellationToken)];
            ImmutableArray<CodeAction> actions = proposals.Select(proposal => CodeAction.Create(
                proposal.Title,
                cancellation => FixedDocument.Of(document, Applied(root, proposal.Edits), cancellation),
                FixKeys.Of(diagnostic.Id, proposal))).ToImmutableArray();
            if (actions.Length > 0)
            {
                // What is to be chosen is a menu, so that a command that takes the first that is offered does not take it for all.
                context.RegisterCodeFix(proposals[0].Choice is null ? actions[0] : CodeAction.Create(FixTitle.Choose, actions, isInlinable: true), diagnostic);
            }
        }
    }

    /// <summary>The ways to fix a diagnostic: none, one that can be taken without asking, or some to choose from.</summary>
    /// <param name="root">The whole file.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="model">What the code means.</param>
    /// <param name="cancellation">Ends it.</param>
    private protected abstract IEnumerable<FixProposal> ProposalsFor(SyntaxNode root, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation);

    /// <summary>The whole file after some edits of it, of which each node has one.</summary>
    private protected virtual SyntaxNode Applied(SyntaxNode root, IReadOnlyList<NodeEdit> edits)
    {
        Dictionary<SyntaxNode, NodeEdit> byNode = edits.ToDictionary(edit => edit.Node);
        return root.ReplaceNodes(byNode.Keys, (original, changed) => byNode[original].Rewrite(changed));
    }

    private async Task<Document?> Together(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        // Two diagnostics may ask for the same edit: that a type becomes nullable, say.
        NodeEdit[] edits =
        [
            .. diagnostics
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .SelectMany(diagnostic => ProposalsFor(root, diagnostic, model, cancellation).FirstOrDefault(proposal => FixKeys.Take(diagnostic.Id, proposal, key))?.Edits ?? [])
                .GroupBy(edit => edit.Node)
                .Select(group => group.First()),
        ];
        return edits.Length == 0 ? null : await FixedDocument.Of(document, Applied(root, edits), cancellation).ConfigureAwait(false);
    }
}
