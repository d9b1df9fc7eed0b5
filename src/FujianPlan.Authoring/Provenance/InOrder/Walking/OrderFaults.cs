using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Provenance.InOrder.Walking;

/// <summary>Notes where a plan and its source part, and which words of the source that tells of.</summary>
/// <param name="source">The source without its layout.</param>
/// <param name="text">The same.</param>
/// <param name="items">The headings and tasks.</param>
/// <param name="passages">What the notice says besides.</param>
internal sealed class OrderFaults(FlatSource source, OrderedText text, IReadOnlyList<OrderedItem> items, PassagePlaces passages)
{
    // Fewer characters than these stand anywhere; past as many faults, nobody asks where else words stand: each look goes through the source.
    private const int FewestAgreed = 4;
    private const int MostLooks = 50;

    private readonly List<OrderFault> _faults = [];

    // By level, how much the numbers of the source are ahead of those of the plan.
    private readonly int[] _shifts = new int[4];

    /// <summary>Where the two part, in the plan's order.</summary>
    public IReadOnlyList<OrderFault> All => _faults;

    /// <summary>Which characters of the text that tells of.</summary>
    public MarkedText Explained { get; } = new(source.Text.Length);

    /// <summary>Notes that words are others than the plan has.</summary>
    /// <param name="fault">The fault.</param>
    public void Add(OrderFault fault) => _faults.Add(fault);

    /// <summary>Notes which characters a fault tells of.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">Where they end.</param>
    public void Explain(int start, int end)
    {
        if (end > start)
        {
            Explained.Mark(start, end);
        }
    }

    /// <summary>Notes that an item has another number. Where one number is left out, those behind it all differ, and by as many: one mistake.</summary>
    /// <param name="item">The item.</param>
    /// <param name="at">Where its number stands.</param>
    /// <param name="words">Where its words do.</param>
    public void AddMarker(OrderedItem item, int at, int words)
    {
        int found = MarkerWords.NumberIn(text.Text.Substring(at, words - at)), expected = item.Marker is null ? 0 : MarkerWords.NumberIn(item.Marker.Words);
        int shift = found > 0 && expected > 0 ? found - expected : 0;
        if (shift == 0 || shift != _shifts[(int)item.Level])
        {
            _faults.Add(new OrderFault(OrderFaultKind.Marker, item, null, new SourceSpan(at, words - at)));
        }

        _shifts[(int)item.Level] = shift;
    }

    /// <summary>Notes words before an item that has no marker: such an item begins behind the end of other words.</summary>
    /// <param name="item">The item.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="at">Behind what is read.</param>
    /// <param name="reached">The item that was read last; -1 for none.</param>
    public void AddBefore(OrderedItem item, int place, int at, int reached)
    {
        int start = place;
        while (start > at && !text.IsEndBefore(start))
        {
            start--;
        }

        if (start < place && item.Marker is null && !(start == at && IsOpen(reached, at)))
        {
            _faults.Add(new OrderFault(OrderFaultKind.RunsOn, item, item.Pieces[0], new SourceSpan(start, place - start)));
            Explain(start, place);
        }
    }

    /// <summary>Whether the words of an item do not end where it does: a heading ends with its line, all others with a sentence or a bracket.</summary>
    /// <param name="i">The item, by its place in the plan; -1 for none.</param>
    /// <param name="at">Where it ends.</param>
    public bool IsOpen(int i, int at)
    {
        if (i < 0 || at == 0 || at >= text.Text.Length || text.IsEndBefore(at))
        {
            return false;
        }

        OrderedPiece? last = items[i].Pieces.FirstOrDefault(piece => piece.Start >= 0 && piece.Start + piece.Text.Length == at);
        return last is not null && (last.Kind != PieceKind.Title || source.AreAdjoining(at));
    }

    /// <summary>Whether a stop stands behind the clause of an item.</summary>
    /// <param name="i">The item, by its place in the plan; -1 for none.</param>
    /// <param name="at">Where it ends.</param>
    public bool IsStopBehindClause(int i, int at) =>
        i >= 0 && at < text.Text.Length && OrderedText.IsStop(text.Text[at]) && items[i].Pieces.Any(piece => piece.Kind == PieceKind.Clause && piece.Start >= 0 && piece.Start + piece.Text.Length == at);

    /// <summary>Notes that the source goes on behind the words of an item.</summary>
    /// <param name="i">The item, by its place in the plan.</param>
    /// <param name="at">Where it ends.</param>
    /// <param name="place">Where what follows in the plan stands.</param>
    public void AddBehind(int i, int at, int place)
    {
        OrderedPiece last = items[i].Pieces.First(piece => piece.Start >= 0 && piece.Start + piece.Text.Length == at);
        int end = at;
        while (end < place && (end == at || (!text.IsEndBefore(end) && passages.At(end) is null && (last.Kind != PieceKind.Title || source.AreAdjoining(end)))))
        {
            end++;
        }

        _faults.Add(new OrderFault(OrderFaultKind.RunsOn, items[i], last, new SourceSpan(at, end - at)));
        Explain(at, end);
    }

    /// <summary>Where else words stand; null where they do nowhere.</summary>
    /// <param name="words">The words.</param>
    public SourceSpan? Elsewhere(string words)
    {
        int start = words.Length < FewestAgreed || _faults.Count > MostLooks ? -1 : text.Text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? null : new SourceSpan(start, words.Length);
    }
}
