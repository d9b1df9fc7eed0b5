namespace FujianPlan.Authoring.Model;

/// <summary>A heading over sections.</summary>
/// <param name="Ordinal">Which part it is, from 1; it has no number of its own.</param>
/// <param name="Title">Its heading, verbatim.</param>
/// <param name="English">Its title in English; editorial; empty where there is none.</param>
/// <param name="Quotes">The verbatim quotes of what stands between it and its first section.</param>
/// <param name="Clause">The clause, verbatim; null where it has none.</param>
/// <param name="Assignments">Who does what, in the clause's order.</param>
/// <param name="Note">An editor's remark; null where there is none.</param>
public sealed record PartModel(
    int Ordinal,
    string Title,
    string English,
    EquatableArray<string> Quotes,
    string? Clause,
    EquatableArray<AssignmentModel> Assignments,
    string? Note);
