using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>The agencies of a clause that share a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Manner">How they share it.</param>
/// <param name="IsOpen">Whether others may join (等).</param>
/// <param name="Agencies">The agencies, in order.</param>
/// <param name="Span">The group's words.</param>
public sealed record ClauseGroup(
    DutyRole Role, DutyManner Manner, bool IsOpen, EquatableArray<ClauseAgency> Agencies, ClauseSpan Span);
