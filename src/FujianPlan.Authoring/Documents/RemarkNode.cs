using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>One entry of <c>remarks:</c>: words of the source that reach beyond their clause, such as 下同.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Words">The words, verbatim.</param>
/// <param name="At">The code of the task in whose clause they stand; null where they stand in a passage of the notice, and reach every clause.</param>
/// <param name="FirstLeads">Whether of those who are responsible the one named first leads.</param>
/// <param name="Adds">Duties that every later task with a clause has besides its own.</param>
/// <param name="Note">An editor's remark.</param>
public sealed record RemarkNode(
    SourcePlace Place,
    Located<string>? Words,
    Located<string>? At,
    Located<bool>? FirstLeads,
    LocatedList<DutyNode>? Adds,
    Located<string>? Note);
