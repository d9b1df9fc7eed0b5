using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>An entry of <c>sections:</c> that has sections itself: a heading over them. It has no number and no code.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Title">Its heading, verbatim.</param>
/// <param name="Marker">What the source writes before it, verbatim, or <c>none</c>; null where that follows from the markers of the source.</param>
/// <param name="Text">The verbatim quotes of what stands between it and its first section.</param>
/// <param name="Clause">Its responsibility clause, verbatim, with its brackets.</param>
/// <param name="Duties">The clause's groups, in order; null where the key is missing.</param>
/// <param name="Deadline">By when it is to be done, verbatim.</param>
/// <param name="English">Its title in English; editorial.</param>
/// <param name="Note">An editor's remark.</param>
/// <param name="Sections">The list of its sections; null where it could not be read.</param>
public sealed record PartNode(
    SourcePlace Place,
    Located<string>? Title,
    Located<string>? Marker,
    LocatedList<Located<string>>? Text,
    Located<string>? Clause,
    LocatedList<DutyNode>? Duties,
    Located<string>? Deadline,
    Located<string>? English,
    Located<string>? Note,
    SourcePlace? Sections) : IOutlineNode;
