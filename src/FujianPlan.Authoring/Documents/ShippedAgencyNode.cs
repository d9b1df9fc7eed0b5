using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>An agency as it was released.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Code">Its code.</param>
/// <param name="Number">Its number.</param>
/// <param name="Id">Its C# identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Retired">The version of the data that retired it; null where it was in force.</param>
/// <param name="Removed">The version of the data that removed it, by approval; null where it was there.</param>
public sealed record ShippedAgencyNode(
    SourcePlace Place,
    Located<string>? Code,
    Located<int>? Number,
    Located<string>? Id,
    Located<string>? Name,
    Located<string>? Retired,
    Located<string>? Removed);
