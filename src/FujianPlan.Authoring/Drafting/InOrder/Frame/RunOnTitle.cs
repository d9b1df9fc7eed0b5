using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses.Names;

namespace FujianPlan.Authoring.Drafting.InOrder.Frame;

/// <summary>The title of a notice in a capture without lines: where it ends is a guess.</summary>
internal static class RunOnTitle
{
    private const int LongestHead = 800;
    private const int ShortestIssuer = 5;

    // Of a capture without lines: up to the number, the addressees, or the words of a letter. What a page has above, with its number, is no part of it.
    private static readonly Regex RunOn = new(
        @"^(\p{L}{2,80}[〔\[（(﹝]\d{4}[〕\]）)﹞](第)?\d{1,5}号)?(?<title>[^。；：:]{0,60}?(关于|印发|转发)[^。；：:]{2,100}?((的\p{L}{0,4}(通知|函|批复))|意见|的决定|的通告|的公告))(?=\p{L}{1,8}[〔\[（(]\d{4}|各|\d{4}年|[省市县区][^。；：:]{1,500}[：:])"
        + @"|^(?<title>[^，。；：:《》]{6,60}?(方案|办法|措施|要点|计划|细则|规划))(?=为(了|贯彻|深入|进一步|落实|全面|加快|切实|认真)|依据《|根据《|按照《)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Finds it.</summary>
    /// <param name="text">The notice without its layout.</param>
    /// <param name="end">Where the plan begins.</param>
    /// <returns>Where it begins and ends; null where there is none.</returns>
    public static (int Start, int End)? In(string text, int end)
    {
        if (RunOn.Match(text.Substring(0, Math.Min(end, LongestHead))) is not { Success: true } match)
        {
            return null;
        }

        Group title = match.Groups["title"];
        return (BehindHead(text, title.Index, title.Index + title.Length), title.Index + title.Length);
    }

    // 青川市甲局青川市甲局关于…: the first is the head of the page.
    private static int BehindHead(string text, int start, int end)
    {
        string title = text.Substring(start, end - start);
        int verb = title.IndexOf("关于", StringComparison.Ordinal), again = verb > ShortestIssuer ? title.LastIndexOf(title.Substring(0, ShortestIssuer), verb - 1, StringComparison.Ordinal) : -1;
        return again > 0 && title.IndexOf(title.Substring(again, verb - again), StringComparison.Ordinal) < again && AgencyNames.IsOrgan(title, again, verb) ? start + again : start;
    }
}
