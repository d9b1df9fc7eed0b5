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
    private long _looks;

    /// <summary>Whether the slots' followers stand at more places than are looked at.</summary>
    public bool IsExceeded => _looks > limits.Places;

    /// <summary>Finds the ties of a slot.</summary>
    /// <param name="slot">The slot.</param>
    public SlotTies Of(Slot slot)
    {
        FindFollowers(slot);
        List<int> clauses = [], quotes = [];
        SourceSpan? tie = null;
        foreach (SourceSpan follower in _followers)
        {
            int start = follower.Start - (slot.ClauseText?.Length ?? 0);
            if (slot.ClauseText is not null && index.StandsAt(slot.Clause, start))
            {
                tie ??= follower;
                clauses.Add(start);
            }
        }

        int last = slot.Quotes.Count - 1, length = last < 0 ? 0 : slot.Quotes[last].Value.Length;
        foreach (int end in clauses.Count > 0 ? clauses : _followers.Select(follower => follower.Start))
        {
            if (last >= 0 && index.StandsAt(slot.QuoteIds[last], end - length))
            {
                quotes.Add(end - length);
            }
        }

        bool isOneRun = last == 0 && tie is not null && slot.Marker is { } marker && quotes.Exists(start => index.StandsAt(slot.MarkedQuote, start - marker.Length));
        clauses.Sort();
        quotes.Sort();
        return new SlotTies(tie, clauses, quotes, isOneRun, ClausesBefore());
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

    private List<SourceSpan> ClausesBefore()
    {
        List<SourceSpan> clauses = [];
        foreach (SourceSpan follower in _followers)
        {
            int start = _brackets.Value.OpeningBefore(follower.Start), length = follower.Start - start;
            if (start >= 0 && !clauses.Exists(other => other.Length == length && string.CompareOrdinal(source.Text, other.Start, source.Text, start, length) == 0))
            {
                clauses.Add(new SourceSpan(start, length));
                if (clauses.Count == MostClausesBefore)
                {
                    break;
                }
            }
        }

        return clauses;
    }
}
