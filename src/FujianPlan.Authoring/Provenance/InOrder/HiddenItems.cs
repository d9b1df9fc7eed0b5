using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>
/// Headings, tasks and measures of the source that a plan has among the words of the notice, or among those of another item. Their numbers give
/// them away. Of those behind one item, the first is told: the numbers of the others follow from it.
/// </summary>
internal sealed class HiddenItems
{
    // A note stands so far behind its sign at most.
    private const int FarthestSign = 20_000;

    // Behind these, a number names an item, and is not its own.
    private const string Naming = "第、和及与至到或按照见之中款条项—–-－~～";

    private readonly OrderedReading _reading;
    private readonly HiddenNumbers _numbers;
    private readonly bool _hasParts;

    /// <summary>Looks for them.</summary>
    /// <param name="reading">The plan and its source.</param>
    public HiddenItems(OrderedReading reading)
    {
        _reading = reading;
        _numbers = new HiddenNumbers(reading.Source, reading.Outline);
        _hasParts = reading.Items.Any(item => item.Level == OutlineLevel.Part);
        InPassages = [.. reading.Passages.GroupBy(one => one.Item).Select(InPassagesOf).OfType<HiddenItem>()];
        InItems = [.. Enumerable.Range(0, reading.Items.Count).Select(InItem).OfType<HiddenItem>()];
        HashSet<int> told = [.. InItems.Select(hidden => hidden.Item)];
        InSections = [.. Enumerable.Range(0, reading.Items.Count).Where(i => !told.Contains(i)).Select(InSection).OfType<HiddenItem>()];
    }

    /// <summary>Those in words of the notice.</summary>
    public IReadOnlyList<HiddenItem> InPassages { get; }

    /// <summary>Those in the text of another item, or in its title.</summary>
    public IReadOnlyList<HiddenItem> InItems { get; }

    /// <summary>Numbers of tasks in the text of a section that has none, where others do: a list of the text's own, or its tasks.</summary>
    public IReadOnlyList<HiddenItem> InSections { get; }

    /// <summary>Whether the plan has the item that a number is of, behind another.</summary>
    /// <param name="item">The other, by its place in the plan; -1 before the first.</param>
    /// <param name="next">The number.</param>
    public bool IsTaken(int item, NextMarker next) => _numbers.IsTaken(item, next);

    private HiddenItem? InPassagesOf(IGrouping<int, (Passage Passage, int Start, int Item)> behind)
    {
        int i = behind.Key;
        HiddenNumbers.Search search = _numbers.Behind(i);
        (Passage Passage, int Start, int Item)[] ordered = [.. behind.OrderBy(one => one.Start)];
        (Passage Passage, int Start, int Item) last = ordered[ordered.Length - 1];

        // A letter has numbers of its own, and the plan's first is the last of those.
        foreach ((Passage Passage, int Start, int Item) one in i < 0 ? ordered.AsEnumerable().Reverse() : ordered)
        {
            if (IsNote(one.Passage, one.Start))
            {
                continue;
            }

            if (search.In(one.Start, one.Start + one.Passage.Length, hasLines: true, (next, at) => IsMeant(i, next, at)) is { } found)
            {
                return new HiddenItem(i, found.Span, found.Next, one.Passage, null);
            }

            if (LeftOut(i, one.Start, one.Start + one.Passage.Length) is { } leftOut)
            {
                return new HiddenItem(i, leftOut.Span, leftOut.Next, one.Passage, null);
            }

            if (OtherNumber(one.Passage, one.Start, i) is { } other)
            {
                return new HiddenItem(i, other, null, one.Passage, null);
            }
        }

        return i < 0 && HeadingBeforeFirst(last.Start, last.Passage, search) is { } heading ? new HiddenItem(i, heading, null, last.Passage, null) : null;
    }

    // A remark that begins with the sign which stands in words above: ①.
    private bool IsNote(Passage passage, int start)
    {
        string text = _reading.Source.Text;
        if (start == 0 || passage.IsFurniture || !passage.MayStandWithin || !_reading.Source.BeginsLine(start) || MarkerWords.AnyAt(text, start) is not (> 0 and var length) || char.IsDigit(text[start]))
        {
            return false;
        }

        int above = text.LastIndexOf(text.Substring(start, length), start - 1, Math.Min(start, FarthestSign), StringComparison.Ordinal);
        return above > 0 && !_reading.Source.BeginsLine(above) && char.IsLetter(text[above - 1]);
    }

    // Behind the last item, lists of the notice's own begin: an annex, how to report. What goes on from that item does so at once.
    private bool IsMeant(int i, NextMarker next, int at) =>
        i < 0 || i != _reading.Last || at == _reading.Items[i].Span.End || at == _reading.End || MarkerWords.NumberIn(next.Marker.Words) > 1;

    // A number that the plan passes over is no longer looked for at the beginnings of sentences alone; 第（四）项 and （三）、（四） name it.
    private (NextMarker Next, SourceSpan Span)? LeftOut(int i, int start, int end) => !_numbers.HasLeftOut(i)
        ? null
        : _numbers.Behind(i).In(start, end, hasLines: true, (next, at) => _numbers.IsLeftOut(i, next) && !(at > 0 && (ChineseNumeral.IsNumeral(_reading.Source.Text[at - 1]) || Naming.IndexOf(_reading.Source.Text[at - 1]) >= 0)), isAnywhere: true);

    // A number of a kind that the plan does not have: a notice may have more levels of headings than a plan has.
    private SourceSpan? OtherNumber(Passage passage, int start, int i)
    {
        if (i < 0 || i == _reading.Last || passage.IsMention || MarkerWords.AnyAt(_reading.Source.Text, start) is not (> 0 and var length) || length == passage.Length)
        {
            return null;
        }

        bool isAmongTasks = !_reading.Items[i].IsHeading && i + 1 < _reading.Items.Count && !_reading.Items[i + 1].IsHeading;
        return _hasParts && !isAmongTasks ? null : new SourceSpan(start, length);
    }

    // A letter has its own numbers; directly before the first task stands no line of a letter that has one.
    private SourceSpan? HeadingBeforeFirst(int start, Passage passage, HiddenNumbers.Search search)
    {
        int first = 0;
        while (first < _reading.Items.Count && _reading.Items[first].Span.Length == 0)
        {
            first++;
        }

        int end = start + passage.Length;
        if (first == _reading.Items.Count || end != _reading.Items[first].Span.Start || (_hasParts && _reading.Items[first].IsHeading))
        {
            return null;
        }

        int line = end - 1;
        while (line > start && !_reading.Source.BeginsLine(line))
        {
            line--;
        }

        return MarkerWords.AnyAt(_reading.Source.Text, line) is > 0 and var length && !search.HasBefore(line, length) ? new SourceSpan(line, length) : null;
    }

    private HiddenItem? InItem(int i)
    {
        OrderedItem item = _reading.Items[i];
        HiddenNumbers.Search search = _numbers.Behind(i);
        foreach (OrderedPiece piece in item.Pieces.Where(piece => piece.Start >= 0))
        {
            // A text may well have a list of its own; where the plan has items of it, the others are missing. A clause has none of what stands under it.
            if (search.In(piece.Start, piece.Start + piece.Text.Length, piece.Kind == PieceKind.Title, (next, at) => next.Level <= item.Rank ? at > piece.Start || piece.Kind != PieceKind.Clause : piece.Kind != PieceKind.Clause && _numbers.HasNext(i, next.Level)) is { } found)
            {
                return new HiddenItem(i, found.Span, found.Next, null, piece);
            }

            // A title has no list of its own, wherever in it a number of what stands under it is.
            if (piece.Kind == PieceKind.Title && _numbers.Behind(i).In(piece.Start, piece.Start + piece.Text.Length, hasLines: true, (next, at) => IsInTitle(item, next, at), isAnywhere: true) is { } within)
            {
                return new HiddenItem(i, within.Span, within.Next, null, piece);
            }

            if (LeftOut(i, piece.Start, piece.Start + piece.Text.Length) is { } leftOut)
            {
                return new HiddenItem(i, leftOut.Span, leftOut.Next, null, piece);
            }
        }

        return null;
    }

    // 第一、二产业 has none.
    private bool IsInTitle(OrderedItem item, NextMarker next, int at) =>
        next.Level > item.Rank && _numbers.HasNumbered(next) && (at == 0 || _reading.Source.Text[at - 1] != '第');

    // One number alone is no list.
    private HiddenItem? InSection(int i)
    {
        OrderedItem item = _reading.Items[i];
        if (item.Level != OutlineLevel.Section || item.Span.Length == 0 || (i + 1 < _reading.Items.Count && !_reading.Items[i + 1].IsHeading))
        {
            return null;
        }

        foreach (OrderedPiece piece in item.Pieces.Where(piece => piece.Start >= 0 && piece.Kind == PieceKind.Quote))
        {
            int end = piece.Start + piece.Text.Length;
            if (_numbers.Behind(i, below: OutlineLevel.Task).In(piece.Start, end, hasLines: true, (next, _) => next.Level == OutlineLevel.Task && _numbers.HasNumbered(next)) is { } found && HasSecond(found.Span, end))
            {
                return new HiddenItem(i, found.Span, found.Next, null, piece);
            }
        }

        return null;
    }

    private bool HasSecond(SourceSpan first, int end)
    {
        string text = _reading.Source.Text, marker = text.Substring(first.Start, first.Length);
        for (int at = first.End; at < end; at++)
        {
            if (MarkerWords.AnyAt(text, at) is > 0 and var length && text.Substring(at, length) is var other && MarkerWords.AreAlike(marker, other) && MarkerWords.NumberIn(other) == MarkerWords.NumberIn(marker) + 1)
            {
                return true;
            }
        }

        return false;
    }
}
