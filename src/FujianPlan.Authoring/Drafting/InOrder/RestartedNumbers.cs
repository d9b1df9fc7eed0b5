namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>
/// Numbers that begin anew below one of their own kind, which goes on behind them: 1. 1. 2. 2. They are a list under the first, and have no level of
/// their own in writing.
/// </summary>
/// <param name="notice">The notice.</param>
/// <param name="markers">What may be its numbers, in order.</param>
internal sealed class RestartedNumbers(FlatNotice notice, IReadOnlyList<OutlineMarker> markers)
{
    // How many ways to read the numbers are followed at once.
    private const int MostWays = 16;

    // What speaks against a way: a number that has no place; numbers that are left out; a list of one; a list that nothing goes on behind; a list
    // under what has its clause already.
    private const int Placeless = 10;
    private const int LeavesOut = 6;
    private const int One = 3;
    private const int Unlikely = 2;
    private const int Clauses = 12;
    private const int Never = 1000;
    private const int MostLeftOut = 3;

    private const string Ends = "。！？；：）)〕】]";

    private static readonly OutlineSeries[] Considered = [OutlineSeries.Arabic, OutlineSeries.SignWithStop, OutlineSeries.BracketedArabic, OutlineSeries.SignInBrackets, OutlineSeries.HalfBracketed, OutlineSeries.Circled, OutlineSeries.BracketedChinese, OutlineSeries.ChineseSignInBrackets];

    /// <summary>The markers, those of such lists as <see cref="OutlineSeries.Restarted"/>.</summary>
    public IReadOnlyList<OutlineMarker> Read()
    {
        foreach (OutlineSeries series in Considered)
        {
            int[] own = [.. Enumerable.Range(0, markers.Count).Where(i => markers[i].Series <= series && IsNumber(markers[i]))];

            // （一） that stands within a line is mostly a piece that a capture has moved.
            if (series == OutlineSeries.BracketedChinese && !Array.TrueForAll(own, i => markers[i].BeginsLine))
            {
                continue;
            }

            if (!HasRestart(own, series))
            {
                continue;
            }

            HashSet<int> nested = [.. Nested(own, series)];
            if (nested.Count > 0)
            {
                return [.. markers.Select((marker, i) => nested.Contains(i) ? marker with { Series = OutlineSeries.Restarted } : marker)];
            }
        }

        return markers;
    }

    private bool IsNumber(OutlineMarker marker) =>
        !marker.IsLoose && !marker.IsDotted && notice.Annex.EndOf(marker.At) < 0 && (marker.BeginsLine || Ends.IndexOf(notice.Text[marker.At - 1]) >= 0);

    private bool HasRestart(int[] own, OutlineSeries series)
    {
        int last = 0;
        foreach (int i in own)
        {
            if (markers[i].Series == series && markers[i].Number == 1 && last > 0)
            {
                return true;
            }

            last = markers[i].Series == series ? markers[i].Number : 0;
        }

        return false;
    }

    private IEnumerable<int> Nested(int[] own, OutlineSeries series)
    {
        // Two that take turns: a notice may have millions of numbers.
        CheapestWays ways = new(), next = new();
        ways.Add(new Way(0, 0, true, 0, false, false, false, null));
        for (int k = 0; k < own.Length; k++)
        {
            OutlineMarker marker = markers[own[k]];
            bool hasClause = HasClause(marker.End, k + 1 < own.Length ? markers[own[k + 1]].At : notice.Annex.End);
            next.Clear();
            for (int i = 0; i < ways.Count; i++)
            {
                if (marker.Series < series)
                {
                    next.Add(Ended(ways[i]));
                }
                else
                {
                    AddAfter(ways[i], marker, own[k], hasClause, next);
                }
            }

            (ways, next) = (next, ways);
        }

        next.Clear();
        for (int i = 0; i < ways.Count; i++)
        {
            next.Add(Ended(ways[i]));
        }

        Way best = next[0];
        if (best.Cost >= Never)
        {
            yield break;
        }

        for (Link? link = best.Nested; link is not null; link = link.Before)
        {
            yield return link.Marker;
        }
    }

    // A heading closes the list. If nothing has gone on behind it, and its task has a clause of its own, another heading may be lost instead.
    private static Way Ended(Way way) => way with
    {
        Cost = way.Cost + (way.Number == 0 ? 0 : way.TaskHasClause ? Never : One),
        Number = 0,
        IsFresh = true,
    };

    private static void AddAfter(Way way, OutlineMarker marker, int index, bool hasClause, CheapestWays next)
    {
        int number = marker.Number, left = number - 1 - way.Task;
        if (left == 0 || (way.IsFresh && number == 1) || (left is > 0 and <= MostLeftOut))
        {
            int cost = (left > 0 && number > 1 ? LeavesOut : 0) + (way.Number == 1 ? One : 0) + (way.Number > 0 && !way.TaskHasClause && !way.LastHasClause ? Unlikely : 0);
            next.Add(new Way(number, 0, false, way.Cost + cost, hasClause, false, hasClause, way.Nested));
        }

        if (way.Number > 0 && number == way.Number + 1)
        {
            // The list whose last has its task's clause ends there.
            next.Add(way with { Number = number, Cost = way.Cost + (way.LastHasClause && !way.FirstHasClause ? Unlikely : 0), LastHasClause = hasClause, Nested = new Link(index, way.Nested) });
        }

        if (way.Number == 0 && number == 1 && way.Task > 0 && !way.IsFresh)
        {
            next.Add(way with
            {
                Number = 1,
                Cost = way.Cost + (way.TaskHasClause ? hasClause ? Never : Clauses : 1),
                FirstHasClause = hasClause,
                LastHasClause = hasClause,
                Nested = new Link(index, way.Nested),
            });
        }

        next.Add(way with { Cost = way.Cost + Placeless });
    }

    private bool HasClause(int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (notice.EndOfBracketedClause(at) > 0 || ((notice.IsLineStart(at) || Ends.IndexOf(notice.Text[at - 1]) >= 0) && NoticeTokenizer.StartsWithLabel(notice.Text, at)))
            {
                return true;
            }
        }

        return false;
    }

    // The number of the last task, and of the last of the list under it: 0 where there is none.
    private readonly record struct Way(int Task, int Number, bool IsFresh, int Cost, bool TaskHasClause, bool FirstHasClause, bool LastHasClause, Link? Nested);

    private sealed record Link(int Marker, Link? Before);

    /// <summary>The cheapest ways, in the order of their costs; of two that cost the same, the first stands first.</summary>
    private sealed class CheapestWays
    {
        private readonly Way[] _ways = new Way[MostWays];

        public int Count { get; private set; }

        public Way this[int index] => _ways[index];

        public void Clear() => Count = 0;

        public void Add(Way way)
        {
            int at = Count;
            while (at > 0 && _ways[at - 1].Cost > way.Cost)
            {
                at--;
            }

            if (at < MostWays)
            {
                Count = Math.Min(Count + 1, MostWays);
                Array.Copy(_ways, at, _ways, at + 1, Count - at - 1);
                _ways[at] = way;
            }
        }
    }
}
