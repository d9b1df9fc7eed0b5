using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>One entry of a section's <c>tasks:</c>: a slot of the plan, lost or not.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Number">Its ordinal within the section.</param>
/// <param name="Id">The C# identifier; editorial.</param>
/// <param name="English">A short English title; editorial.</param>
/// <param name="Attestation">How well the source preserves it; null means whole.</param>
/// <param name="Text">The verbatim quotes of its text, with a gap between one and the next.</param>
/// <param name="Gaps">Where else the text breaks off: <c>before</c> its first quote, <c>after</c> its last.</param>
/// <param name="Clause">Its responsibility clause, verbatim, with its brackets.</param>
/// <param name="Duties">The clause's groups, in order; null where the key is missing.</param>
/// <param name="Note">An editor's remark, such as why a reading is in doubt.</param>
/// <param name="Retired">That it is no longer in force; null where it is. Editorial.</param>
/// <param name="Order"><c>editorial</c> where the editors put the quotes in an order that the source does not have; null otherwise.</param>
/// <param name="Placement"><c>editorial</c> where it is the editors who judge that its words are of this task; null otherwise.</param>
public sealed record TaskNode(
    SourcePlace Place,
    Located<int>? Number,
    Located<string>? Id,
    Located<string>? English,
    Located<string>? Attestation,
    LocatedList<Located<string>>? Text,
    LocatedList<Located<string>>? Gaps,
    Located<string>? Clause,
    LocatedList<DutyNode>? Duties,
    Located<string>? Note,
    RetirementNode? Retired = null,
    Located<string>? Order = null,
    Located<string>? Placement = null)
{
    /// <summary>By when it is to be done, in the source's words; null where the source does not say.</summary>
    public Located<string>? Deadline { get; init; }
}
