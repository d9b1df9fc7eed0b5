using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>A marker that may follow an item: the next of its own level, or of one above it, or the first of those below it.</summary>
/// <param name="Level">What it stands before. A section that is counted with the parts counts as one.</param>
/// <param name="Marker">The marker.</param>
/// <param name="IsStated">Whether the plan says how the markers of that level are written.</param>
/// <param name="GoesOn">Whether it goes on with a marker that an item states, or before one, and is of another kind than those of its level.</param>
internal sealed record NextMarker(OutlineLevel Level, MarkerWords Marker, bool IsStated, bool GoesOn = false);
