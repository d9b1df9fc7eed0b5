using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>A value, and the scalar that it was read from.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Place">The scalar.</param>
public sealed record Located<T>(T Value, SourcePlace Place);

/// <summary>A list as it stands in the file.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="Items">The elements that could be read, in order.</param>
/// <param name="Place">The whole list.</param>
public sealed record LocatedList<T>(IReadOnlyList<T> Items, SourcePlace Place);
