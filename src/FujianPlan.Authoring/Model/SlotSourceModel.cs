using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Model;

/// <summary>Where a task stands in its source document, and what ties its clause to it.</summary>
/// <param name="Quotes">Where each quote stands, in the order of the quotes.</param>
/// <param name="Clause">Where the clause stands; null where there is none.</param>
/// <param name="Evidence">What ties the clause to the task.</param>
/// <param name="EvidenceSpan">The words that tie it; empty at the end of the text.</param>
public sealed record SlotSourceModel(
    EquatableArray<SourceSpan> Quotes, SourceSpan? Clause, ClauseEvidence Evidence, SourceSpan EvidenceSpan)
{
    /// <summary>What a reading of the source says of a slot; null where a quote or the clause could not be proved.</summary>
    /// <param name="slot">The reading of the slot.</param>
    /// <returns>The model.</returns>
    public static SlotSourceModel? Of(SlotReading slot)
    {
        if (slot is null)
        {
            throw new ArgumentNullException(nameof(slot));
        }

        bool isProved = slot.AllQuotesStand && (slot.Task.Clause is null) == (slot.Clause is null);
        return isProved
            ? new SlotSourceModel(new(slot.Quotes.Select(quote => quote!.Value)), slot.Clause, slot.Evidence, slot.EvidenceSpan)
            : null;
    }
}
