using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>
/// One assignee of a duty: a code, or <c>{named: [A, B], of: C}</c> where the clause names some members of a collective
/// and then the collective itself (“A、B等C”).
/// </summary>
/// <param name="Place">The whole assignee.</param>
/// <param name="Code">The code: of the agency, or of the collective after <c>of</c>.</param>
/// <param name="Named">The codes of the members that the clause names; null for a plain code.</param>
public sealed record AssigneeNode(SourcePlace Place, Located<string>? Code, LocatedList<Located<string>>? Named);
