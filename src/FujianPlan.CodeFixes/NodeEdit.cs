using Microsoft.CodeAnalysis;

namespace FujianPlan.CodeFixes;

/// <summary>A change of one node of a file.</summary>
/// <param name="Node">The node, as it is in the file.</param>
/// <param name="Rewrite">Makes of it what takes its place. It gets the node with what other edits have changed inside it.</param>
internal sealed record NodeEdit(SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Rewrite);
