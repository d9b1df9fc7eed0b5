using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Provenance;

/// <summary>Finds words of the source that two slots claim.</summary>
internal static class QuoteClaims
{
    /// <summary>The quotes that overlap in the source, each pair of neighbours once.</summary>
    /// <param name="slots">The slots.</param>
    /// <param name="index">The searched index.</param>
    /// <returns>The pairs, the quote of the earlier slot first.</returns>
    public static IReadOnlyList<(Located<string> Earlier, Located<string> Later)> OverlapsOf(
        IReadOnlyList<Slot> slots, PhraseIndex index)
    {
        List<(int Start, int End, int Slot, Located<string> Quote)> claims = [];
        for (int s = 0; s < slots.Count; s++)
        {
            for (int q = 0; q < slots[s].Quotes.Count; q++)
            {
                Claim(claims, slots[s], s, q, index);
            }
        }

        claims.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Slot.CompareTo(b.Slot));
        List<(Located<string>, Located<string>)> overlaps = [];
        HashSet<(Located<string>, Located<string>)> seen = [];
        for (int i = 1, reach = 0; i < claims.Count; i++)
        {
            // `reach` is the claim, of those so far, that ends last.
            if (claims[i].Start < claims[reach].End && claims[i].Slot != claims[reach].Slot)
            {
                bool inOrder = claims[reach].Slot < claims[i].Slot;
                var pair = inOrder ? (claims[reach].Quote, claims[i].Quote) : (claims[i].Quote, claims[reach].Quote);
                if (seen.Add(pair))
                {
                    overlaps.Add(pair);
                }
            }

            reach = claims[i].End > claims[reach].End ? i : reach;
        }

        return overlaps;
    }

    // A first quote claims the places where its marker stands before it. Where none does, and for later quotes, there
    // is no telling one occurrence from another: it claims them all.
    private static void Claim(List<(int, int, int, Located<string>)> claims, Slot slot, int number, int quote, PhraseIndex index)
    {
        PhraseIndex.Occurrences marked = index.Of(quote == 0 ? slot.MarkedQuote : Slot.None);
        int skipped = marked.IsEmpty ? 0 : slot.Marker!.Length;
        int length = slot.Quotes[quote].Value.Length;
        foreach (int offset in marked.IsEmpty ? index.Of(slot.QuoteIds[quote]) : marked)
        {
            claims.Add((offset + skipped, offset + skipped + length, number, slot.Quotes[quote]));
        }
    }
}
