namespace FujianPlan.CodeFixes;

/// <summary>One way to fix one diagnostic.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Edits">What it changes.</param>
/// <param name="Choice">What tells it from others that the reader may choose; null where nobody has to be asked.</param>
internal sealed record FixProposal(string Title, IReadOnlyList<NodeEdit> Edits, string? Choice = null);
