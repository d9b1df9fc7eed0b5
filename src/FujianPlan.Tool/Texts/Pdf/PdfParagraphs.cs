using System.Text;
using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Texts.Pdf;

/// <summary>
/// Puts the lines of a page together to paragraphs. A line goes on in the next where there was no room left for the next one's first word,
/// unless that stands in from the margin or begins something new.
/// </summary>
internal static partial class PdfParagraphs
{
    // What programs leave between the line of a cell and its text.
    private const double Padding = 5.4;

    // How much of the width that there is, a paragraph takes: what is narrower is a title, or a list.
    private const double FullWidth = 0.6;

    // 统⏎一、规范: the line ends within a word.
    private const string BeforeOne = "统唯之同单万专归合";

    /// <summary>The paragraphs of lines that stand below each other.</summary>
    /// <param name="rows">The lines, from the top down.</param>
    /// <param name="width">How wide the page is, or the column.</param>
    /// <returns>The paragraphs.</returns>
    public static List<PdfParagraph> Of(IReadOnlyList<PdfRow> rows, double width)
    {
        (double left, double right) = Margins(rows);
        List<PdfParagraph> paragraphs = [];
        for (int i = 0; i < rows.Count; i++)
        {
            bool isFull = right - left >= width * FullWidth && right - rows[i].Right < (i + 1 < rows.Count ? rows[i + 1].FirstWidth : rows[i].Size) + (rows[i].Size * 0.3);
            bool isIn = rows[i].Left > left + (rows[i].Size * 1.2);
            paragraphs.Add(new PdfParagraph(rows[i].Text, rows[i].Size, isFull, isIn));
        }

        return Joined(paragraphs);
    }

    /// <summary>Puts paragraphs together that go on in the next, such as from one page to another.</summary>
    /// <param name="lines">The lines, or paragraphs.</param>
    public static List<PdfParagraph> Joined(IEnumerable<PdfParagraph> lines)
    {
        List<PdfParagraph> joined = [];
        foreach (PdfParagraph line in lines)
        {
            if (joined.Count > 0 && joined[^1] is var before && before.IsFull && !line.IsIn && Math.Abs(before.Size - line.Size) < line.Size * 0.15 && !BeginsAnew(before.Text, line.Text))
            {
                joined[^1] = line with { Text = Together(before.Text, line.Text), IsIn = before.IsIn };
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    /// <summary>The paragraphs of a cell.</summary>
    /// <param name="rows">Its lines.</param>
    /// <param name="width">How wide it is.</param>
    public static List<string> InCell(List<PdfRow> rows, double width)
    {
        List<string> paragraphs = [];
        for (int i = 0; i < rows.Count; i++)
        {
            bool goesOn = i > 0 && rows[i - 1].Right - rows[i - 1].Left + rows[i].FirstWidth > width - (2 * Padding) - (rows[i].Size * 0.6) && !BeginsAnew(paragraphs[^1], rows[i].Text);
            if (goesOn)
            {
                paragraphs[^1] = Together(paragraphs[^1], rows[i].Text);
            }
            else
            {
                paragraphs.Add(rows[i].Text);
            }
        }

        return paragraphs;
    }

    /// <summary>Two stretches of text as one: with a blank between words that are written with blanks.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static string Together(string first, string second) =>
        char.IsAsciiLetter(first[^1]) && char.IsAsciiLetterOrDigit(second[0]) ? first + " " + second : first + second;

    // Something new begins with a number or a label, where what was before has ended.
    private static bool BeginsAnew(string before, string text) =>
        (Marker().IsMatch(text) && before[^1] is '。' or '；' or '！' or '？' or '：' or ';' or ':' or '）' or ')' or '】' or '〕' or ']' or '］' or '”' or '》')
            || (Heading().IsMatch(text) && !char.IsAsciiDigit(before[^1]) && before[^1] is not ('、' or '，') && !(text[0] == '一' && BeforeOne.Contains(before[^1], StringComparison.Ordinal)))
            || Label().IsMatch(text);

    // Where the lines of a column begin and end: not where one does that is set by itself.
    private static (double Left, double Right) Margins(IReadOnlyList<PdfRow> rows)
    {
        double[] lefts = [.. rows.Select(row => row.Left).Order()], rights = [.. rows.Select(row => row.Right).OrderDescending()];
        double size = rows.Count == 0 ? 0 : rows.Select(row => row.Size).Order().ElementAt(rows.Count / 2);
        int few = Math.Max(2, rows.Count / 20);
        double left = lefts.Where((at, i) => lefts.Length - i < few || lefts[Math.Min(i + few - 1, lefts.Length - 1)] - at < size * 0.6).FirstOrDefault();
        double right = rights.Where((at, i) => rights.Length - i < few || at - rights[Math.Min(i + few - 1, rights.Length - 1)] < size * 1.2).FirstOrDefault();
        return (left, right);
    }

    [GeneratedRegex(@"^([0-9０-９]{1,3}\s*[.．、﹒](?![0-9])|[（(]([一二三四五六七八九十百]{1,5}|[0-9０-９]{1,3})[)）]|[①-⑳⑴-⒛㈠-㈩]|第[一二三四五六七八九十百]{1,5}[章节条]|[一二三四五六七八九十百]{1,5}是)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();

    [GeneratedRegex("^[一二三四五六七八九十百]{1,5}、", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex("^[（(【〔\\[]?(牵头|责任|配合|协办|主办|参与|指导)(单位|部门|处室|科室)[】〕\\]]?[：:]|^(完成时限|完成时间|具体措施|附件)[：:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();
}

/// <summary>A paragraph, or a line of one.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Size">The size of its characters.</param>
/// <param name="IsFull">Whether its last line had no room left.</param>
/// <param name="IsIn">Whether its first line stands in from the margin.</param>
internal sealed record PdfParagraph(string Text, double Size, bool IsFull, bool IsIn);
