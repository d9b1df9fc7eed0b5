namespace FujianPlan.Authoring.Provenance.InOrder.Walking;

/// <summary>
/// Goes through a source and a plan together, from their beginnings to their ends: marker, words, clause, next marker. What stands between
/// two of them is the notice's own, or nothing accounts for it. Where the two part, it notes how, and goes on where they meet again.
/// </summary>
/// <param name="source">The source without its layout.</param>
/// <param name="items">The headings and tasks.</param>
/// <param name="passages">What the notice says besides.</param>
/// <param name="anchors">Where the two may meet again, from an item and a place on.</param>
internal sealed class OrderWalk(FlatSource source, IReadOnlyList<OrderedItem> items, PassagePlaces passages, Func<int, int, OrderAnchors> anchors)
{
    // Whoever has more mistakes than this has another problem, and each costs a look ahead.
    private const int MostFaults = 1000;

    // What a marker may be long that the plan does not expect, and what tells that words are meant though they differ further on.
    private const int LongestMarker = 12;
    private const int FewestAgreed = 4;

    private readonly string _text = source.Text;
    private readonly OrderedText _words = new(source.Text);
    private readonly OrderFaults _faults = new(source, new OrderedText(source.Text), items, passages);
    private readonly List<(Passage Passage, int Start, int Item)> _within = [];
    private readonly WaitingClauses _waiting = new(items);
    private OrderRecovery? _recovery;
    private int _at;

    /// <summary>Where the two part, in the plan's order.</summary>
    public IReadOnlyList<OrderFault> Faults => _faults.All;

    /// <summary>Which characters of the text the plan accounts for.</summary>
    public MarkedText Covered { get; } = new(source.Text.Length);

    /// <summary>Which others a fault tells of.</summary>
    public MarkedText Explained => _faults.Explained;

    /// <summary>The words of the notice where they stand, each with the item behind whose beginning they do; -1 before the first.</summary>
    public IReadOnlyList<(Passage Passage, int Start, int Item)> Passages => _within;

    /// <summary>Goes through all of it.</summary>
    /// <param name="cancellation">Ends it early.</param>
    public void Walk(CancellationToken cancellation)
    {
        int reached = -1;
        for (int i = 0; i < items.Count && _faults.All.Count < MostFaults; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            PlaceWaiting(i, reached);
            if (items[i].IsNowhere)
            {
                _faults.Add(new OrderFault(OrderFaultKind.Missing, items[i], null, new SourceSpan(_at, _words.EndOfWords(_at) - _at)));
            }
            else if (!items[i].IsEmpty && Reach(i, reached) is >= 0 and var marker)
            {
                Read(i, _at, marker);
                reached = i;
            }
        }

        PlaceWaiting(items.Count, reached);
        PassTo(_text.Length, reached);
    }

    // Behind the last item under theirs, clauses stand that did not stand with the words of those.
    private void PlaceWaiting(int next, int reached)
    {
        foreach (WaitingClause clause in _waiting.TakeBefore(next))
        {
            string words = clause.Piece.Text;
            while (!_words.StandsAt(words, _at) && Take(reached))
            {
            }

            int end = _words.StandsAt(words, _at) ? _at + words.Length : Recovery(next).Anchors.PlaceFrom(next, _at);
            int found = end < _at ? -1 : _text.IndexOf(words, _at, end - _at, StringComparison.Ordinal);
            if (found < 0)
            {
                SourceSpan other = OtherAt(Math.Max(_at, end));
                _faults.Add(new OrderFault(OrderFaultKind.Words, items[clause.Item], clause.Piece, other.Length > 0 ? other : new SourceSpan(clause.At, 0), _words.AgreedAt(words, other.Start), _faults.Elsewhere(words)));
                _faults.Explain(other.Start, other.End);
                continue;
            }

            PassTo(found, reached);
            Place(clause.Piece, found);
            _waiting.Place(clause);
        }
    }

    // Goes to where an item begins, and tells the length of its marker there; -1 where it does not begin there.
    private int Reach(int i, int reached)
    {
        OrderedItem item = items[i];
        while (!_words.BeginsAt(item, _at) && Take(reached))
        {
        }

        if (_words.BeginsAt(item, _at))
        {
            return _words.MarkerAt(item, _at);
        }

        int place = Recovery(i).Anchors.PlaceOf(i);
        if (place >= _at)
        {
            _faults.AddBefore(item, place, _at, _waiting.EndingAt(reached, _at));
            PassTo(place, reached);
            return _words.MarkerAt(item, place);
        }

        int marker = _words.MarkerAt(item, _at);
        if (marker > 0 || (marker == 0 && item.Beginning.Length > 0 && _words.AgreedAt(item.Beginning, _at) >= FewestAgreed))
        {
            return marker;
        }

        if (item.Beginning.Length >= FewestAgreed && _text.IndexOf(item.Beginning, _at, Math.Min(LongestMarker + item.Beginning.Length, _text.Length - _at), StringComparison.Ordinal) is >= 0 and var words)
        {
            _faults.AddMarker(item, _at, words);
            Cover(_at, words);
            return words - _at;
        }

        return Search(i, reached);
    }

    private int Search(int i, int reached)
    {
        OrderedItem item = items[i];
        if (Recovery(i).Anchors.Anywhere(i) is >= 0 and var elsewhere)
        {
            _faults.Add(new OrderFault(OrderFaultKind.Misplaced, item, null, new SourceSpan(_at, Math.Max(0, _words.EndOfWords(_at) - _at)), 0, new SourceSpan(elsewhere, _words.MarkerAt(item, elsewhere) + item.Beginning.Length)));
            CoverElsewhere(item, elsewhere);
            return -1;
        }

        if (Recovery(i).MarkerOf(i, _at) is >= 0 and var start)
        {
            PassTo(start, reached);
            return _words.MarkerAt(item, start);
        }

        _faults.Add(new OrderFault(OrderFaultKind.Missing, item, null, new SourceSpan(_at, _words.EndOfWords(_at) - _at)));
        return -1;
    }

    // Reads the words of an item that begins at a place, behind its marker.
    private void Read(int i, int start, int marker)
    {
        OrderedItem item = items[i];
        Cover(start, start + marker);
        _at = start + marker;
        int lost = -1;
        IReadOnlyList<OrderedPiece> pieces = item.IsHeading ? [.. InOrder(item.Pieces)] : item.Pieces;
        for (int p = 0; p < pieces.Count; p++)
        {
            OrderedPiece piece = pieces[p];
            while (lost < 0 && !_words.StandsAt(piece.Text, _at) && Take(i))
            {
            }

            if (lost < 0 && _words.StandsAt(piece.Text, _at))
            {
                Place(piece, _at);
            }
            else if (lost < 0 && HasStopBehind(i, p, pieces))
            {
                p++;
            }
            else if (lost < 0 && piece.Kind == PieceKind.Clause && HasBelow(i))
            {
                _waiting.Add(i, piece, _at);
            }
            else
            {
                lost = Recover(i, p, pieces, lost);
            }
        }

        if (lost >= 0)
        {
            int end = Recovery(i).EndOf(i, lost);
            _faults.Explain(lost, end);
            _at = Math.Max(_at, end);
        }

        item.Span = new SourceSpan(start, Math.Max(0, _at - start));
    }

    // What the source has here before a place that nothing in the plan has.
    private SourceSpan OtherAt(int place)
    {
        int end = _at, limit = Math.Min(place, _words.EndOfWords(_at));
        while (end < limit && passages.At(end) is null)
        {
            end++;
        }

        return new SourceSpan(_at, end - _at);
    }

    // What stands under an item begins where its clause would.
    private bool HasBelow(int i)
    {
        int next = i + 1;
        while (next < items.Count && items[next].IsEmpty)
        {
            next++;
        }

        return next < items.Count && items[next].Rank > items[i].Rank && _words.BeginsAt(items[next], _at);
    }

    // The words and their clause stand here, but the stop that the plan has between the two stands behind both.
    private bool HasStopBehind(int i, int p, IReadOnlyList<OrderedPiece> pieces)
    {
        string words = pieces[p].Text;
        if (pieces[p].Kind != PieceKind.Quote || p + 1 >= pieces.Count || pieces[p + 1].Kind != PieceKind.Clause || words.Length < 2 || !OrderedText.IsStop(words[words.Length - 1]))
        {
            return false;
        }

        char stop = words[words.Length - 1];
        int clause = _at + words.Length - 1;
        string bare = pieces[p + 1].Text.TrimEnd(stop);
        int end = clause + bare.Length;
        if (end >= _text.Length || _text[end] != stop || !_words.StandsAt(words.Substring(0, words.Length - 1), _at) || !_words.StandsAt(bare, clause))
        {
            return false;
        }

        _faults.Add(new OrderFault(OrderFaultKind.StopBehindClause, items[i], pieces[p], new SourceSpan(end, 1), words.Length - 1));
        _faults.Explain(_at, clause);
        _faults.Explain(end, end + 1);
        Place(pieces[p + 1], clause);
        _at = end + 1;
        return true;
    }

    // A clause may stand behind a title, and the text behind both.
    private IEnumerable<OrderedPiece> InOrder(IReadOnlyList<OrderedPiece> pieces)
    {
        OrderedPiece? clause = pieces.Count > 2 && pieces[pieces.Count - 1].Kind == PieceKind.Clause ? pieces[pieces.Count - 1] : null;
        int behind = _at + (pieces.Count == 0 ? 0 : pieces[0].Text.Length);
        return clause is not null && pieces[0].Kind == PieceKind.Title && behind < _text.Length && _words.StandsAt(clause.Text, behind)
            ? pieces.Take(1).Append(clause).Concat(pieces.Skip(1).Take(pieces.Count - 2))
            : pieces;
    }

    // Where words do not stand at their place: whether the source has more before them, or others. Tells from where on nothing is proved; -1 where all is again.
    private int Recover(int i, int p, IReadOnlyList<OrderedPiece> pieces, int lost)
    {
        OrderedItem item = items[i];
        OrderedPiece piece = pieces[p];
        int from = lost < 0 ? _at : Math.Max(lost, _at), end = Recovery(i).EndOf(i, from);
        int found = piece.Text.Length == 0 || end <= from ? -1 : _text.IndexOf(piece.Text, from, end - from, StringComparison.Ordinal);
        if (found >= 0)
        {
            if (lost < 0)
            {
                OrderedPiece at = p > 0 ? pieces[p - 1] : piece;
                _faults.Add(new OrderFault(OrderFaultKind.RunsOn, item, at, new SourceSpan(_at, found - _at)));
            }

            _faults.Explain(from, found);
            Place(piece, found);
            return -1;
        }

        int before = lost < 0 ? from : piece.Kind == PieceKind.Clause ? _words.ClauseBefore(end, from) : from;
        int agreed = _words.AgreedAt(piece.Text, before);
        int rest = Recovery(i).NextOf(pieces, p, before + agreed, end);
        _faults.Add(new OrderFault(OrderFaultKind.Words, item, piece, new SourceSpan(before, Math.Max(0, rest - before)), agreed, _faults.Elsewhere(piece.Text)));
        return from;
    }

    // Takes the words of the notice that stand here.
    private bool Take(int item)
    {
        if (passages.At(_at) is not { } passage || passage.Length == 0)
        {
            return false;
        }

        Note(passage, _at, item);
        _at += passage.Length;
        return true;
    }

    private void Note(Passage passage, int start, int item)
    {
        passage.IsUsed = true;
        _within.Add((passage, start, item));
        Cover(start, start + passage.Length);
    }

    // Goes on to a place, past what nothing accounts for but the notice's own words.
    private void PassTo(int place, int reached)
    {
        int ending = _waiting.EndingAt(reached, _at);
        if (_at < place && (_faults.IsOpen(ending, _at) || _faults.IsStopBehindClause(ending, _at)) && passages.At(_at) is null)
        {
            _faults.AddBehind(ending, _at, place);
        }

        while (_at < place)
        {
            if (passages.At(_at) is { } passage && _at + passage.Length <= place)
            {
                Note(passage, _at, reached);
                _at += passage.Length;
            }
            else
            {
                _at++;
            }
        }
    }

    private void CoverElsewhere(OrderedItem item, int start)
    {
        int at = start + _words.MarkerAt(item, start);
        _faults.Explain(start, at + item.Beginning.Length);
        foreach (OrderedPiece piece in item.Pieces)
        {
            int found = _text.IndexOf(piece.Text, at, Math.Min(_text.Length - at, piece.Text.Length + LongestMarker), StringComparison.Ordinal);
            if (found < 0)
            {
                return;
            }

            _faults.Explain(found, found + piece.Text.Length);
            at = found + piece.Text.Length;
        }
    }

    private void Place(OrderedPiece piece, int start)
    {
        piece.Start = start;
        _at = start + piece.Text.Length;
        Cover(start, _at);
    }

    private void Cover(int start, int end)
    {
        if (end > start)
        {
            Covered.Mark(start, end);
        }
    }

    // Both are asked for once the two have parted.
    private OrderRecovery Recovery(int i) => _recovery ??= new OrderRecovery(_words, items, passages, anchors(i, _at));
}
