namespace FujianPlan.Authoring.Model;

/// <summary>A section.</summary>
/// <param name="Number">Its number, 1 and up.</param>
/// <param name="Id">The C# identifier.</param>
/// <param name="Title">Its heading, verbatim; null where the source has lost it.</param>
/// <param name="EditorialTitle">A title that the editors gave it; null where the heading stands.</param>
/// <param name="English">Its title in English; editorial; empty where there is none.</param>
/// <param name="Note">An editor's remark; null where there is none.</param>
/// <param name="Tasks">Its tasks, by ordinal.</param>
public sealed record SectionModel(
    int Number,
    string Id,
    string? Title,
    string? EditorialTitle,
    string English,
    string? Note,
    EquatableArray<TaskModel> Tasks);
