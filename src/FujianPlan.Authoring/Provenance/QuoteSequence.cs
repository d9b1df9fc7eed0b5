using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance;

/// <summary>How the quotes of one slot stand to each other in the source.</summary>
internal static class QuoteSequence
{
    /// <summary>
    /// Whether the source has the quotes in their order. A capture may show a passage more than once, and pieces of the original in
    /// another order; so the order is only denied where no choice among the places of the quotes has each behind the one before.
    /// </summary>
    /// <param name="slot">The slot.</param>
    /// <param name="index">The searched index.</param>
    /// <returns>True where it does; true, too, where one of them stands nowhere, as then there is nothing to tell.</returns>
    public static bool IsInOrder(Slot slot, PhraseIndex index)
    {
        int reached = 0;
        for (int i = 0; i < slot.Quotes.Count; i++)
        {
            (Occurrences places, int lead) = PlacesOf(slot, i, index);
            int next = places.IndexFrom(reached - lead);
            if (places.IsEmpty)
            {
                return true;
            }

            if (next == places.Count)
            {
                return false;
            }

            // The earliest place leaves the most room for those that follow.
            reached = places[next] + lead + slot.Quotes[i].Value.Length;
        }

        return true;
    }

    /// <summary>The first quote that the source always lets run on into the next: nothing is lost between the two.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="index">The searched index.</param>
    /// <returns>Which, from 0; -1 for none.</returns>
    public static int FirstThatRunsOn(Slot slot, PhraseIndex index)
    {
        for (int i = 0; i + 1 < slot.Quotes.Count; i++)
        {
            (Occurrences places, int lead) = PlacesOf(slot, i, index);
            bool runsOn = !places.IsEmpty;
            for (int p = 0; p < places.Count && runsOn; p++)
            {
                runsOn = index.StandsAt(slot.QuoteIds[i + 1], places[p] + lead + slot.Quotes[i].Value.Length);
            }

            if (runsOn)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where a quote stands: a first one behind its marker where it does that anywhere, others wherever they stand.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="quote">Which, from 0.</param>
    /// <param name="index">The searched index.</param>
    /// <returns>The places, and how far the quote stands behind them.</returns>
    public static (Occurrences Places, int Lead) PlacesOf(Slot slot, int quote, PhraseIndex index) =>
        quote == 0 && index.Stands(slot.MarkedQuote) ? (index.Of(slot.MarkedQuote), slot.Marker!.Length) : (index.Of(slot.QuoteIds[quote]), 0);
}
