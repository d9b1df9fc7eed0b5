using Microsoft.CodeAnalysis;

namespace FujianPlan.CodeFixes;

/// <summary>A fix of which there is one for each diagnostic: a node, written anew.</summary>
public abstract class NodeFix : PlanFix
{
    private protected sealed override IEnumerable<FixProposal> ProposalsFor(SyntaxNode root, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        NodeEdit[] edits = [.. EditsFor(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), diagnostic, model, cancellation)];
        return edits.Length == 0 ? [] : [new FixProposal(TitleOf(diagnostic), edits)];
    }

    /// <summary>What the fix is called.</summary>
    private protected abstract string TitleOf(Diagnostic diagnostic);

    /// <summary>Fixes it.</summary>
    /// <param name="node">What the diagnostic is about.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="model">What the code means.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The edits; none where there is no fix.</returns>
    private protected abstract IEnumerable<NodeEdit> EditsFor(SyntaxNode node, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation);
}
