using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>A task as it was released.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Code">Its code, such as <c>1.5</c>.</param>
/// <param name="Id">Its C# identifier.</param>
/// <param name="Retired">The version of the data that retired it; null where it was in force.</param>
/// <param name="Removed">The version of the data that removed it, by approval; null where it was there.</param>
public sealed record ShippedTaskNode(
    SourcePlace Place,
    Located<string>? Code,
    Located<string>? Id,
    Located<string>? Retired,
    Located<string>? Removed);
