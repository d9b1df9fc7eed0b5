using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>One entry of <c>sections:</c>.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Number">Its number.</param>
/// <param name="Id">The C# identifier; editorial.</param>
/// <param name="Title">Its heading, verbatim; null where the source has lost it.</param>
/// <param name="EditorialTitle">A title that the editors gave it, where the source has lost the heading.</param>
/// <param name="English">Its title in English; editorial.</param>
/// <param name="Note">An editor's remark.</param>
/// <param name="Tasks">Its tasks; null where the key is missing.</param>
public sealed record SectionNode(
    SourcePlace Place,
    Located<int>? Number,
    Located<string>? Id,
    Located<string>? Title,
    Located<string>? EditorialTitle,
    Located<string>? English,
    Located<string>? Note,
    LocatedList<TaskNode>? Tasks);
