namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>
/// Finds task numbers whose words begin with a number of their own: 3.6月底前… between 2. and 4. is the third task, and no 3.6; 4、15岁以上… behind 3、 is the
/// fourth. Only the sequence tells.
/// </summary>
/// <param name="notice">The notice.</param>
internal sealed class NumbersBeforeNumbers(FlatNotice notice)
{
    private const int MostNumerals = 3;
    private const int LongestHeading = 40;
    private const string Ends = "。！？；：）)〕】”";

    private readonly string _text = notice.Text;

    /// <summary>Puts them among the numbers that were found.</summary>
    /// <param name="found">Those, in order.</param>
    public IReadOnlyList<OutlineMarker> AddTo(IReadOnlyList<OutlineMarker> found)
    {
        Dictionary<int, (OutlineMarker Marker, int Second)> candidates = [];
        HashSet<(int, int)> dotted = [];
        HashSet<int> headings = [.. found.Where(marker => marker is { BeginsLine: true, IsLoose: false }).Select(marker => marker.At)];
        for (int at = 0; at < _text.Length; at = notice.EndOfLine(at))
        {
            if (Read(at) is { } candidate)
            {
                _ = dotted.Add((candidate.Marker.Number, candidate.Second));
                candidates.Add(at, candidate);
            }
        }

        if (candidates.Count == 0)
        {
            return found;
        }

        OutlineMarker[] plain = [.. found.Where(marker => marker is { Series: OutlineSeries.Arabic, BeginsLine: true, IsLoose: false })];
        List<OutlineMarker> all = [.. plain.Concat(candidates.Values.Select(candidate => candidate.Marker)).OrderBy(marker => marker.At)];
        int[] otherHeadings = [.. found.Where(marker => marker.Series != OutlineSeries.Arabic && headings.Contains(marker.At)).Select(marker => marker.At)];
        HashSet<int> accepted = [];
        int last = 0, line = 0, heading = 0;
        bool isBehindHeading = false;
        for (int i = 0; i < all.Count; i++)
        {
            OutlineMarker marker = all[i];
            for (; heading < otherHeadings.Length && otherHeadings[heading] < marker.At; heading++)
            {
                // Under each heading they count from 1 on, or go on.
                isBehindHeading = true;
            }

            if (candidates.TryGetValue(marker.At, out (OutlineMarker Marker, int Second) candidate))
            {
                int next = i + 1 < all.Count ? all[i + 1].Number : 0;
                line = LineBefore(marker.At, line);
                bool isFirst = marker.Number == 1 && isBehindHeading && (next == 2 || (headings.Contains(line) && !IsAmount(marker.End)));
                bool isNext = Follows(marker.Number, last, next) && (HasEndBefore(marker.At, line, headings) || (marker.Number == 1 && next == 2));
                if ((!isFirst && !isNext) || IsMeasure(marker.Number, candidate.Second, dotted))
                {
                    continue;
                }

                _ = accepted.Add(marker.At);
            }

            (last, isBehindHeading) = (marker.Number, false);
        }

        return accepted.Count == 0 ? found
            : [.. found.Where(marker => !accepted.Contains(marker.At)).Concat(accepted.Select(at => candidates[at].Marker)).OrderBy(marker => marker.At)];
    }

    // The number before it stands before it, or it is the first and the second follows; its own stands nowhere beside it.
    private static bool Follows(int number, int last, int next) =>
        next != number && last != number && (last == number - 1 ? last > 0 || next == number + 1 : next == number + 1 && (number == 1 || (last > 0 && last < number)));

    // 1.5亿元 alone under a heading.
    private bool IsAmount(int at)
    {
        int end = EndOfDigits(at);
        return end < _text.Length && "亿万千百倍%％元".IndexOf(_text[end]) >= 0;
    }

    // 2.1 and 2.2 are measures of 2.
    private static bool IsMeasure(int number, int second, HashSet<(int, int)> dotted) => dotted.Contains((number, second - 1)) || dotted.Contains((number, second + 1));

    // 2.5亿元 at the beginning of a line that goes on from the one before is an amount.
    private bool HasEndBefore(int at, int line, HashSet<int> headings) =>
        at == 0 || Ends.IndexOf(_text[at - 1]) >= 0 || (headings.Contains(line) && at - line <= LongestHeading) || NoticeTokenizer.StartsWithLabel(_text, line);

    private int LineBefore(int at, int from)
    {
        int line = from;
        while (notice.EndOfLine(line) < at)
        {
            line = notice.EndOfLine(line);
        }

        return line;
    }

    // 3.6月底前, 2.5G, 4.100个, 4、15岁以上: but for 1.2.1, and 2.1 with a sign behind it.
    private (OutlineMarker Marker, int Second)? Read(int at)
    {
        int dot = EndOfDigits(at);
        if (dot == at || dot - at > MostNumerals || dot + 1 >= _text.Length || _text[dot] is not ('.' or '．' or '、') || !notice.IsAdjoining(dot + 1))
        {
            return null;
        }

        int end = EndOfDigits(dot + 1);
        if (end == dot + 1 || end >= _text.Length || _text[end] is '.' or '．' or '、' || !int.TryParse(_text.Substring(at, dot - at), out int number) || !int.TryParse(_text.Substring(dot + 1, Math.Min(end - dot - 1, 8)), out int second) || number == 0)
        {
            return null;
        }

        return (new OutlineMarker(at, dot + 1 - at, OutlineSeries.Arabic, number, 0, BeginsLine: true, IsLoose: false), second);
    }

    private int EndOfDigits(int at)
    {
        int end = at;
        while (end < _text.Length && _text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end;
    }
}
