namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>Tells where the numbers of a notice begin anew, though nothing that stands over them does.</summary>
/// <param name="notice">The notice.</param>
/// <param name="markers">What may be its numbers, in order.</param>
internal sealed class NumbersBegunAnew(FlatNotice notice, IReadOnlyList<OutlineMarker> markers)
{
    private const int LongestHead = 40;
    private const int LongestPage = 400;
    private const int MostLines = 12;
    private const int LongestWord = 8;

    // More runs than these are none: the pieces of the notice do not stand in order.
    private const int MostRuns = 3;
    private const int MostLostFirsts = 1;

    private static readonly string[] HeadWords = ["附件", "附表"];

    // More than so many are not lost before the first.
    private const int MostLost = 3;

    private static readonly string[] FirstHeadings = ["。一、", "；一、", "）一、", "：一、", "\u201D一、"];
    private static readonly string[] FirstInBrackets = ["（一）", "(一)"];

    private readonly Dictionary<OutlineSeries, (int First, bool HasNext)> _lines = [];

    private bool? _isExtract;
    private int _runs;
    private int _lostFirsts;

    /// <summary>Whether a number stands behind the head of a table: 附表：其他任务, and the numbers begin anew in the next line.</summary>
    /// <param name="marker">The number.</param>
    public bool IsBehindHeadOfTable(OutlineMarker marker)
    {
        int line = StartOfLineBefore(marker);
        return marker.BeginsLine && marker.At - line <= LongestHead && Array.Exists(HeadWords, word => string.CompareOrdinal(notice.Text, line, word, 0, word.Length) == 0)
            && notice.Text.IndexOfAny(['。', '；'], line, marker.At - line) < 0;
    }

    /// <summary>Whether a second plan begins with a number: behind a line of its own, which is the head of it.</summary>
    /// <param name="marker">The number.</param>
    /// <param name="first">Where the first plan begins.</param>
    public bool IsHeadOfAnother(OutlineMarker marker, int first)
    {
        if (!marker.BeginsLine || marker.At == 0)
        {
            return false;
        }

        for (int at = marker.At - 1, lines = 0; at > Math.Max(first, marker.At - LongestPage) && lines < MostLines; at--)
        {
            if (notice.IsLineStart(at))
            {
                lines++;
                if (string.CompareOrdinal(notice.Text, at, HeadWords[0], 0, HeadWords[0].Length) == 0 && notice.EndOfLine(at) - at <= LongestWord)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a run of numbers begins behind another of the same kind: a second stands in it, at the beginning of a line as well, and the run before it
    /// does not go on behind it, as over a list of its last.
    /// </summary>
    /// <param name="marker">The first number of the run.</param>
    /// <param name="before">The last number of the run before.</param>
    public bool BeginsRun(OutlineMarker marker, OutlineMarker before)
    {
        if (_runs == MostRuns || marker is not { BeginsLine: true, Number: 1, IsLoose: false } || before is not { BeginsLine: true, Number: > 1 } || notice.Text[marker.At - 1] is '：' or ':' or '，' or '、')
        {
            return false;
        }

        int last = 1;
        for (int i = IndexBehind(marker.At); i < markers.Count && markers[i].Series >= marker.Series; i++)
        {
            OutlineMarker next = markers[i];
            if (next.IsLoose || !next.BeginsLine)
            {
                continue;
            }

            if (next.Series == marker.Series && next.Number != last + 1)
            {
                // （一）（二）（三）（一）（二）（四）: the list of the third.
                if (last == 1 || next.Number == before.Number + 1)
                {
                    return false;
                }

                break;
            }

            last = next.Series == marker.Series ? next.Number : last;
        }

        _runs += last > 1 ? 1 : 0;
        return last > 1;
    }

    /// <summary>
    /// Whether a run begins with a number though the first is nowhere in the notice, as where an excerpt begins with 二、: the next number stands at the beginning
    /// of a line as well.
    /// </summary>
    /// <param name="marker">The number.</param>
    public bool BeginsWithoutFirst(OutlineMarker marker) =>
        (marker is { BeginsLine: true, IsLoose: false, Number: > 1 and <= MostLost + 1, Series: OutlineSeries.Chinese or OutlineSeries.BracketedChinese }
        && marker.Number == LinesOf(marker.Series).First && LinesOf(marker.Series).HasNext) || (marker is { BeginsLine: true, IsLoose: false, Number: > 1 } && IsOfExtract(marker.Series));

    /// <summary>
    /// Whether the tasks of a notice are some of another's, with the numbers that they have there: 80., 81., 93. The first is nowhere, and those at the beginnings
    /// of lines count up.
    /// </summary>
    /// <param name="series">What they are numbered like.</param>
    public bool IsOfExtract(OutlineSeries series)
    {
        if (series != OutlineSeries.Arabic)
        {
            return false;
        }

        if (_isExtract is null)
        {
            OutlineMarker[] all = [.. markers.Where(marker => marker is { Series: OutlineSeries.Arabic, IsLoose: false })], lines = [.. all.Where(marker => marker.BeginsLine)];
            _isExtract = lines.Length > 1 && Array.TrueForAll(all, marker => marker.Number > 1) && Enumerable.Range(1, lines.Length - 1).All(i => lines[i].Number > lines[i - 1].Number) && !HasFirstWithOtherSign();
        }

        return _isExtract.Value;
    }

    /// <summary>
    /// Whether the numbers under a heading begin anew with another than the first, directly behind that heading: the first is lost, or was never written. The
    /// next one follows it.
    /// </summary>
    /// <param name="marker">The number.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="last">The last number of that series before.</param>
    public bool BeginsWithoutFirst(OutlineMarker marker, OutlineMarker heading, int last)
    {
        int next = IndexBehind(marker.At), line = StartOfLineBefore(marker);
        bool isDirectlyBehind = line == heading.At && marker.At - line <= LongestHead;
        if (_lostFirsts == MostLostFirsts || !isDirectlyBehind || marker is not { BeginsLine: true, IsLoose: false, Number: > 1 and <= MostLost + 1, Series: OutlineSeries.BracketedChinese or OutlineSeries.Arabic } || marker.Number > last)
        {
            return false;
        }

        while (next < markers.Count && (markers[next].Series > marker.Series || !markers[next].BeginsLine || markers[next].IsLoose))
        {
            next++;
        }

        bool follows = next < markers.Count && markers[next].Series == marker.Series && markers[next].Number == marker.Number + 1;
        _lostFirsts += follows ? 1 : 0;
        return follows;
    }

    // 1,推进供水改造 before 3、: the first is there, with a sign that no number has.
    private bool HasFirstWithOtherSign() => Enumerable.Range(0, notice.Text.Length - 1).Any(at => notice.Text[at] is '1' or '１' && notice.IsLineStart(at) && !char.IsDigit(notice.Text[at + 1]));

    // Within a line as well: then the pieces of the notice do not stand in order.
    private bool HasFirst(OutlineSeries series) => Array.Exists(series == OutlineSeries.Chinese ? FirstHeadings : FirstInBrackets, first => notice.Text.Contains(first));

    // The first number of a series that begins a line, or 1 where that stands anywhere; and whether the next one begins a line behind it.
    private (int First, bool HasNext) LinesOf(OutlineSeries series)
    {
        if (_lines.TryGetValue(series, out (int First, bool HasNext) known))
        {
            return known;
        }

        (int First, bool HasNext) found = HasFirst(series) ? (1, false) : (0, false);
        foreach (OutlineMarker marker in markers.Where(marker => found.First != 1 && marker.Series == series))
        {
            if (marker.Number == 1)
            {
                found = (1, false);
                break;
            }

            found = !marker.BeginsLine || marker.IsLoose ? found : found.First == 0 ? (marker.Number, false) : (found.First, found.HasNext || marker.Number == found.First + 1);
        }

        _lines.Add(series, found);
        return found;
    }

    private int IndexBehind(int at)
    {
        int low = 0, high = markers.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = markers[middle].At > at ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private int StartOfLineBefore(OutlineMarker marker)
    {
        int line = marker.At - 1;
        while (marker.BeginsLine && line > 0 && !notice.IsLineStart(line))
        {
            line--;
        }

        return line;
    }
}
