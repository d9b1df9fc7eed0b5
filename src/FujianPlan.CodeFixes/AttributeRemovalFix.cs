using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FujianPlan.CodeFixes;

/// <summary>Removes an attribute.</summary>
public abstract class AttributeRemovalFix : PlanFix
{
    /// <summary>What the fix is called.</summary>
    private protected abstract string Title { get; }

    private protected sealed override IEnumerable<FixProposal> ProposalsFor(SyntaxNode root, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is { } attribute ? [new FixProposal(Title, [new NodeEdit(attribute, same => same)])] : [];

    private protected sealed override SyntaxNode Applied(SyntaxNode root, IReadOnlyList<NodeEdit> edits) => Without(root, [.. edits.Select(edit => (AttributeSyntax)edit.Node)]);

    // A list of which nothing is left goes with its brackets.
    private static SyntaxNode Without(SyntaxNode root, AttributeSyntax[] removed)
    {
        AttributeListSyntax[] lists = [.. removed.Select(attribute => (AttributeListSyntax)attribute.Parent!).Distinct().Where(list => list.Attributes.All(removed.Contains))];
        SyntaxNode tracked = root.TrackNodes(removed.Concat<SyntaxNode>(lists));
        foreach (AttributeListSyntax list in lists)
        {
            AttributeListSyntax current = tracked.GetCurrentNode(list)!;
            SyntaxToken next = current.GetLastToken().GetNextToken(includeZeroWidth: true);
            tracked = tracked.ReplaceToken(next, next.WithLeadingTrivia(Joined(current.GetLeadingTrivia(), next.LeadingTrivia)));
            tracked = tracked.RemoveNode(tracked.GetCurrentNode(list)!, SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        foreach (AttributeSyntax attribute in removed.Where(attribute => !lists.Contains(attribute.Parent)))
        {
            tracked = tracked.RemoveNode(tracked.GetCurrentNode(attribute)!, SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        return tracked;
    }

    // What stands before the list, its documentation say, goes to what follows, which is indented already.
    private static SyntaxTriviaList Joined(SyntaxTriviaList before, SyntaxTriviaList own)
    {
        if (own.All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
        {
            return before;
        }

        return before.Count > 0 && before.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? before.RemoveAt(before.Count - 1).AddRange(own) : before.AddRange(own);
    }
}
