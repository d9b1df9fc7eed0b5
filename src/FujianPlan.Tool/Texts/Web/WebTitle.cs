using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FujianPlan.Tool.Texts.Web;

/// <summary>The title of a notice, which a page may have above its content.</summary>
internal static partial class WebTitle
{
    // How much of the content may have the title itself.
    private const int Beginning = 400;

    /// <summary>The title that stands above the content; null where the content has it, or there is none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="content">Its content.</param>
    /// <param name="found">What was read of the content.</param>
    public static string? Missing(IHtmlDocument page, IElement content, List<NoticeBlock> found)
    {
        string beginning = string.Empty;
        foreach (string line in BlockLines.Lines(found))
        {
            beginning += Plain(line);
            if (beginning.Length > Beginning)
            {
                break;
            }
        }

        IEnumerable<string> candidates = page.QuerySelectorAll("h1, h2, h3, .title, #title, [class*=title]").Where(element => !content.Contains(element) && !element.Contains(content) && IsShort(element)).Select(element => element.TextContent)
            .Concat(page.QuerySelectorAll("meta[name=ArticleTitle], meta[property='og:title']").Select(meta => meta.GetAttribute("content") ?? string.Empty))
            .Append(page.Title ?? string.Empty);
        string? title = candidates.Select(LineText.Clean).FirstOrDefault(text => Notice().IsMatch(text));
        title = title is null ? null : Notice().Match(title).Value;
        return title is null || beginning.Contains(Plain(title), StringComparison.Ordinal) ? null : title;
    }

    private static bool IsShort(IElement element) => element.TextContent.Length < 300;

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("^.{4,120}?(通知|意见|方案|公告|通告|决定|办法|措施|要点|规划|计划|分工|清单|批复|函)(（[^）]{1,20}）)?(?=$|[\\s_|\\-—])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Notice();
}
