namespace FujianPlan.Authoring.Provenance.InOrder.Walking;

/// <summary>Tells how far the words of an item can reach, once the plan and its source have parted within them.</summary>
/// <param name="text">The source.</param>
/// <param name="items">The headings and tasks.</param>
/// <param name="passages">What the notice says besides.</param>
/// <param name="anchors">Where the two may meet again.</param>
internal sealed class OrderRecovery(OrderedText text, IReadOnlyList<OrderedItem> items, PassagePlaces passages, OrderAnchors anchors)
{
    // How far the marker of a task is looked for that does not stand where it should.
    private const int Window = 20_000;

    /// <summary>Where the items still stand that keep the plan's order.</summary>
    public OrderAnchors Anchors => anchors;

    /// <summary>Where an item's marker stands before the next item that keeps the order; -1 where it does not.</summary>
    /// <param name="i">The item, by its place in the plan.</param>
    /// <param name="from">Where it is looked for.</param>
    public int MarkerOf(int i, int from) => text.MarkerBetween(items[i], from, Math.Min(anchors.PlaceFrom(i + 1, from), from + Window));

    /// <summary>Where the next of an item's pieces stands that does; the end where none does.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="p">The one before.</param>
    /// <param name="from">Where they are looked for.</param>
    /// <param name="end">Where the item ends.</param>
    public int NextOf(IReadOnlyList<OrderedPiece> pieces, int p, int from, int end)
    {
        for (int next = p + 1; next < pieces.Count && from < end; next++)
        {
            if (pieces[next].Text.Length > 0 && text.Text.IndexOf(pieces[next].Text, from, end - from, StringComparison.Ordinal) is >= 0 and var start)
            {
                return start;
            }
        }

        return end;
    }

    /// <summary>What an item's words end before: the next one that stands where it should, or the marker of the next.</summary>
    /// <param name="i">The item, by its place in the plan.</param>
    /// <param name="from">How far they reach at least.</param>
    public int EndOf(int i, int from)
    {
        int end = anchors.PlaceFrom(i + 1, from);
        int next = i + 1;
        while (next < items.Count && items[next].IsEmpty)
        {
            next++;
        }

        int limit = Math.Min(end, from + Window);
        int marker = next < items.Count && anchors.PlaceOf(next) < from ? text.MarkerBetween(items[next], from, limit) : -1;
        return marker >= 0 ? marker : end < text.Text.Length ? end : NextPassage(from);
    }

    // Behind the last of the items that still stand in order, the notice's own words are all that is left to meet.
    private int NextPassage(int from)
    {
        for (int at = from + 1; at < text.Text.Length; at++)
        {
            if (passages.At(at) is { IsMention: false })
            {
                return at;
            }
        }

        return text.Text.Length;
    }
}
