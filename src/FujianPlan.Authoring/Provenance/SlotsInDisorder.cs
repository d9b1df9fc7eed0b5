using FujianPlan.Authoring.Provenance.Claims;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance;

/// <summary>What a source in disorder says of the slots of a plan.</summary>
/// <param name="source">The source without its layout.</param>
/// <param name="fileLength">How long it is with that.</param>
/// <param name="index">Where the plan's words stand in it.</param>
/// <param name="claims">Which of them each slot has.</param>
internal sealed class SlotsInDisorder(FlatSource source, int fileLength, PhraseIndex index, SourceClaims claims)
{
    /// <summary>Marks the words of all slots where they stand.</summary>
    /// <param name="slots">The slots, in the plan's order.</param>
    /// <param name="ties">What ties the clause of each to it.</param>
    /// <param name="words">Where they are marked.</param>
    public void MarkWords(IReadOnlyList<Slot> slots, IReadOnlyList<SlotTies> ties, MarkedText words)
    {
        for (int s = 0; s < slots.Count; s++)
        {
            MarkWordsOf(slots[s], s, ties[s], words);
        }
    }

    // Each quote and clause has one place: a source may repeat itself, and all places of all quotes would be too many.
    private void MarkWordsOf(Slot slot, int place, SlotTies ties, MarkedText words)
    {
        for (int i = 0; i < slot.Quotes.Count; i++)
        {
            if (claims.PlaceOf(place, i) is { } start && slot.Quotes[i].Value.Length is > 0 and var length)
            {
                words.Mark(start, start + length);
            }
        }

        if (ties.Tie is { } tie && slot.ClauseText is { Length: > 0 } clause)
        {
            words.Mark(tie.Start - clause.Length, tie.Start);
        }
    }

    /// <summary>What the source says of a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="place">Its place in the plan.</param>
    /// <param name="ties">What ties its clause to it.</param>
    public SlotReading Read(Slot slot, int place, SlotTies ties)
    {
        bool atEnd = ties.Tie?.Start == source.Text.Length;
        return new SlotReading(
            slot.Task,
            slot.Section,
            slot.Number,
            QuoteSpans(slot, place),
            index.Stands(slot.Start),
            ties.LastQuoteStarts.Count > 0,
            ties.IsOneRun,
            ties.Tie is { } tie ? source.ToOriginal(tie.Start - slot.ClauseText!.Length, slot.ClauseText.Length) : null,
            ties.Tie is null ? ClauseEvidence.None : atEnd ? ClauseEvidence.EndOfText : slot.FollowerEvidence,
            ties.Tie is not { } span ? default : atEnd ? new SourceSpan(fileLength, 0) : source.ToOriginal(span.Start, span.Length),
            ties.ClausesBefore.Count == 0 ? [] : [.. ties.ClausesBefore.Select(clause => source.ToOriginal(clause.Start, clause.Length))],
            QuoteSequence.IsInOrder(slot, index),
            QuoteSequence.FirstThatRunsOn(slot, index));
    }

    // A first quote is where its marker stands before it; where none does, and for later quotes, it is where nothing else is.
    private SourceSpan?[] QuoteSpans(Slot slot, int place)
    {
        SourceSpan?[] spans = slot.Quotes.Count == 0 ? [] : new SourceSpan?[slot.Quotes.Count];
        for (int i = 0; i < spans.Length; i++)
        {
            (Occurrences places, int lead) = QuoteSequence.PlacesOf(slot, i, index);
            int length = slot.Quotes[i].Value.Length;
            int? start = places.IsEmpty ? null : lead > 0 ? places.First + lead : claims.PlaceOf(place, i) ?? places.First;
            spans[i] = start is { } at ? source.ToOriginal(at, length) : null;
        }

        return spans;
    }
}
