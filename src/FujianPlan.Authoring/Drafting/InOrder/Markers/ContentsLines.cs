using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Drafting.InOrder.Markers;

/// <summary>Tells which numbered lines of a notice are its table of contents: one stands behind the other, and each stands again where its text does.</summary>
/// <param name="notice">The notice.</param>
internal sealed class ContentsLines(FlatNotice notice)
{
    private const int Fewest = 5;
    private const int Longest = 60;

    // Of so many lines one may stand again otherwise: with a word more, or with none of its signs.
    private const int LinesToEachOther = 5;

    // 总则……3: what leads to the number of the page.
    private static readonly Regex Leader = new("([.…·．-]{2,}|\\t)[0-9]*$", RegexOptions.CultureInvariant);

    /// <summary>The numbers of a notice without those of its contents.</summary>
    /// <param name="markers">The numbers, in order.</param>
    public IReadOnlyList<OutlineMarker> TakenFrom(IReadOnlyList<OutlineMarker> markers)
    {
        OutlineMarker[] lines = [.. markers.Where(marker => marker.BeginsLine)];
        Dictionary<string, int>? lasts = null;
        int first = 0;
        while (first < lines.Length)
        {
            int last = first;
            while (last + 1 < lines.Length && notice.EndOfLine(lines[last].At) == lines[last + 1].At)
            {
                last++;
            }

            if (last - first + 1 >= Fewest && EndOfContents(lines, lasts ??= LastsOf(lines), first, last) is > 0 and int end)
            {
                int start = lines[first].At;
                return [.. markers.Where(marker => marker.At < start || marker.At >= end)];
            }

            first = last + 1;
        }

        return markers;
    }

    // Where each line stands the last time.
    private Dictionary<string, int> LastsOf(OutlineMarker[] lines)
    {
        Dictionary<string, int> lasts = new(StringComparer.Ordinal);
        foreach (OutlineMarker line in lines)
        {
            lasts[WordsOf(line)] = line.At;
        }

        return lasts;
    }

    private int EndOfContents(OutlineMarker[] lines, Dictionary<string, int> lasts, int first, int last)
    {
        int again = 0, end = -1, count = 0;
        for (int i = first; i <= last; i++)
        {
            // The first heading of the plan follows the last line of the contents: it is that which stood there first.
            // No line of contents is as long as a task's.
            if ((i > first && WordsOf(lines[i]) == WordsOf(lines[first])) || WordsOf(lines[i]).Length == 0)
            {
                break;
            }

            count++;
            if (lasts[WordsOf(lines[i])] > lines[i].At)
            {
                (again, end) = (again + 1, notice.EndOfLine(lines[i].At));
            }
        }

        return again >= Fewest && (count - again) * LinesToEachOther <= count ? end : -1;
    }

    private string WordsOf(OutlineMarker marker)
    {
        int end = notice.EndOfLine(marker.At);
        return end - marker.At > Longest ? string.Empty : Leader.Replace(notice.Text.Substring(marker.At, end - marker.At), string.Empty);
    }
}
