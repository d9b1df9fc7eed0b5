using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance.Claims;

/// <summary>
/// Gives each heading, clause and quote of a plan words of the source for itself: a passage bears out one of them, once. What the
/// source proves goes first: headings with their numbers, clauses before what follows their task, and texts between their marker and that.
/// They have the places where the source repeats them, too. Texts that only their marker tells come next, longer ones before those that
/// they begin with; then what stands behind nothing that tells whose it is, and what the plan quotes of the notice around it.
/// </summary>
internal sealed class SourceClaims
{
    private readonly SlotPhrases _phrases;
    private readonly PhraseIndex _index;
    private readonly IReadOnlyList<SlotTies> _ties;
    private readonly ClaimedText _text;
    private readonly Claim[][] _quotes;
    private readonly List<Claim> _claims = [];

    private readonly CancellationToken _cancellation;

    // Whether the source repeats headings, or texts with their markers: a capture that shows some of its pieces more than once.
    private bool _repeatsItself;

    private SourceClaims(SlotPhrases phrases, PhraseIndex index, IReadOnlyList<SlotTies> ties, int length, CancellationToken cancellation)
    {
        (_phrases, _index, _ties, _cancellation) = (phrases, index, ties, cancellation);
        _text = new ClaimedText(length);
        _quotes = [.. phrases.Slots.Select((slot, s) => slot.Quotes.Select((quote, q) => Made(ClaimKind.Quote, s, quote, slot.QuoteIds[q])).ToArray())];
    }

    /// <summary>Settles the claims of a plan.</summary>
    /// <param name="phrases">What was looked for.</param>
    /// <param name="index">The searched index.</param>
    /// <param name="ties">What ties each slot together.</param>
    /// <param name="length">The length of the source, without its layout.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static SourceClaims Of(SlotPhrases phrases, PhraseIndex index, IReadOnlyList<SlotTies> ties, int length, CancellationToken cancellation)
    {
        SourceClaims claims = new(phrases, index, ties, length, cancellation);
        claims.SettleHeadings();
        claims.SettleClauses();
        claims.SettleTiedQuotes();
        claims.SettleMarkedQuotes();
        claims.SettleLastQuotes();
        claims.HoldSentences();
        claims.HoldClauses();
        claims.SettleOtherQuotes();
        return claims;
    }

    /// <summary>The place of a quote; null where it has none for itself.</summary>
    /// <param name="slot">The slot, by its place in the plan.</param>
    /// <param name="quote">Which of its quotes.</param>
    public int? PlaceOf(int slot, int quote) => _quotes[slot][quote].Place;

    /// <summary>The words that stand in the source, and have no place there for themselves.</summary>
    public IReadOnlyList<ClaimedTwice> ClaimedTwice()
    {
        List<ClaimedTwice> twice = [];
        foreach (Claim claim in _claims)
        {
            if (claim.Place is null && _index.Stands(claim.Phrase) && HolderOf(claim) is { } holder)
            {
                // Of two in one task, the one that stands behind the other is one too many.
                bool isSameTask = claim.Slot >= 0 && claim.Slot == holder.Slot && claim.Kind == holder.Kind;
                holder = holder.IsLooseCopy && holder.Kind == ClaimKind.Quote ? _quotes[holder.Slot][0] : holder;
                (Claim one, Claim other) = isSameTask && holder.Words.Place.Start > claim.Words.Place.Start ? (holder, claim) : (claim, holder);
                twice.Add(new ClaimedTwice(one.Words, other.Words, other.Kind, isSameTask));
            }
        }

        twice.AddRange(new NoticeClaims(_text, _phrases, _index).Settle());
        return twice;
    }

    private Claim? HolderOf(Claim claim)
    {
        int length = _index.LengthOf(claim.Phrase);
        foreach (int start in _index.Of(claim.Phrase))
        {
            if (_text.HolderOf(start, length) is { } holder && holder != claim)
            {
                return holder;
            }
        }

        return null;
    }

    private Claim Made(ClaimKind kind, int slot, Located<string> words, int phrase)
    {
        Claim claim = new(kind, slot, words, phrase);
        _claims.Add(claim);
        return claim;
    }

    private void SettleHeadings()
    {
        foreach (IGrouping<int, (int Id, Located<string> Words)> same in _phrases.Headings.GroupBy(heading => heading.Id))
        {
            Claim[] claims = [.. same.Select(heading => Made(ClaimKind.Heading, -1, heading.Words, heading.Id))];
            _repeatsItself |= _text.Take(_index.Of(same.Key), _index.LengthOf(same.Key), claims, claims.Length, takesAll: true);
        }
    }

    private void SettleClauses()
    {
        foreach (IGrouping<(int, int), int> same in Slots(s => _ties[s].ClauseStarts.Count > 0).GroupBy(s => (_phrases.Slots[s].Clause, FollowerOf(s))))
        {
            Claim[] claims = [.. same.Select(s => Made(ClaimKind.Clause, s, _phrases.Slots[s].Task.Clause!, _phrases.Slots[s].Clause))];
            _text.Take(_ties[same.First()].ClauseStarts, claims[0].Words.Value.Length, claims, claims.Length, takesAll: true);
        }
    }

    // Where several tasks have the same text, the same clause and the same words behind them, each place is one of theirs.
    private void SettleTiedQuotes()
    {
        foreach (IGrouping<(int, int, int), int> same in Slots(s => TiedQuotes(s).Any()).GroupBy(s => (_phrases.Slots[s].MarkedQuote, _phrases.Slots[s].Clause, FollowerOf(s))))
        {
            Claim[] claims = [.. same.Select(s => _quotes[s][0])];
            _repeatsItself |= _text.Take(TiedQuotes(same.First()), claims[0].Words.Value.Length, claims, claims.Length, takesAll: true);
        }

        foreach (int s in Slots(s => _quotes[s].Length > 0 && _quotes[s][0].Place is not null))
        {
            HoldRepeats(_phrases.Slots[s], _quotes[s][0]);
        }
    }

    // Where a text of one piece stands between its marker and what follows its task. A text that only stands before a clause may be another's.
    private IEnumerable<int> TiedQuotes(int s) => _ties[s].LastQuoteStarts.Count > 0 && _phrases.Slots[s] is { Quotes.Count: 1, Marker: { } marker } slot
        ? _ties[s].LastQuoteStarts.Where(start => _index.StandsAt(slot.MarkedQuote, start - marker.Length))
        : [];

    // No text tells two tasks apart whose markers and words are the same, where nothing that follows does: one of them has all places.
    private void SettleMarkedQuotes()
    {
        IEnumerable<int> open = Slots(s => _quotes[s].Length > 0 && _quotes[s][0].Place is null && _index.Stands(_phrases.Slots[s].MarkedQuote));
        foreach (IGrouping<int, int> same in open.OrderByDescending(s => _quotes[s][0].Words.Value.Length).GroupBy(s => _phrases.Slots[s].MarkedQuote))
        {
            Claim[] claims = [.. same.Select(s => _quotes[s][0])];
            Slot slot = _phrases.Slots[same.First()];
            _repeatsItself |= _text.Take(Behind(slot, slot.MarkedQuote), claims[0].Words.Value.Length, claims, most: 1, takesAll: true);
            if (claims[0].Place is not null)
            {
                HoldRepeats(slot, claims[0]);
            }
        }
    }

    // Without a marker, what follows a text is all that tells whose it is.
    private void SettleLastQuotes()
    {
        foreach (int s in Slots(s => _quotes[s].Length > 0 && _ties[s].LastQuoteStarts.Count > 0 && _quotes[s][_quotes[s].Length - 1] is { Place: null } last && !IsBehindItsMarker(last)))
        {
            Claim last = Array.Find(_quotes[s], quote => quote.Phrase == _quotes[s][_quotes[s].Length - 1].Phrase);
            if (last.Place is null)
            {
                _text.Take(_ties[s].LastQuoteStarts, last.Words.Value.Length, [last], 1, takesAll: false);
            }
        }
    }

    // Where a capture shows pieces more than once, a sentence without its marker is a repeat of the text that it is of.
    private void HoldSentences()
    {
        foreach (Claim quote in _quotes.Where(quotes => _repeatsItself && quotes.Length > 0 && quotes[0].Place is not null).Select(quotes => quotes[0]))
        {
            string words = quote.Words.Value;
            for (int start = 0, end; start < words.Length; start = end)
            {
                end = Sentences.EndOf(words, start);
                int sentence = start == 0 && end == words.Length ? quote.Phrase : _index.Find(words.Substring(start, end - start));
                Claim holder = new(ClaimKind.Quote, quote.Slot, quote.Words, sentence) { IsLooseCopy = true };
                _text.Take(_index.Of(sentence), end - start, [holder], 1, takesAll: true);
            }
        }
    }

    // What stands once more in a clause is none of a text, whether or not anything ties that clause to a task.
    private void HoldClauses()
    {
        foreach (IGrouping<int, int> same in Slots(s => _phrases.Slots[s].ClauseText is { Length: > 0 }).GroupBy(s => _phrases.Slots[s].Clause))
        {
            if (_index.Of(same.Key).Count == same.Sum(s => _ties[s].ClauseStarts.Count))
            {
                continue;
            }

            Slot slot = _phrases.Slots[same.First()];
            Claim holder = new(ClaimKind.Clause, same.First(), slot.Task.Clause!, same.Key) { IsLooseCopy = true };
            _text.Take(_index.Of(same.Key), _index.LengthOf(same.Key), [holder], 1, takesAll: true);
        }
    }

    // Those that stand at the fewest places first, as they have the least choice; of others the longer, which a shorter may be part of.
    private void SettleOtherQuotes()
    {
        IEnumerable<Claim> open = _quotes.SelectMany(quotes => quotes)
            .Where(quote => quote.Place is null && _index.Stands(quote.Phrase) && !IsBehindItsMarker(quote))
            .OrderBy(quote => _index.Of(quote.Phrase).Count).ThenByDescending(quote => quote.Words.Value.Length);
        foreach (IGrouping<int, Claim> same in open.GroupBy(quote => quote.Phrase))
        {
            _text.Take(_index.Of(same.Key), _index.LengthOf(same.Key), [.. same], same.Count(), takesAll: false);
        }
    }

    private bool IsBehindItsMarker(Claim quote) => _quotes[quote.Slot][0] == quote && _index.Stands(_phrases.Slots[quote.Slot].MarkedQuote);

    // A place where the marker and the beginning of a text stand again is the same task's.
    private void HoldRepeats(Slot slot, Claim claim)
    {
        if (_index.Of(slot.MarkedQuote).Count > 1)
        {
            _text.Take(Behind(slot, slot.MarkedQuote), claim.Words.Value.Length, [claim], 1, takesAll: true);
        }

        if (_index.Of(slot.Start).Count > 1)
        {
            _text.Take(Behind(slot, slot.Start), _index.LengthOf(slot.Start) - slot.Marker!.Length, [claim], 1, takesAll: true);
        }
    }

    private IEnumerable<int> Behind(Slot slot, int phrase) => _index.Of(phrase).Select(start => start + slot.Marker!.Length);

    private IEnumerable<int> Slots(Func<int, bool> which)
    {
        for (int s = 0; s < _phrases.Slots.Count; s++)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (which(s))
            {
                yield return s;
            }
        }
    }

    private int FollowerOf(int s) => _phrases.Slots[s] is { IsLast: false, Followers.Count: 1 } slot ? slot.Followers[0] : -2 - s;
}
