using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance;

/// <summary>Finds what ties the words of slots to each other: what follows what in the source.</summary>
/// <param name="source">The source.</param>
/// <param name="index">The searched index.</param>
/// <param name="limits">How much is looked at.</param>
internal sealed class SlotTieSearch(FlatSource source, PhraseIndex index, SearchLimits limits)
{
    // Whoever has more clauses before one follower than this has another problem; who has one too many sees it from these.
    private const int MostClausesBefore = 16;

    private readonly Lazy<SourceBrackets> _brackets = new(() => new SourceBrackets(source.Text));

    // What follows the slot at hand: where, and how long it is. One list for all slots, as most have one follower.
    private readonly List<SourceSpan> _followers = [];
    private readonly List<int> _clauses = [];
    private readonly List<int> _quotes = [];
    private readonly List<SourceSpan> _before = [];
    private long _looks;

    /// <summary>Whether the slots' followers stand at more places than are looked at.</summary>
    public bool IsExceeded => _looks > limits.Places;

    /// <summary>Finds the ties of a slot.</summary>
    /// <param name="slot">The slot.</param>
    public SlotTies Of(Slot slot)
    {
        FindFollowers(slot);
        _clauses.Clear();
        _quotes.Clear();
        SourceSpan? tie = null;
        int clauseLength = slot.ClauseText?.Length ?? 0, last = slot.Quotes.Count - 1, length = last < 0 ? 0 : slot.Quotes[last].Value.Length;
        foreach (SourceSpan follower in _followers)
        {
            if (slot.ClauseText is not null && index.StandsAt(slot.Clause, follower.Start - clauseLength))
            {
                tie ??= follower;
                _clauses.Add(follower.Start - clauseLength);
            }
        }

        bool isTied = _clauses.Count > 0;
        for (int i = 0; last >= 0 && i < (isTied ? _clauses.Count : _followers.Count); i++)
        {
            int start = (isTied ? _clauses[i] : _followers[i].Start) - length;
            if (index.StandsAt(slot.QuoteIds[last], start))
            {
                _quotes.Add(start);
            }
        }

        bool isOneRun = false;
        for (int i = 0; isTied && last == 0 && slot.Marker is not null && i < _quotes.Count && !isOneRun; i++)
        {
            isOneRun = index.StandsAt(slot.MarkedQuote, _quotes[i] - slot.Marker.Length);
        }

        return new SlotTies(tie, Sorted(_clauses), Sorted(_quotes), isOneRun, ClausesBefore());
    }

    private static int[] Sorted(List<int> places)
    {
        int[] sorted = places.Count == 0 ? [] : [.. places];
        Array.Sort(sorted);
        return sorted;
    }

    // Where what follows the slot stands; the end of the text follows the last one.
    private void FindFollowers(Slot slot)
    {
        _followers.Clear();
        foreach (int id in slot.Followers)
        {
            Occurrences places = index.Of(id);
            _looks += places.Count;
            if (IsExceeded)
            {
                return;
            }

            foreach (int offset in places)
            {
                _followers.Add(new SourceSpan(offset, index.LengthOf(id)));
            }
        }

        if (slot.IsLast)
        {
            _followers.Add(new SourceSpan(source.Text.Length, 0));
        }
    }

    private SourceSpan[] ClausesBefore()
    {
        _before.Clear();
        for (int i = 0; i < _followers.Count && _before.Count < MostClausesBefore; i++)
        {
            int end = _followers[i].Start, start = _brackets.Value.OpeningBefore(end);
            if (start >= 0 && !IsKnown(start, end - start))
            {
                _before.Add(new SourceSpan(start, end - start));
            }
        }

        return _before.Count == 0 ? [] : [.. _before];
    }

    private bool IsKnown(int start, int length)
    {
        foreach (SourceSpan other in _before)
        {
            if (other.Length == length && string.CompareOrdinal(source.Text, other.Start, source.Text, start, length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}

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
