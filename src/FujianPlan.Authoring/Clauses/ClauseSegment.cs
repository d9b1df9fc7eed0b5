namespace FujianPlan.Authoring.Clauses;

/// <summary>A stretch of a clause, and what it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct ClauseSegment(ClauseSegmentKind Kind, ClauseSpan Span);
