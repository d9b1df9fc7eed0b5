namespace FujianPlan.Authoring.Provenance.InOrder;

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

    // How far the marker of a task is looked for that does not stand where it should.
    private const int Window = 20_000;

    // What a marker may be long that the plan does not expect, and what tells that words are meant though they differ further on.
    private const int LongestMarker = 12;
    private const int FewestAgreed = 4;

    // What ends a sentence, a clause or a remark: behind it, other words may begin.
    private const string Ends = "。！？；：…）)〕］]】》”";

    private readonly string _text = source.Text;
    private readonly List<OrderFault> _faults = [];
    private readonly List<(Passage Passage, int Start, int Item)> _within = [];
    // By level, how much the numbers of the source are ahead of those of the plan.
    private readonly int[] _shifts = new int[4];
    private OrderAnchors? _anchors;
    private int _at;

    /// <summary>Where the two part, in the plan's order.</summary>
    public IReadOnlyList<OrderFault> Faults => _faults;

    /// <summary>Which characters of the text the plan accounts for.</summary>
    public MarkedText Covered { get; } = new(source.Text.Length);

    /// <summary>Which others a fault tells of.</summary>
    public MarkedText Explained { get; } = new(source.Text.Length);

    /// <summary>The words of the notice where they stand, each with the item behind whose beginning they do; -1 before the first.</summary>
    public IReadOnlyList<(Passage Passage, int Start, int Item)> Passages => _within;

    /// <summary>Goes through all of it.</summary>
    /// <param name="cancellation">Ends it early.</param>
    public void Walk(CancellationToken cancellation)
    {
        int reached = -1;
        for (int i = 0; i < items.Count && _faults.Count < MostFaults; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!items[i].IsEmpty && Reach(i, reached) is >= 0 and var marker)
            {
                Read(i, _at, marker);
                reached = i;
            }
        }

        PassTo(_text.Length, reached);
    }

    /// <summary>How many characters of words stand at a place.</summary>
    /// <param name="words">The words.</param>
    /// <param name="start">The place.</param>
    private int AgreedAt(string words, int start)
    {
        int length = 0;
        while (length < words.Length && start + length < _text.Length && words[length] == _text[start + length])
        {
            length++;
        }

        return length;
    }

    private bool StandsAt(string words, int start) => start + words.Length <= _text.Length && string.CompareOrdinal(_text, start, words, 0, words.Length) == 0;

    // The length of the item's marker where the item begins at a place; -1 where it does not.
    private int MarkerAt(OrderedItem item, int start) => item.Marker is null ? 0 : item.Marker.LengthAt(_text, start);

    private bool BeginsAt(OrderedItem item, int start) => MarkerAt(item, start) is >= 0 and var marker && StandsAt(item.Beginning, start + marker);

    // Goes to where an item begins, and tells the length of its marker there; -1 where it does not begin there.
    private int Reach(int i, int reached)
    {
        OrderedItem item = items[i];
        while (!BeginsAt(item, _at) && Take(reached))
        {
        }

        if (BeginsAt(item, _at))
        {
            return MarkerAt(item, _at);
        }

        int place = Anchors(i).PlaceOf(i);
        if (place >= _at)
        {
            ReportBefore(item, place, reached);
            PassTo(place, reached);
            return MarkerAt(item, place);
        }

        int marker = MarkerAt(item, _at);
        if (marker > 0 || (marker == 0 && item.Beginning.Length > 0 && AgreedAt(item.Beginning, _at) >= FewestAgreed))
        {
            return marker;
        }

        if (item.Beginning.Length >= FewestAgreed && _text.IndexOf(item.Beginning, _at, Math.Min(LongestMarker + item.Beginning.Length, _text.Length - _at), StringComparison.Ordinal) is >= 0 and var words)
        {
            ReportMarker(item, words);
            Cover(_at, words);
            return words - _at;
        }

        return Search(i, reached);
    }

    // Where one number is left out, those behind it all differ, and by as many: one mistake.
    private void ReportMarker(OrderedItem item, int words)
    {
        int found = MarkerWords.NumberIn(_text.Substring(_at, words - _at)), expected = item.Marker is null ? 0 : MarkerWords.NumberIn(item.Marker.Words);
        int shift = found > 0 && expected > 0 ? found - expected : 0;
        if (shift == 0 || shift != _shifts[(int)item.Level])
        {
            _faults.Add(new OrderFault(OrderFaultKind.Marker, item, null, new SourceSpan(_at, words - _at)));
        }

        _shifts[(int)item.Level] = shift;
    }

    private int Search(int i, int reached)
    {
        OrderedItem item = items[i];
        if (Anchors(i).Anywhere(i) is >= 0 and var elsewhere)
        {
            _faults.Add(new OrderFault(OrderFaultKind.Misplaced, item, null, new SourceSpan(_at, Math.Max(0, EndOfWords(_at) - _at)), 0, new SourceSpan(elsewhere, MarkerAt(item, elsewhere) + item.Beginning.Length)));
            CoverElsewhere(item, elsewhere);
            return -1;
        }

        int limit = Math.Min(Anchors(i).PlaceFrom(i + 1, _at), _at + Window);
        if (MarkerBetween(item, _at, limit) is >= 0 and var start)
        {
            PassTo(start, reached);
            return MarkerAt(item, start);
        }

        _faults.Add(new OrderFault(OrderFaultKind.Missing, item, null, new SourceSpan(_at, EndOfWords(_at) - _at)));
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
            while (lost < 0 && !StandsAt(piece.Text, _at) && Take(i))
            {
            }

            if (lost < 0 && StandsAt(piece.Text, _at))
            {
                Place(piece, _at);
            }
            else
            {
                lost = Recover(i, p, pieces, lost);
            }
        }

        if (lost >= 0)
        {
            int end = EndOf(i, lost);
            Explain(lost, end);
            _at = Math.Max(_at, end);
        }

        item.Span = new SourceSpan(start, Math.Max(0, _at - start));
    }

    // A clause may stand behind a title, and the text behind both.
    private IEnumerable<OrderedPiece> InOrder(IReadOnlyList<OrderedPiece> pieces)
    {
        OrderedPiece? clause = pieces.Count > 2 && pieces[pieces.Count - 1].Kind == PieceKind.Clause ? pieces[pieces.Count - 1] : null;
        int behind = _at + (pieces.Count == 0 ? 0 : pieces[0].Text.Length);
        return clause is not null && pieces[0].Kind == PieceKind.Title && behind < _text.Length && StandsAt(clause.Text, behind)
            ? pieces.Take(1).Append(clause).Concat(pieces.Skip(1).Take(pieces.Count - 2))
            : pieces;
    }

    // Where words do not stand at their place: whether the source has more before them, or others. Tells from where on nothing is proved; -1 where all is again.
    private int Recover(int i, int p, IReadOnlyList<OrderedPiece> pieces, int lost)
    {
        OrderedItem item = items[i];
        OrderedPiece piece = pieces[p];
        int from = lost < 0 ? _at : Math.Max(lost, _at), end = EndOf(i, from);
        int found = piece.Text.Length == 0 || end <= from ? -1 : _text.IndexOf(piece.Text, from, end - from, StringComparison.Ordinal);
        if (found >= 0)
        {
            if (lost < 0)
            {
                OrderedPiece at = p > 0 ? pieces[p - 1] : piece;
                _faults.Add(new OrderFault(OrderFaultKind.RunsOn, item, at, new SourceSpan(_at, found - _at)));
            }

            Explain(from, found);
            Place(piece, found);
            return -1;
        }

        int before = lost < 0 ? from : piece.Kind == PieceKind.Clause ? ClauseBefore(end, from) : from;
        int agreed = AgreedAt(piece.Text, before);
        int rest = NextOf(pieces, p, before + agreed, end);
        _faults.Add(new OrderFault(OrderFaultKind.Words, item, piece, new SourceSpan(before, Math.Max(0, rest - before)), agreed, Elsewhere(piece.Text)));
        return from;
    }

    // Where the next of the pieces stands that does; the end where none does.
    private int NextOf(IReadOnlyList<OrderedPiece> pieces, int p, int from, int end)
    {
        for (int next = p + 1; next < pieces.Count && from < end; next++)
        {
            if (pieces[next].Text.Length > 0 && _text.IndexOf(pieces[next].Text, from, end - from, StringComparison.Ordinal) is >= 0 and var start)
            {
                return start;
            }
        }

        return end;
    }

    // What an item's words end before: the next one that stands where it should, or the marker of the next.
    private int EndOf(int i, int from)
    {
        int end = Anchors(i).PlaceFrom(i + 1, from);
        int next = i + 1;
        while (next < items.Count && items[next].IsEmpty)
        {
            next++;
        }

        int limit = Math.Min(end, from + Window);
        int marker = next < items.Count && Anchors(i).PlaceOf(next) < from ? MarkerBetween(items[next], from, limit) : -1;
        return marker >= 0 ? marker : end < _text.Length ? end : NextPassage(from);
    }

    // Behind the last of the items that still stand in order, the notice's own words are all that is left to meet.
    private int NextPassage(int from)
    {
        for (int at = from + 1; at < _text.Length; at++)
        {
            if (passages.At(at) is { IsMention: false })
            {
                return at;
            }
        }

        return _text.Length;
    }

    // A clause that stands where another is expected.
    private int ClauseBefore(int end, int from)
    {
        if (end > from && _text[end - 1] is '）' or ')' or '〕' or '］' or ']')
        {
            for (int at = end - 1, depth = 0; at >= from; at--)
            {
                depth += _text[at] is '）' or ')' or '〕' or '］' or ']' ? 1 : _text[at] is '（' or '(' or '〔' or '［' or '[' ? -1 : 0;
                if (depth == 0)
                {
                    return at;
                }
            }
        }

        return from;
    }

    // A marker behind the end of a sentence, a clause or a line of the text.
    private int MarkerBetween(OrderedItem item, int from, int end)
    {
        for (int at = from; item.Marker is not null && at < end; at++)
        {
            if ((at == 0 || _text[at - 1] is '。' or '；' or '：' or '！' or '？' or '）' or ')' or '〕' or '］' or ']') && MarkerAt(item, at) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    private int EndOfWords(int start) => start >= _text.Length ? _text.Length : Math.Min(Sentences.EndOf(_text, start), start + 60);

    private SourceSpan? Elsewhere(string words)
    {
        // Each look goes through the source.
        int start = words.Length < FewestAgreed || _faults.Count > 50 ? -1 : _text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? null : new SourceSpan(start, words.Length);
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

    // An item without a marker begins behind the end of other words.
    private void ReportBefore(OrderedItem item, int place, int reached)
    {
        int start = place;
        while (start > _at && Ends.IndexOf(_text[start - 1]) < 0)
        {
            start--;
        }

        if (start < place && item.Marker is null && !(start == _at && IsOpen(reached)))
        {
            _faults.Add(new OrderFault(OrderFaultKind.RunsOn, item, item.Pieces[0], new SourceSpan(start, place - start)));
            Explain(start, place);
        }
    }

    // Whether the words of an item do not end where it does: a heading ends with its line, all others with a sentence or a bracket.
    private bool IsOpen(int i)
    {
        if (i < 0 || _at == 0 || _at >= _text.Length || Ends.IndexOf(_text[_at - 1]) >= 0)
        {
            return false;
        }

        OrderedPiece? last = items[i].Pieces.FirstOrDefault(piece => piece.Start >= 0 && piece.Start + piece.Text.Length == _at);
        return last is not null && (last.Kind != PieceKind.Title || source.AreAdjoining(_at));
    }

    private void ReportBehind(int place, int i)
    {
        OrderedPiece last = items[i].Pieces.First(piece => piece.Start >= 0 && piece.Start + piece.Text.Length == _at);
        int end = _at;
        while (end < place && (end == _at || (Ends.IndexOf(_text[end - 1]) < 0 && passages.At(end) is null && (last.Kind != PieceKind.Title || source.AreAdjoining(end)))))
        {
            end++;
        }

        _faults.Add(new OrderFault(OrderFaultKind.RunsOn, items[i], last, new SourceSpan(_at, end - _at)));
        Explain(_at, end);
    }

    // Goes on to a place, past what nothing accounts for but the notice's own words.
    private void PassTo(int place, int reached)
    {
        if (_at < place && IsOpen(reached) && passages.At(_at) is null)
        {
            ReportBehind(place, reached);
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
        int at = start + MarkerAt(item, start);
        Explain(start, at + item.Beginning.Length);
        foreach (OrderedPiece piece in item.Pieces)
        {
            int found = _text.IndexOf(piece.Text, at, Math.Min(_text.Length - at, piece.Text.Length + LongestMarker), StringComparison.Ordinal);
            if (found < 0)
            {
                return;
            }

            Explain(found, found + piece.Text.Length);
            at = found + piece.Text.Length;
        }
    }

    private void Place(OrderedPiece piece, int start)
    {
        piece.Start = start;
        _at = start + piece.Text.Length;
        Cover(start, _at);
    }

    private void Cover(int start, int end) => Mark(Covered, start, end);

    private void Explain(int start, int end) => Mark(Explained, start, end);

    private static void Mark(MarkedText marks, int start, int end)
    {
        if (end > start)
        {
            marks.Mark(start, end);
        }
    }

    private OrderAnchors Anchors(int i) => _anchors ??= anchors(i, _at);
}
