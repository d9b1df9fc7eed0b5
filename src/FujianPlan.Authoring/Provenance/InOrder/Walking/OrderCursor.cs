namespace FujianPlan.Authoring.Provenance.InOrder.Walking;

/// <summary>Where in its source the walk through a plan is, and what of the text behind it the plan accounts for.</summary>
/// <param name="text">The source without its layout.</param>
/// <param name="passages">What the notice says besides.</param>
/// <param name="faults">Where plan and source part.</param>
/// <param name="waiting">The clauses that stand behind what they are over.</param>
internal sealed class OrderCursor(string text, PassagePlaces passages, OrderFaults faults, WaitingClauses waiting)
{
    private readonly List<(Passage Passage, int Start, int Item)> _within = [];

    /// <summary>The place.</summary>
    public int At { get; set; }

    /// <summary>Which characters of the text the plan accounts for.</summary>
    public MarkedText Covered { get; } = new(text.Length);

    /// <summary>The words of the notice where they stand, each with the item behind whose beginning they do; -1 before the first.</summary>
    public IReadOnlyList<(Passage Passage, int Start, int Item)> Passages => _within;

    /// <summary>Goes past the words of the notice that stand here.</summary>
    /// <param name="item">The item behind whose beginning they do; -1 before the first.</param>
    /// <returns>Whether there are any.</returns>
    public bool Take(int item)
    {
        if (passages.At(At) is not { } passage || passage.Length == 0)
        {
            return false;
        }

        Note(passage, item);
        return true;
    }

    /// <summary>Goes on to a place, past what nothing accounts for but the notice's own words.</summary>
    /// <param name="place">The place.</param>
    /// <param name="reached">The last item that was reached; -1 before the first.</param>
    public void PassTo(int place, int reached)
    {
        int ending = waiting.EndingAt(reached, At);
        if (At < place && (faults.IsOpen(ending, At) || faults.IsStopBehindClause(ending, At)) && passages.At(At) is null)
        {
            faults.AddBehind(ending, At, place);
        }

        while (At < place)
        {
            if (passages.At(At) is { } passage && At + passage.Length <= place)
            {
                Note(passage, reached);
            }
            else
            {
                At++;
            }
        }
    }

    /// <summary>Says that a part of the plan stands at a place, and goes behind it.</summary>
    /// <param name="piece">The part.</param>
    /// <param name="start">The place.</param>
    public void Place(OrderedPiece piece, int start)
    {
        piece.Start = start;
        At = start + piece.Text.Length;
        Cover(start, At);
    }

    /// <summary>Says that the plan accounts for a stretch of the source.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public void Cover(int start, int end)
    {
        if (end > start)
        {
            Covered.Mark(start, end);
        }
    }

    private void Note(Passage passage, int item)
    {
        passage.IsUsed = true;
        _within.Add((passage, At, item));
        Cover(At, At + passage.Length);
        At += passage.Length;
    }
}
