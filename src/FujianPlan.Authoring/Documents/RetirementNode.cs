using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>The <c>retired:</c> of an agency or a task: it is no longer in force, and stays for the sake of what was stored.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Since">The version of the data that retired it; editorial.</param>
/// <param name="Reason">Why; editorial.</param>
/// <param name="Successors">The codes of what took its place; null where nothing did. Editorial.</param>
public sealed record RetirementNode(
    SourcePlace Place,
    Located<string>? Since,
    Located<string>? Reason,
    LocatedList<Located<string>>? Successors);
