namespace FujianPlan.Authoring.Model;

/// <summary>A section.</summary>
/// <param name="Number">Its number, 1 and up.</param>
/// <param name="Id">The C# identifier.</param>
/// <param name="Title">Its heading, verbatim; null where the source has lost it.</param>
/// <param name="EditorialTitle">A title that the editors gave it; null where the heading stands.</param>
/// <param name="English">Its title in English; editorial; empty where there is none.</param>
/// <param name="Note">An editor's remark; null where there is none.</param>
/// <param name="Tasks">Its tasks, by ordinal, each followed by its measures.</param>
/// <param name="Part">The ordinal of the part that it stands in; 0 where it stands in none.</param>
/// <param name="Quotes">The verbatim quotes of its own text, which stands before its first task.</param>
/// <param name="Clause">Its own clause, verbatim; null where it has none.</param>
/// <param name="Assignments">Who does what for the whole section, in the clause's order.</param>
public sealed record SectionModel(
    int Number,
    string Id,
    string? Title,
    string? EditorialTitle,
    string English,
    string? Note,
    EquatableArray<TaskModel> Tasks,
    int Part = 0,
    EquatableArray<string> Quotes = default,
    string? Clause = null,
    EquatableArray<AssignmentModel> Assignments = default);
