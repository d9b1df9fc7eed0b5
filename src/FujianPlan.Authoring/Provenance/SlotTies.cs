namespace FujianPlan.Authoring.Provenance;

/// <summary>What ties the words of a slot to each other and to what follows the slot, in the source without its layout.</summary>
/// <param name="Tie">The follower that the slot's clause stands before; null where there is none.</param>
/// <param name="ClauseStarts">Where its clause stands before a follower.</param>
/// <param name="LastQuoteStarts">Where its last quote runs on into its clause, or, without one, into a follower.</param>
/// <param name="IsOneRun">Whether marker, text, clause and follower stand in one run.</param>
/// <param name="ClausesBefore">The clauses that stand before its followers, each once.</param>
internal sealed record SlotTies(
    SourceSpan? Tie,
    IReadOnlyList<int> ClauseStarts,
    IReadOnlyList<int> LastQuoteStarts,
    bool IsOneRun,
    IReadOnlyList<SourceSpan> ClausesBefore);
