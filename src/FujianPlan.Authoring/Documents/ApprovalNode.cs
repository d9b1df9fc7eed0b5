using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>A break with what was released that somebody has approved.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Code">The code of the agency or task, or the number of the section, that breaks it.</param>
/// <param name="Reason">Why.</param>
public sealed record ApprovalNode(SourcePlace Place, Located<string>? Rule, Located<string>? Code, Located<string>? Reason);
