using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Texts.Pdf;

/// <summary>Finds what stands at the top and the bottom of pages and is no text of them: page numbers, and lines that page after page has.</summary>
internal static partial class PdfFurniture
{
    // How much of a page, from above and from below, may be such.
    private const double Edge = 0.14;
    private const int MostLines = 3;

    /// <summary>Takes it away.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="left">What counts what is no text of the notice.</param>
    public static void Remove(IReadOnlyList<PdfPageText> pages, LeftOut left)
    {
        List<(PdfPageText Page, PdfRow Row, bool IsTop)> edges = [.. pages.SelectMany(EdgesOf)];
        // The same line on two pages of three, or on every other page of more than that.
        HashSet<(string Shape, bool IsTop)> repeated = [.. edges.SelectMany(edge => Shapes(edge.Row.Text, edge.Page.Number).Select(shape => (Key: (shape, edge.IsTop), edge.Page)))
            .GroupBy(edge => edge.Key).Where(same => same.Select(edge => edge.Page).Distinct().Count() is var count && count >= 2 && count * 5 >= pages.Count * 2).Select(same => same.Key)];
        foreach (IGrouping<PdfPageText, (PdfPageText Page, PdfRow Row, bool IsTop)> page in edges.GroupBy(edge => edge.Page))
        {
            HashSet<PdfGlyph> away = [];
            foreach (bool isTop in new[] { true, false })
            {
                // From the edge inwards, and no further than the first line of text.
                foreach ((_, PdfRow row, _) in page.Where(edge => edge.IsTop == isTop))
                {
                    bool isNumber = IsPageNumber(row.Text, page.Key, pages.Count);
                    if (!isNumber && !Shapes(row.Text, page.Key.Number).Any(shape => repeated.Contains((shape, isTop))))
                    {
                        break;
                    }

                    left.Add(isNumber ? new FindingText("page number", "页码") : new FindingText("header or footer", "页眉或页脚"), isNumber ? "page numbers" : "headers or footers");
                    away.UnionWith(row.Glyphs);
                }
            }

            page.Key.Glyphs = away.Count == 0 ? page.Key.Glyphs : [.. page.Key.Glyphs.Where(glyph => !away.Contains(glyph))];
        }
    }

    private static IEnumerable<(PdfPageText Page, PdfRow Row, bool IsTop)> EdgesOf(PdfPageText page)
    {
        List<PdfRow> rows = PdfRow.Of(page.Glyphs);
        return rows.Take(MostLines).Where(row => row.Base > page.Height * (1 - Edge)).Select(row => (page, row, true))
            .Concat(rows.AsEnumerable().Reverse().Take(MostLines).Where(row => row.Base < page.Height * Edge).Select(row => (page, row, false)));
    }

    // The line as it is, and with one number of it counted from its page: of what goes with its page. A clause and the number of a task may stand at the
    // edge of many pages, and are text on all of them.
    private static IEnumerable<string> Shapes(string text, int page)
    {
        string plain = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return Text().IsMatch(plain) ? [] : [plain, .. Digits().Matches(plain).Select(digits => $"{plain[..digits.Index]}\0{(long.TryParse(digits.Value, out long number) ? number - page : 0)}\0{plain[(digits.Index + digits.Length)..]}")];
    }

    // A number alone is that of a page where it goes with the page's place; with its dashes or words it is one anyway.
    private static bool IsPageNumber(string text, PdfPageText page, int pages)
    {
        string plain = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return Signed().IsMatch(plain)
            || (int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= page.Number + 1000 && (number == page.Number || pages > 1 || number < 1000) && plain.Length <= 4)
            || RomanNumber().IsMatch(plain);
    }

    // The number of a task or heading alone, a clause or the rest of one.
    [GeneratedRegex(@"^([(（]?(\d{1,3}|[一二三四五六七八九十百]{1,5})[)）.．、﹒]+|[①-⑳⑴-⒛㈠-㈩])$|(牵头|责任|负责|配合|协办|主办|参与|参加|完成时限|完成时间)(单位|部门)?[：:]|(牵头|负责|配合|参与|参加)[)）】〕\]］]?。?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Text();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^([-—–－―·•~～_]+\d{1,4}[-—–－―·•~～_]+|第\d{1,4}页([,，/／]?共\d{1,4}页)?|\d{1,4}[/／]\d{1,4}|[Pp]age\d{1,4}(of\d{1,4})?|第[一二三四五六七八九十百]{1,5}页)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signed();

    [GeneratedRegex("^[-—–]?[ivxIVX]{1,6}[-—–]?$", RegexOptions.CultureInvariant)]
    private static partial Regex RomanNumber();
}
