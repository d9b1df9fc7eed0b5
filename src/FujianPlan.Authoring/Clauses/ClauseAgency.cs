namespace FujianPlan.Authoring.Clauses;

/// <summary>An agency that a clause names.</summary>
/// <param name="AsWritten">The clause's own words.</param>
/// <param name="Name">The name that they stand for: with what was elided put back.</param>
/// <param name="Span">Where the words stand.</param>
/// <param name="Writing">How it is written.</param>
/// <param name="Of">For a named member, the collective that it is named for; null otherwise.</param>
/// <param name="IsAmbiguous">
/// For a named member, that how far back the members reach cannot be told; only the last is taken for one.
/// </param>
public sealed record ClauseAgency(
    string AsWritten, string Name, ClauseSpan Span, AgencyWriting Writing, string? Of = null, bool IsAmbiguous = false);
