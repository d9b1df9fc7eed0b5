namespace FujianPlan.Authoring.Provenance.Runs;

/// <summary>A text that the source has whole, from the marker of its task to what follows, and the plan otherwise.</summary>
/// <param name="Quote">The quote of the plan that parts from it, from 0.</param>
/// <param name="Whole">The whole text, in the source.</param>
/// <param name="Missing">What the plan leaves out, in the source; null where it has more than the source.</param>
internal sealed record BrokenRun(int Quote, SourceSpan Whole, SourceSpan? Missing);
