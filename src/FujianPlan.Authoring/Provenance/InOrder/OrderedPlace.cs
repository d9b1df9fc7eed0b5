using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Provenance.Claims;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>Where words of a plan stand in its source.</summary>
/// <param name="Start">Where they begin, in the text without its layout.</param>
/// <param name="Length">How long they are there.</param>
/// <param name="Words">The words.</param>
/// <param name="Kind">What they are.</param>
internal sealed record OrderedPlace(int Start, int Length, Located<string> Words, ClaimKind Kind)
{
    /// <summary>Where they end.</summary>
    public int End => Start + Length;

    /// <summary>The place of words of a heading or a task.</summary>
    /// <param name="piece">The words.</param>
    public static OrderedPlace Of(OrderedPiece piece) => new(
        piece.Start,
        piece.Text.Length,
        piece.Words,
        piece.Kind switch { PieceKind.Title => ClaimKind.Heading, PieceKind.Clause => ClaimKind.Clause, _ => ClaimKind.Quote });
}
