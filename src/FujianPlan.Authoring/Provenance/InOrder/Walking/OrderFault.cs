namespace FujianPlan.Authoring.Provenance.InOrder.Walking;

/// <summary>Where a plan and a source that stands in order part from each other.</summary>
/// <param name="Kind">How.</param>
/// <param name="Item">The heading or task at which they do.</param>
/// <param name="Piece">Its words at which they do; null where it is the marker, or all of it.</param>
/// <param name="Found">What the source has there instead. In the text without its layout; 0 long at its end.</param>
/// <param name="Agreed">How many characters of the words the source has there.</param>
/// <param name="Elsewhere">Where else the source has the words; null where it has them nowhere, or it was not asked.</param>
internal sealed record OrderFault(OrderFaultKind Kind, OrderedItem Item, OrderedPiece? Piece, SourceSpan Found, int Agreed = 0, SourceSpan? Elsewhere = null);

/// <summary>How a plan and its source part from each other.</summary>
internal enum OrderFaultKind
{
    /// <summary>Another marker stands before the words.</summary>
    Marker,

    /// <summary>Other words stand there.</summary>
    Words,

    /// <summary>The stop of the words stands behind the clause that follows them.</summary>
    StopBehindClause,

    /// <summary>More words stand behind these, before those that follow in the plan.</summary>
    RunsOn,

    /// <summary>It stands elsewhere in the source.</summary>
    Misplaced,

    /// <summary>Nothing of it stands where it should.</summary>
    Missing,
}
