using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FujianPlan.CodeFixes;

/// <summary>Removes an attribute.</summary>
public abstract class AttributeRemovalFix : CodeFixProvider
{
    /// <summary>What the fix is called.</summary>
    private protected abstract string Title { get; }

    // Each by itself: two attributes of one list cannot be merged as changes of the same text.
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        return root is null ? document : document.WithSyntaxRoot(Without(root, diagnostics.Select(diagnostic => AttributeAt(root, diagnostic)).OfType<AttributeSyntax>()));
    });

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is not null && AttributeAt(root, diagnostic) is { } attribute)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(Without(root, [attribute]))), GetType().Name),
                    diagnostic);
            }
        }
    }

    private static AttributeSyntax? AttributeAt(SyntaxNode root, Diagnostic diagnostic) => root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>();

    // A list of which nothing is left goes with its brackets.
    private static SyntaxNode Without(SyntaxNode root, IEnumerable<AttributeSyntax> attributes)
    {
        AttributeSyntax[] removed = [.. attributes.Distinct()];
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
