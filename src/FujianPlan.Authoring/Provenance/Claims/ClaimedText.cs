namespace FujianPlan.Authoring.Provenance.Claims;

/// <summary>Which characters of a source are claimed, and by whom.</summary>
/// <param name="length">The length of the source.</param>
internal sealed class ClaimedText(int length)
{
    private readonly MarkedText _taken = new(length);

    // Claimed stretches never overlap, so where each begins tells whose a character is.
    private readonly List<(int Start, int Length, Claim Claim)> _holders = [];
    private bool _isSorted;

    /// <summary>Gives claims of the same words their places: one each, and the first of them all others that are free.</summary>
    /// <param name="starts">Where the words stand, ascending.</param>
    /// <param name="count">Their length.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="most">How many of them may be given one.</param>
    /// <param name="takesAll">Whether the first takes what is left over: places where the source repeats what it says.</param>
    /// <returns>Whether there was a place left over.</returns>
    public bool Take(IEnumerable<int> starts, int count, IReadOnlyList<Claim> claims, int most, bool takesAll)
    {
        int given = 0;
        bool isLeftOver = false;
        most = Math.Min(most, claims.Count);
        foreach (int start in Free(starts, count))
        {
            isLeftOver = given == most;
            if (isLeftOver && !takesAll)
            {
                break;
            }

            Claim claim = given < most ? claims[given++] : claims[0];
            claim.Place ??= start;
            _taken.Mark(start, start + count);
            _holders.Add((start, count, claim));
            _isSorted = false;
        }

        return isLeftOver;
    }

    /// <summary>The places of some words that overlap neither what is claimed nor each other.</summary>
    /// <param name="starts">Where the words stand, ascending.</param>
    /// <param name="count">Their length; at least 1.</param>
    public IEnumerable<int> Free(IEnumerable<int> starts, int count)
    {
        // Of what stands before `seen`, the last character that is not free. So each is looked at once, however long the words are.
        int seen = 0, blocked = -1;
        foreach (int start in starts)
        {
            int end = start + count;
            blocked = Math.Max(blocked, _taken.Last(Math.Max(start, seen), end));
            seen = end;
            if (start > blocked)
            {
                blocked = end - 1;
                yield return start;
            }
        }
    }

    /// <summary>Who has claimed the first of some characters that is claimed.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="count">How many.</param>
    /// <returns>The claim; null where none is claimed.</returns>
    public Claim? HolderOf(int start, int count)
    {
        int at = _taken.Next(start, isMarked: true);
        if (at >= start + count)
        {
            return null;
        }

        return _holders[HolderAt(at)].Claim;
    }

    /// <summary>Whether a claimed stretch runs over the beginning or the end of some characters, and not over both.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="count">How many.</param>
    public bool IsCrossed(int start, int count)
    {
        int end = start + count;
        return (_taken.IsMarked(start) && IsOver(start)) || (_taken.IsMarked(end - 1) && IsOver(end - 1));

        bool IsOver(int at)
        {
            (int from, int length, _) = _holders[HolderAt(at)];
            return (from < start) != (from + length > end);
        }
    }

    private int HolderAt(int offset)
    {
        if (!_isSorted)
        {
            _holders.Sort((a, b) => a.Start.CompareTo(b.Start));
            _isSorted = true;
        }

        int low = 0, high = _holders.Count - 1;
        while (low < high)
        {
            int middle = low + ((high - low + 1) / 2);
            (low, high) = _holders[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
