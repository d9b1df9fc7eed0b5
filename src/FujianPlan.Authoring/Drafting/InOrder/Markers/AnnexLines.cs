using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Drafting.InOrder.Markers;

/// <summary>
/// Finds lines that say 附件, alone or with its title, behind tasks and before numbers that begin anew: what is numbered there stands under a heading of its own. Without it the
/// last task would be its heading, and all others sections.
/// </summary>
/// <param name="notice">The notice.</param>
internal sealed class AnnexLines(FlatNotice notice)
{
    private const int Longest = 40;

    // The title of the annex may stand between.
    private const int MostLinesBetween = 3;

    private static readonly Regex Annex = new("^附[件表录][0-9一二三四五六七八九十]{0,2}([：:][^。；，]*)?$", RegexOptions.CultureInvariant);

    /// <summary>Puts them among the numbers that were found, as headings of the series that stands over all.</summary>
    /// <param name="markers">Those, in order.</param>
    public IReadOnlyList<OutlineMarker> AddTo(IReadOnlyList<OutlineMarker> markers)
    {
        OutlineMarker[] lines = [.. markers.Where(marker => marker is { BeginsLine: true, IsLoose: false, IsBullet: false } && notice.Annex.EndOf(marker.At) < 0)];
        List<OutlineMarker> found = [];
        OutlineMarker over = lines.Length > 0 ? lines[0] : default;
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].Number == 1 && lines[i].Series > over.Series && LineBefore(lines[i - 1].End, lines[i].At) is >= 0 and var line)
            {
                over = over with { At = line, Length = 0, Number = over.Number + 1 };
                found.Add(over);
            }

            // The last of the series that stands over all.
            over = lines[i].Series < over.Series || (lines[i].Series == over.Series && lines[i].Number > over.Number) ? lines[i] : over;
        }

        return found.Count == 0 ? markers : [.. markers.Concat(found).OrderBy(marker => marker.At).ThenBy(marker => marker.Length)];
    }

    private int LineBefore(int from, int to)
    {
        int line = to;
        for (int lines = 0; lines <= MostLinesBetween && line > from; lines++)
        {
            do
            {
                line--;
            }
            while (line > from && !notice.IsLineStart(line));

            int end = notice.EndOfLine(line);
            if (line > from && end - line <= Longest && Annex.IsMatch(notice.Text.Substring(line, end - line)))
            {
                return line;
            }
        }

        return -1;
    }
}
