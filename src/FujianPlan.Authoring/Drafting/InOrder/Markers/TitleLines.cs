using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Drafting.InOrder.Markers;

/// <summary>
/// Finds headings without numbers where nothing else stands over the items of a notice: short lines of their own, each directly before an item, the
/// first before the first item. 第一季度⏎1.…⏎2.…⏎第二季度⏎3.…
/// </summary>
/// <param name="notice">The notice.</param>
internal sealed class TitleLines(FlatNotice notice)
{
    private const int Shortest = 2;
    private const int Longest = 22;
    private const int Fewest = 2;
    private const int FewestItems = 3;
    private const string Ends = "。！？；”）)〕】％%";

    private static readonly Regex Title = new(@"^(【[^【】。；，]{2,24}】|[\p{L}\p{N}“”（）、·]+[：:]?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex NoTitle = new($"{DateDigits.Pattern}{{4}}年{DateDigits.Pattern}{{1,3}}月|^(附件|附表|备注|说明)|(如下|方案|清单|通知|分工|要点|意见|措施|办法|目录|任务表|分解表|分工表)[：:]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Puts them among the numbers that were found.</summary>
    /// <param name="markers">Those, in order.</param>
    public IReadOnlyList<OutlineMarker> AddTo(IReadOnlyList<OutlineMarker> markers)
    {
        OutlineMarker[] lines = [.. markers.Where(marker => marker is { BeginsLine: true, IsLoose: false, IsBullet: false, At: > 0 } && notice.Annex.EndOf(marker.At) < 0)];
        OutlineSeries over = lines.Length == 0 ? default : lines.Min(marker => marker.Series);
        OutlineMarker[] items = [.. lines.Where(marker => marker.Series == over)];
        if (items.Length < FewestItems || items[0].Number != 1)
        {
            return markers;
        }

        HashSet<int> numbered = [.. markers.Select(marker => marker.At)];
        List<OutlineMarker> titles = [];
        for (int i = 0; i < items.Length; i++)
        {
            if (LineBefore(items[i].At) is { } line && !numbered.Contains(line) && IsTitle(line, items[i].At, isFirst: i == 0))
            {
                titles.Add(new OutlineMarker(line, 0, OutlineSeries.TitleLine, titles.Count + 1, 0, BeginsLine: true, IsLoose: false));
            }
            else if (i == 0 || items[i].Number != items[i - 1].Number + 1)
            {
                // Items that stand under none: then the others are no headings, either.
                return markers;
            }
        }

        return titles.Count < Fewest ? markers : [.. markers.Concat(titles).OrderBy(marker => marker.At).ThenBy(marker => marker.Length)];
    }

    private int? LineBefore(int at)
    {
        int line = at - 1;
        while (line > 0 && !notice.IsLineStart(line))
        {
            line--;
        }

        return line > 0 ? line : null;
    }

    // What stands before it is at its end, be it by a sign or as a line with a label; the first stands behind the title of the notice, or its letter.
    private bool IsTitle(int line, int end, bool isFirst)
    {
        string words = notice.Text.Substring(line, end - line);
        return words.Length is >= Shortest and <= Longest && Title.IsMatch(words) && !NoTitle.IsMatch(words) && !NoticeTokenizer.StartsWithLabel(notice.Text, line)
            && (isFirst || Ends.IndexOf(notice.Text[line - 1]) >= 0 || (LineBefore(line) is { } before && NoticeTokenizer.StartsWithLabel(notice.Text, before)));
    }
}
