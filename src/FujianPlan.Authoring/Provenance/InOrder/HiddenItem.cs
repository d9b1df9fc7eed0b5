namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>A heading, a task or a measure of the source that stands in words of the plan that are of something else.</summary>
/// <param name="Item">The item behind whose beginning it stands, by its place in the plan; -1 before the first.</param>
/// <param name="Found">Its number. In the text without its layout.</param>
/// <param name="Next">What the number is of; null where it is one of none that the plan has.</param>
/// <param name="Passage">The words of the notice that it stands in; null where those are of the plan's item.</param>
/// <param name="Piece">The words of the item that it stands in; null where those are of the notice.</param>
internal sealed record HiddenItem(int Item, SourceSpan Found, NextMarker? Next, Passage? Passage, OrderedPiece? Piece);
