using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>
/// Cells that a narrow column breaks in the middle of what they say: 2026年 over 9月底, 县交通 over 运输局. What is one date or one name is one again; what
/// is whole above the break is one of several, below each other.
/// </summary>
internal static partial class BrokenCells
{
    // 县自 over 然资 over 源局: no name is broken more often than that.
    private const int MostLines = 4;

    // More is no name.
    private const int LongestName = 40;

    private const int LongestDate = 24;

    private const string Ends = "、，,；;。：:";

    /// <summary>Whether a line below a row goes on with its last cell, for sure: a date or a name, a list or a bracket is not whole without it.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="cell">What the cell says so far.</param>
    /// <param name="line">The line.</param>
    public static bool GoesOn(string column, string cell, string line)
    {
        string last = cell[(cell.LastIndexOf('\n') + 1)..];
        if (last.Length == 0 || Marker().IsMatch(line) || PageMarks.Is(line))
        {
            return false;
        }

        return IsOpen(cell) || TaskColumns.LabelOf(column)?.Kind switch
        {
            // 注：1.本表所列…完成时间。 is no rest of a date; 2026年3月15日 below 9月底前 is the date of the notice.
            ClauseLabelKind.Deadline => line.Length <= LongestDate && line.AsSpan().IndexOfAny("：:。") < 0
                && (DateLines(last, line) > 0 || (!WholeDate().IsMatch(line) && (DeadlineWords.ReadStated(last + line) is not null || DeadlineWords.ReadStated(line) is not null))),
            // 配合：… below 牵头：…; 县水利局 below 县财政局、; 运输局 below 县交通.
            ClauseLabelKind.Agencies => (Label().IsMatch(line) && Label().IsMatch(cell)) || last[^1] is '、' || NameLines(last, [line]) > 0,
            _ => false,
        };
    }

    /// <summary>The lines of a cell, with those together that were broken.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="lines">The lines.</param>
    public static string[] Mended(string column, string[] lines)
    {
        if (lines.Length < 2 || TaskColumns.LabelOf(column) is not { Kind: ClauseLabelKind.Deadline or ClauseLabelKind.Agencies } label)
        {
            return lines;
        }

        List<string> mended = [lines[0]];
        for (int at = 1; at < lines.Length; at++)
        {
            int broken = label.Kind == ClauseLabelKind.Deadline ? DateLines(mended[^1], lines[at]) : NameLines(mended[^1], lines[at..]);
            if (broken == 0)
            {
                mended.Add(lines[at]);
                continue;
            }

            mended[^1] += string.Concat(lines.Skip(at).Take(broken));
            at += broken - 1;
        }

        return [.. mended];
    }

    // 2026年 over 9月底前, 2026年9月 over 底前, 6月底 over 前完成: one date. 6月底前 over 长期坚持 are two, and so are 6月 over 9月 and 2025年 over 2026年.
    private static int DateLines(string before, string line) =>
        BrokenDate().IsMatch(before + "\n" + line) || (DeadlineWords.ReadStated(line) is null && DeadlineWords.ReadStated(before + line) is not null) ? 1 : 0;

    // How many of the lines end the name that stands before them; 0 where that is whole, or where it is none with them either.
    private static int NameLines(string before, string[] lines)
    {
        string begun = before[(before.LastIndexOfAny([.. Ends, ' ', '\u3000']) + 1)..];
        if (BrokenName().IsMatch(begun + "\n" + lines[0]))
        {
            return 1;
        }

        // 县财政局 below 张某 or 项目业主: whether it is the rest of a name is not known.
        bool isWhole = OfPlace().IsMatch(lines[0]) && IsName(lines[0].Split([.. Ends, ' ', '\u3000'])[0]);
        if (begun.Length is 0 or > LongestName || isWhole || IsName(begun))
        {
            return 0;
        }

        string whole = begun;
        for (int count = 0; count < Math.Min(lines.Length, MostLines); count++)
        {
            int end = lines[count].IndexOfAny([.. Ends, ' ', '\u3000']);
            if (end == 0 || Label().IsMatch(lines[count]))
            {
                return 0;
            }

            whole += end < 0 ? lines[count] : lines[count][..end];
            if (whole.Length > LongestName)
            {
                return 0;
            }

            if (IsName(whole))
            {
                return count + 1;
            }

            if (end > 0)
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsName(string words) => ClauseParser.Parse("责任单位：" + words) is { IsFullyParsed: true };

    // （县财政局、县 over 住建局）.
    private static bool IsOpen(string cell) => cell.Count(c => c is '（' or '(' or '《' or '【') > cell.Count(c => c is '）' or ')' or '》' or '】');

    [GeneratedRegex(@"^([一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}(章|部分|节|篇))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();

    [GeneratedRegex("^[^，。；、：:]{0,8}(牵头|责任|负责|配合|协办|主办|参与|指导|实施)[^，。；、：:]{0,6}[：:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    // A year over its month, a month over its day, digits over the rest of their number, and a stretch of time over its end.
    [GeneratedRegex(
        @"(?:年\n([0-9０-９]{1,2}月|[上下]半年|第?[一二三四1-4]季度|年?[底末初])|月\n([0-9０-９]{1,2}日|[底末初]|[上中下]旬)|[0-9０-９]\n[0-9０-９]{0,3}[年月日]|[-—－–~～至到]\n[0-9０-９]|[0-9０-９年月日底前末初旬]\n[-—－–~～至到]\s*[0-9０-９])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BrokenDate();

    // 县政府 over 办公室, 城厢镇 over 人民政府: what stands above is a name, too, and what stands below is none.
    [GeneratedRegex(@"((政府|[省市县区旗]委|[党工]委|人大|政协)\n(办公室|政研室|政策研究室|督查室|研究室|常委会|党组)|([镇乡]|街道)[)）]?\n(人民政府|政府|党委|党工委|办事处)|([开新]发?区|园区)\n(管委会|管理委员会))($|[、，,；;。 \u3000])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BrokenName();

    // 县财政局, 各乡镇, 凤城镇政府; 市场监管局 may be the rest of 县市场监管局.
    [GeneratedRegex("^(省|市(?![场政容])|[县区](?!域)|各|\\p{L}{2,4}([镇乡]|街道)(人民政府|政府|党委|办事处)?($|[、，,；;。 \u3000]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfPlace();

    [GeneratedRegex("^[0-9０-９]{4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeDate();
}
