namespace FujianPlan.Authoring.Provenance.InOrder.Walking;

/// <summary>
/// Goes through a source and a plan together, from their beginnings to their ends: marker, words, clause, next marker. What stands between
/// two of them is the notice's own, or nothing accounts for it. Where the two part, it notes how, and goes on where they meet again.
/// </summary>
internal sealed class OrderWalk
{
    // Whoever has more mistakes than this has another problem, and each costs a look ahead.
    private const int MostFaults = 1000;

    // What a marker may be long that the plan does not expect, and what tells that words are meant though they differ further on.
    private const int LongestMarker = 12;
    private const int FewestAgreed = 4;

    private readonly string _text;
    private readonly IReadOnlyList<OrderedItem> _items;
    private readonly PassagePlaces _passages;
    private readonly Func<int, int, OrderAnchors> _anchors;
    private readonly OrderedText _words;
    private readonly OrderFaults _faults;
    private readonly WaitingClauses _waiting;
    private readonly OrderCursor _cursor;
    private OrderRecovery? _recovery;

    /// <summary>Stands at their beginnings.</summary>
    /// <param name="source">The source without its layout.</param>
    /// <param name="items">The headings and tasks.</param>
    /// <param name="passages">What the notice says besides.</param>
    /// <param name="anchors">Where the two may meet again, from an item and a place on.</param>
    public OrderWalk(FlatSource source, IReadOnlyList<OrderedItem> items, PassagePlaces passages, Func<int, int, OrderAnchors> anchors)
    {
        (_text, _items, _passages, _anchors) = (source.Text, items, passages, anchors);
        _words = new OrderedText(source.Text);
        _faults = new OrderFaults(source, _words, items, passages);
        _waiting = new WaitingClauses(items);
        _cursor = new OrderCursor(source.Text, passages, _faults, _waiting);
    }

    /// <summary>Where the two part, in the plan's order.</summary>
    public IReadOnlyList<OrderFault> Faults => _faults.All;

    /// <summary>Which characters of the text the plan accounts for.</summary>
    public MarkedText Covered => _cursor.Covered;

    /// <summary>Which others a fault tells of.</summary>
    public MarkedText Explained => _faults.Explained;

    /// <summary>The words of the notice where they stand, each with the item behind whose beginning they do; -1 before the first.</summary>
    public IReadOnlyList<(Passage Passage, int Start, int Item)> Passages => _cursor.Passages;

    /// <summary>Goes through all of it.</summary>
    /// <param name="cancellation">Ends it early.</param>
    public void Walk(CancellationToken cancellation)
    {
        int reached = -1;
        for (int i = 0; i < _items.Count && _faults.All.Count < MostFaults; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            PlaceWaiting(i, reached);
            if (_items[i].IsNowhere)
            {
                _faults.Add(new OrderFault(OrderFaultKind.Missing, _items[i], null, new SourceSpan(_cursor.At, _words.EndOfWords(_cursor.At) - _cursor.At)));
            }
            else if (!_items[i].IsEmpty && Reach(i, reached) is >= 0 and var marker)
            {
                Read(i, _cursor.At, marker);
                reached = i;
            }
        }

        PlaceWaiting(_items.Count, reached);
        _cursor.PassTo(_text.Length, reached);
    }

    // Behind the last item under theirs, clauses stand that did not stand with the words of those.
    private void PlaceWaiting(int next, int reached)
    {
        foreach (WaitingClause clause in _waiting.TakeBefore(next))
        {
            string words = clause.Piece.Text;
            while (!_words.StandsAt(words, _cursor.At) && _cursor.Take(reached))
            {
            }

            int end = _words.StandsAt(words, _cursor.At) ? _cursor.At + words.Length : Recovery(next).Anchors.PlaceFrom(next, _cursor.At);
            int found = end < _cursor.At ? -1 : _text.IndexOf(words, _cursor.At, end - _cursor.At, StringComparison.Ordinal);
            if (found < 0)
            {
                SourceSpan other = OtherAt(Math.Max(_cursor.At, end));
                _faults.Add(new OrderFault(OrderFaultKind.Words, _items[clause.Item], clause.Piece, other.Length > 0 ? other : new SourceSpan(clause.At, 0), _words.AgreedAt(words, other.Start), _faults.Elsewhere(words)));
                _faults.Explain(other.Start, other.End);
                continue;
            }

            _cursor.PassTo(found, reached);
            _cursor.Place(clause.Piece, found);
            _waiting.Place(clause);
        }
    }

    // Goes to where an item begins, and tells the length of its marker there; -1 where it does not begin there.
    private int Reach(int i, int reached)
    {
        OrderedItem item = _items[i];
        while (!_words.BeginsAt(item, _cursor.At) && _cursor.Take(reached))
        {
        }

        if (_words.BeginsAt(item, _cursor.At))
        {
            return _words.MarkerAt(item, _cursor.At);
        }

        int place = Recovery(i).Anchors.PlaceOf(i);
        if (place >= _cursor.At)
        {
            _faults.AddBefore(item, place, _cursor.At, _waiting.EndingAt(reached, _cursor.At));
            _cursor.PassTo(place, reached);
            return _words.MarkerAt(item, place);
        }

        int marker = _words.MarkerAt(item, _cursor.At);
        if (marker > 0 || (marker == 0 && item.Beginning.Length > 0 && _words.AgreedAt(item.Beginning, _cursor.At) >= FewestAgreed))
        {
            return marker;
        }

        if (item.Beginning.Length >= FewestAgreed && _text.IndexOf(item.Beginning, _cursor.At, Math.Min(LongestMarker + item.Beginning.Length, _text.Length - _cursor.At), StringComparison.Ordinal) is >= 0 and var words)
        {
            _faults.AddMarker(item, _cursor.At, words);
            _cursor.Cover(_cursor.At, words);
            return words - _cursor.At;
        }

        return Search(i, reached);
    }

    private int Search(int i, int reached)
    {
        OrderedItem item = _items[i];
        if (Recovery(i).Anchors.Anywhere(i) is >= 0 and var elsewhere)
        {
            _faults.Add(new OrderFault(OrderFaultKind.Misplaced, item, null, new SourceSpan(_cursor.At, Math.Max(0, _words.EndOfWords(_cursor.At) - _cursor.At)), 0, new SourceSpan(elsewhere, _words.MarkerAt(item, elsewhere) + item.Beginning.Length)));
            CoverElsewhere(item, elsewhere);
            return -1;
        }

        if (Recovery(i).MarkerOf(i, _cursor.At) is >= 0 and var start)
        {
            _cursor.PassTo(start, reached);
            return _words.MarkerAt(item, start);
        }

        _faults.Add(new OrderFault(OrderFaultKind.Missing, item, null, new SourceSpan(_cursor.At, _words.EndOfWords(_cursor.At) - _cursor.At)));
        return -1;
    }

    // Reads the words of an item that begins at a place, behind its marker.
    private void Read(int i, int start, int marker)
    {
        OrderedItem item = _items[i];
        _cursor.Cover(start, start + marker);
        _cursor.At = start + marker;
        int lost = -1;
        IReadOnlyList<OrderedPiece> pieces = item.IsHeading ? [.. InOrder(item.Pieces)] : item.Pieces;
        for (int p = 0; p < pieces.Count; p++)
        {
            OrderedPiece piece = pieces[p];
            while (lost < 0 && !_words.StandsAt(piece.Text, _cursor.At) && _cursor.Take(i))
            {
            }

            if (lost < 0 && _words.StandsAt(piece.Text, _cursor.At))
            {
                _cursor.Place(piece, _cursor.At);
            }
            else if (lost < 0 && HasStopBehind(i, p, pieces))
            {
                p++;
            }
            else if (lost < 0 && piece.Kind == PieceKind.Clause && HasBelow(i))
            {
                _waiting.Add(i, piece, _cursor.At);
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
            _cursor.At = Math.Max(_cursor.At, end);
        }

        item.Span = new SourceSpan(start, Math.Max(0, _cursor.At - start));
    }

    // What the source has here before a place that nothing in the plan has.
    private SourceSpan OtherAt(int place)
    {
        int end = _cursor.At, limit = Math.Min(place, _words.EndOfWords(_cursor.At));
        while (end < limit && _passages.At(end) is null)
        {
            end++;
        }

        return new SourceSpan(_cursor.At, end - _cursor.At);
    }

    // What stands under an item begins where its clause would.
    private bool HasBelow(int i)
    {
        int next = i + 1;
        while (next < _items.Count && _items[next].IsEmpty)
        {
            next++;
        }

        return next < _items.Count && _items[next].Rank > _items[i].Rank && _words.BeginsAt(_items[next], _cursor.At);
    }

    // The words and their clause stand here, but the stop that the plan has between the two stands behind both.
    private bool HasStopBehind(int i, int p, IReadOnlyList<OrderedPiece> pieces)
    {
        OrderedPiece words = pieces[p];
        if (words.Kind != PieceKind.Quote || p + 1 >= pieces.Count || pieces[p + 1] is not { Kind: PieceKind.Clause } clause || _words.StopBehind(words.Text, clause.Text, _cursor.At) is not (>= 0 and var stop))
        {
            return false;
        }

        int at = _cursor.At, end = at + words.Text.Length - 1;
        _faults.Add(new OrderFault(OrderFaultKind.StopBehindClause, _items[i], words, new SourceSpan(stop, 1), words.Text.Length - 1));
        _faults.Explain(at, end);
        _faults.Explain(stop, stop + 1);
        _cursor.Place(clause, end);
        _cursor.At = stop + 1;
        return true;
    }

    // A clause may stand behind a title, and the text behind both.
    private IEnumerable<OrderedPiece> InOrder(IReadOnlyList<OrderedPiece> pieces)
    {
        OrderedPiece? clause = pieces.Count > 2 && pieces[pieces.Count - 1].Kind == PieceKind.Clause ? pieces[pieces.Count - 1] : null;
        int behind = _cursor.At + (pieces.Count == 0 ? 0 : pieces[0].Text.Length);
        return clause is not null && pieces[0].Kind == PieceKind.Title && behind < _text.Length && _words.StandsAt(clause.Text, behind)
            ? pieces.Take(1).Append(clause).Concat(pieces.Skip(1).Take(pieces.Count - 2))
            : pieces;
    }

    // Where words do not stand at their place: whether the source has more before them, or others. Tells from where on nothing is proved; -1 where all is again.
    private int Recover(int i, int p, IReadOnlyList<OrderedPiece> pieces, int lost)
    {
        OrderedItem item = _items[i];
        OrderedPiece piece = pieces[p];
        int from = lost < 0 ? _cursor.At : Math.Max(lost, _cursor.At), end = Recovery(i).EndOf(i, from);
        int found = piece.Text.Length == 0 || end <= from ? -1 : _text.IndexOf(piece.Text, from, end - from, StringComparison.Ordinal);
        if (found >= 0)
        {
            if (lost < 0)
            {
                OrderedPiece at = p > 0 ? pieces[p - 1] : piece;
                _faults.Add(new OrderFault(OrderFaultKind.RunsOn, item, at, new SourceSpan(_cursor.At, found - _cursor.At)));
            }

            _faults.Explain(from, found);
            _cursor.Place(piece, found);
            return -1;
        }

        int before = lost < 0 ? from : piece.Kind == PieceKind.Clause ? _words.ClauseBefore(end, from) : from;
        int agreed = _words.AgreedAt(piece.Text, before);
        int rest = Recovery(i).NextOf(pieces, p, before + agreed, end);
        _faults.Add(new OrderFault(OrderFaultKind.Words, item, piece, new SourceSpan(before, Math.Max(0, rest - before)), agreed, _faults.Elsewhere(piece.Text)));
        return from;
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

    // Both are asked for once the two have parted.
    private OrderRecovery Recovery(int i) => _recovery ??= new OrderRecovery(_words, _items, _passages, _anchors(i, _cursor.At));
}
