using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Drafting.InOrder.Markers;

/// <summary>
/// Finds headings without numbers behind the last numbered one: 有关要求：, and the numbers that stood under the headings begin anew in the next line.
/// </summary>
/// <param name="notice">The notice.</param>
internal sealed class LeadLines(FlatNotice notice)
{
    private const int Longest = 12;
    private const string Ends = "。！？；：”）)〕】％%";

    private static readonly Regex Lead = new("^\\p{L}{0,6}(要求|事项|保障|说明|安排)[：:]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Puts them among the numbers that were found, as headings of the series that stands over the numbers.</summary>
    /// <param name="markers">Those, in order.</param>
    public IReadOnlyList<OutlineMarker> AddTo(IReadOnlyList<OutlineMarker> markers)
    {
        OutlineMarker[] lines = [.. markers.Where(marker => marker is { BeginsLine: true, IsLoose: false, IsBullet: false } && notice.Annex.EndOf(marker.At) < 0)];
        int first = Array.FindLastIndex(lines, marker => marker.Number == 1 && marker.Series <= OutlineSeries.SignWithStop);
        while (first > 0 && lines[first].Series > lines[first - 1].Series)
        {
            first = Array.FindLastIndex(lines, first - 1, marker => marker.Number == 1 && marker.Series <= OutlineSeries.SignWithStop);
        }

        return first > 0 && HeadingBefore(lines, first) is { } heading ? [.. markers.Append(heading).OrderBy(marker => marker.At).ThenBy(marker => marker.Length)] : markers;
    }

    // The run before has more than one number, and no heading stands behind it; the run that begins here goes on to the end.
    private OutlineMarker? HeadingBefore(OutlineMarker[] lines, int first)
    {
        OutlineMarker one = lines[first], before = lines[first - 1];
        int over = Array.FindLastIndex(lines, first, marker => marker.Series < one.Series), line = one.At - 1;
        OutlineMarker[] behind = [.. lines.Skip(first).Where(marker => marker.Series <= one.Series)];
        bool goesOn = behind.Length > 1 && behind.Select((marker, i) => marker.Series == one.Series && marker.Number == i + 1).All(follows => follows);
        if (over < 0 || !goesOn || before.Series != one.Series || before.Number == 1)
        {
            return null;
        }

        while (line > before.At && !notice.IsLineStart(line))
        {
            line--;
        }

        bool isLead = line > before.End && one.At - line <= Longest && Ends.IndexOf(notice.Text[line - 1]) >= 0 && Lead.IsMatch(notice.Text.Substring(line, one.At - line));
        return isLead || IsBehindLabel(line, before.End, one.At) ? lines[over] with { At = line, Length = 0, Number = lines[over].Number + 1 } : null;
    }

    // 责任单位：市甲局⏎有关要求：: the line before says who does the last task, and has no sign at its end.
    private bool IsBehindLabel(int line, int start, int end)
    {
        int before = line - 1;
        while (before > start && !notice.IsLineStart(before))
        {
            before--;
        }

        return line > start && end - line <= Longest && Lead.IsMatch(notice.Text.Substring(line, end - line)) && NoticeTokenizer.StartsWithLabel(notice.Text, before);
    }
}
