namespace FujianPlan.Authoring.Provenance.InOrder.Walking;

/// <summary>Clauses that do not stand with the words of their items: they may stand behind all that stands under those.</summary>
/// <param name="items">The headings and tasks.</param>
internal sealed class WaitingClauses(IReadOnlyList<OrderedItem> items)
{
    private readonly Stack<WaitingClause> _waiting = new();
    private int _last = -1;

    /// <summary>Lets a clause wait.</summary>
    /// <param name="item">Its item, by its place in the plan.</param>
    /// <param name="piece">The clause.</param>
    /// <param name="at">Where the words of the item end.</param>
    public void Add(int item, OrderedPiece piece, int at) => _waiting.Push(new WaitingClause(item, piece, at, EndOf(item)));

    /// <summary>Takes those whose items end before another, the innermost first.</summary>
    /// <param name="next">The other item, by its place in the plan; their number for the end.</param>
    public IEnumerable<WaitingClause> TakeBefore(int next)
    {
        while (_waiting.Count > 0 && _waiting.Peek().End <= next)
        {
            yield return _waiting.Pop();
        }
    }

    /// <summary>Notes that a clause stands behind all that stands under its item.</summary>
    /// <param name="clause">The clause.</param>
    public void Place(WaitingClause clause)
    {
        clause.Piece.IsBehind = true;
        _last = clause.Item;
    }

    /// <summary>The item whose words end at a place: the one that was read last, or the one that has its clause behind that.</summary>
    /// <param name="reached">The item that was read last; -1 for none.</param>
    /// <param name="at">The place.</param>
    public int EndingAt(int reached, int at) => _last >= 0 && items[_last].Pieces.Any(piece => piece.IsBehind && piece.Start + piece.Text.Length == at) ? _last : reached;

    private int EndOf(int item)
    {
        int next = item + 1;
        while (next < items.Count && items[next].Rank > items[item].Rank)
        {
            next++;
        }

        return next;
    }
}

/// <summary>A clause that does not stand with the words of its item.</summary>
/// <param name="Item">The item, by its place in the plan.</param>
/// <param name="Piece">The clause.</param>
/// <param name="At">Where those words end, in the text without its layout.</param>
/// <param name="End">The first item behind all that stands under the item.</param>
internal sealed record WaitingClause(int Item, OrderedPiece Piece, int At, int End);
