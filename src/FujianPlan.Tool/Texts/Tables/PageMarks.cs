using System.Text.RegularExpressions;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>What a page puts between the rows of a table that goes on on the next one: —3—, 第4页 共8页, 续表.</summary>
internal static partial class PageMarks
{
    /// <summary>Whether a line is such.</summary>
    /// <param name="line">The line.</param>
    public static bool Is(string line) => IsNumber(line) || Continued().IsMatch(line);

    /// <summary>Counts a line as left out: a page's number, that the table goes on, or the title that each page has.</summary>
    /// <param name="line">The line.</param>
    /// <param name="left">What counts it.</param>
    public static void Count(string line, LeftOut left)
    {
        if (IsNumber(line))
        {
            left.Add(new FindingText("page number", "页码"), "page numbers");
        }
        else if (Continued().IsMatch(line))
        {
            left.Add(new FindingText("note that a table continues", "续表标记"), "notes that a table continues");
        }
        else
        {
            left.Add(new FindingText("header or footer", "页眉或页脚"), "headers or footers");
        }
    }

    private static bool IsNumber(string line) => PageLayout.KindOf(line, 0, line.Length) == PageLine.PageNumber || Page().IsMatch(line);

    [GeneratedRegex(@"^(\d{1,4}\s*[/／]\s*\d{1,4}|[Pp]age\s*\d{1,4}(\s*of\s*\d{1,4})?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Page();

    // 续表, （续上页）, 续表2, 2026年重点任务清单（续）.
    [GeneratedRegex(@"^[（(]?(续表|续上表|接上表|续上页|接上页|转下页|接下页|下页续)[\s一二三四五六七八九十0-9]{0,4}[)）]?$|^[^，。；：]{1,40}[（(](续表?|续上表|接上表)[一二三四五六七八九十0-9]{0,3}[)）]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Continued();
}
