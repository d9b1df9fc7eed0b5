using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Clauses;

/// <summary>Parts of clauses that say by when something is to be done.</summary>
internal static class DeadlineParts
{
    private const int Longest = 40;

    private static readonly Regex Deadline = new(
        @"^(?<lead>[(（]?(于|力争|确保|力争于|争取)?)(?<words>(((\d{4}|[〇○零一二三四五六七八九]{4})年)?((\d{1,2}|[一二三四五六七八九十]{1,3})月)?((\d{1,2}|[一二三四五六七八九十]{1,3})日)?((第)?[一二三四1-4]季度|上半年|下半年|年)?(底|末|初|中旬|上旬|下旬|中)?(之?前|以前|内|起)?)?(并|，|、)?(长期|持续|常态化|滚动|逐步)?(坚持|推进|实施|开展|落实|执行|长期坚持|推动)?)(?<tail>(基本|全面|全部)?(完成|建成|实现|落实|完成任务|办结|到位)?(完成)?[)）]?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly string[] Ongoing = ["长期", "持续", "常态化", "滚动", "逐步"];

    /// <summary>The words of a deadline, where a stretch is one; null where it is none.</summary>
    public static (int Start, int End)? WordsOf(string words, int start, int end)
    {
        if (end - start is < 2 or > Longest || !MayBegin(words[start]))
        {
            return null;
        }

        string text = words.Substring(start, end - start);
        Match match = Deadline.Match(text);
        if (!match.Success)
        {
            return null;
        }

        Group found = match.Groups["words"];
        bool isTime = found.Value.Any(char.IsDigit) || found.Value.IndexOf('年') >= 0 || found.Value.IndexOf('月') >= 0 || Array.Exists(Ongoing, word => found.Value.StartsWith(word, StringComparison.Ordinal));
        return isTime && found.Length > 1 ? (start + found.Index, start + found.Index + found.Length) : null;
    }

    // What deadlines begin with: few other parts need be matched.
    private static bool MayBegin(char first) =>
        char.IsDigit(first) || first is '于' or '力' or '争' or '确' or '长' or '持' or '常' or '滚' or '逐' or '上' or '下' or '第' or '年' or '二' or '一' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '（' or '(';
}
