using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>A section as it was released.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Number">Its number.</param>
/// <param name="Id">Its C# identifier.</param>
/// <param name="Removed">The version of the data that removed it, by approval; null where it was there.</param>
public sealed record ShippedSectionNode(SourcePlace Place, Located<int>? Number, Located<string>? Id, Located<string>? Removed);
