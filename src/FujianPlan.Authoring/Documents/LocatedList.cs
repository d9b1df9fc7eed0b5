using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>A list as it stands in the file.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="Items">The elements that could be read, in order.</param>
/// <param name="Place">The whole list.</param>
public sealed record LocatedList<T>(IReadOnlyList<T> Items, SourcePlace Place);
