using Microsoft.CodeAnalysis;

namespace FujianPlan.CodeFixes;

/// <summary>One way to fix one diagnostic.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Edits">What it changes.</param>
/// <param name="Choice">What tells it from others that the reader may choose; null where nobody has to be asked.</param>
internal sealed record FixProposal(string Title, IReadOnlyList<NodeEdit> Edits, string? Choice = null);

/// <summary>A change of one node of a file.</summary>
/// <param name="Node">The node, as it is in the file.</param>
/// <param name="Rewrite">Makes of it what takes its place. It gets the node with what other edits have changed inside it.</param>
internal sealed record NodeEdit(SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Rewrite);
