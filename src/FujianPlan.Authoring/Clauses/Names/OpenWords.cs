namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>等, which opens a list, or stands between named members and their collective. In 高等院校 it is part of a name.</summary>
internal static class OpenWords
{
    private const char Open = '等';
    private const int LongestOthers = 9;

    private const string PartBefore = "高中初平均对同特优一二三";

    private const string PartBehind = "级离效额保待";

    private static readonly string[] Which = ["", "有关", "相关", "各有关", "各相关", "多个", "多", "其他", "其他有关", "其他相关", "有关职能", "相关职能", "职能"];

    private static readonly string[] Whom = ["部门", "单位", "部门和单位", "单位和部门", "部门及单位", "部门、单位", "部门单位", "部门（单位）", "单位（部门）", "部门(单位)", "有关单位", "部门和有关单位", "部门和相关单位"];

    // 等 with a word for others who have no name.
    private static readonly HashSet<string> Others = new(Which.SelectMany(which => Whom.Select(whom => which + whom)), StringComparer.Ordinal);

    /// <summary>The place of the first 等 of a stretch that is a word; -1 for none.</summary>
    public static int Find(string words, int from, int to)
    {
        int depth = 0;
        for (int i = from; i < to; i++)
        {
            depth = ClauseBrackets.DepthWithQuotes(depth, words[i]);
            if (depth == 0 && words[i] == Open && i > from && !IsPartOfWord(words, i, to))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where 等, with or without a word for others, ends a stretch; -1 where none does.</summary>
    public static int EndingAt(string words, int from, int to)
    {
        if (to - from < 2)
        {
            return -1;
        }

        if (words[to - 1] == Open)
        {
            return IsPartOfWord(words, to - 1, to) ? -1 : to - 1;
        }

        int least = Math.Max(from, to - LongestOthers - 1);
        for (int i = to - 2; i >= least; i--)
        {
            if (words[i] == Open)
            {
                return !IsPartOfWord(words, i, to) && (Others.Contains(words.Substring(i + 1, to - i - 1)) || AreOthers(words, i + 1, to)) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether what stands behind 等 says no more than that there are others: 部门, 11个单位; 有关部门 is a collective's name.</summary>
    public static bool AreOthers(string words, int from, int to)
    {
        int at = from;
        while (at < to && (char.IsDigit(words[at]) || "多个家一二三四五六七八九十两".IndexOf(words[at]) >= 0))
        {
            at++;
        }

        return to - at <= LongestOthers && Array.IndexOf(Whom, words.Substring(at, to - at)) >= 0;
    }

    private static bool IsPartOfWord(string words, int at, int to) =>
        (at > 0 && PartBefore.IndexOf(words[at - 1]) >= 0)
        || (at + 1 < to && PartBehind.IndexOf(words[at + 1]) >= 0);
}
