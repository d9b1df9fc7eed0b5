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
        HashSet<string> repeated = [.. edges.GroupBy(edge => Shape(edge.Row.Text) + edge.IsTop).Where(same => same.Select(edge => edge.Page).Distinct().Count() is var count && count >= 2 && count * 5 >= pages.Count * 2).Select(same => same.Key)];
        foreach (IGrouping<PdfPageText, (PdfPageText Page, PdfRow Row, bool IsTop)> page in edges.GroupBy(edge => edge.Page))
        {
            HashSet<PdfGlyph> away = [];
            foreach (bool isTop in new[] { true, false })
            {
                // From the edge inwards, and no further than the first line of text.
                foreach ((_, PdfRow row, _) in page.Where(edge => edge.IsTop == isTop))
                {
                    bool isNumber = IsPageNumber(row.Text, page.Key, pages.Count);
                    if (!isNumber && !repeated.Contains(Shape(row.Text) + isTop))
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

    private static string Shape(string text) => Digits().Replace(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), "0");

    // A number alone is that of a page where it goes with the page's place; with its dashes or words it is one anyway.
    private static bool IsPageNumber(string text, PdfPageText page, int pages)
    {
        string plain = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return Signed().IsMatch(plain)
            || (int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= page.Number + 1000 && (number == page.Number || pages > 1 || number < 1000) && plain.Length <= 4)
            || RomanNumber().IsMatch(plain);
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^([-—–－―·•~～_]+\d{1,4}[-—–－―·•~～_]+|第\d{1,4}页([,，/／]?共\d{1,4}页)?|\d{1,4}[/／]\d{1,4}|[Pp]age\d{1,4}(of\d{1,4})?|第[一二三四五六七八九十百]{1,5}页)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signed();

    [GeneratedRegex("^[-—–]?[ivxIVX]{1,6}[-—–]?$", RegexOptions.CultureInvariant)]
    private static partial Regex RomanNumber();
}
