using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Documents;

/// <summary>One group of a clause: agencies that share a role.</summary>
/// <param name="Place">The role's key, such as <c>lead</c>.</param>
/// <param name="Role">The role.</param>
/// <param name="Manner">How they share it: <c>separately</c>, <c>withinRemit</c>; null where the clause does not say.</param>
/// <param name="Open">Whether others may join (等).</param>
/// <param name="Assignees">The agencies, in order.</param>
/// <param name="Reading"><c>editorial</c> where it is the editors' reading, and not that of the grammar; null otherwise.</param>
/// <param name="Note">Why the editors read it so.</param>
public sealed record DutyNode(
    SourcePlace Place,
    DutyRole Role,
    Located<string>? Manner,
    Located<bool>? Open,
    LocatedList<AssigneeNode>? Assignees,
    Located<string>? Reading = null,
    Located<string>? Note = null)
{
    /// <summary>Whether it is the editors' reading.</summary>
    public bool IsEditorial => Reading is not null;
}

/// <summary>
/// One assignee of a duty: a code, or <c>{named: [A, B], of: C}</c> where the clause names some members of a collective
/// and then the collective itself (“A、B等C”).
/// </summary>
/// <param name="Place">The whole assignee.</param>
/// <param name="Code">The code: of the agency, or of the collective after <c>of</c>.</param>
/// <param name="Named">The codes of the members that the clause names; null for a plain code.</param>
public sealed record AssigneeNode(SourcePlace Place, Located<string>? Code, LocatedList<Located<string>>? Named);
