using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses.Names;

namespace FujianPlan.Authoring.Clauses;

/// <summary>Remarks on how clauses are to be read: 列第一位者为牵头单位, 下同, 以下各项….</summary>
internal static class RemarkWords
{
    private const int LongestFirstLeads = 40;
    private const int LongestLeft = 4;

    // 列第一位者为牵头单位, 排在第一位的部门为牵头部门, 排名第一的为牵头单位, 首位为牵头单位, 第一个单位为牵头单位.
    private static readonly Regex First = new(
        "^(注[：:])?(本\\p{L}{1,6}?)?([\\p{L}、]{0,12}?(责任|负责|承办|落实|主办)(单位|部门|处室|科室|机构)(栏|一栏|名单|排序)?)?(其中|当中|之中|中|里|内)?，?(以)?(列|列在|列于|排|排在|排名|排名在|排列|排序|位列|名列|居)?(第一|首)(位|名|个|家)?(的|者)?(责任|负责)?(单位|部门|处室|科室|机构)?(者|的)?(为|是|系|牵头)(该项|本项|此项|各项)?(总|具体|工作|任务)?(牵头|主办|主要责任|主责|牵头责任|牵头负责)?(的)?(单位|部门|处室|科室|机构|责任单位|者|负责|方)?((或|和|及|暨|、|兼)(汇总|总牵头|协调|组织|统筹|主要责任|第一责任)(单位|部门|处室|科室|机构))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly WordList AsBelow = new(
        "下同", "以下同", "后同", "下文同", "以下均同", "以下相同", "以下类同", "余同", "以下皆同", "后文同");

    private static readonly WordList Left = new(
        "不再", "不另", "不一一", "以下不再", "以下不另");

    private static readonly WordList LeftOut = new(
        "列出", "列", "列明", "列示", "一一列出", "逐一列出", "逐项列出", "重复列出", "重复", "赘述", "单独列出", "标注", "注明", "说明", "另列");

    private static readonly WordList Beginnings = new(
        "以下", "下列", "此后", "后续", "其余", "今后", "下文", "后文", "上述", "以上");

    private static readonly WordList Reaches = new(
        "各项", "任务", "均", "都", "不再", "相同", "同上", "事项", "条款", "措施");

    private static readonly WordList Shortenings = new(
        "以下简称", "简称", "以下统称", "统称", "下称", "以下称");

    /// <summary>Whether a stretch says that the first of a list leads.</summary>
    public static bool SaysFirstLeads(string words, int start, int end)
    {
        if (end - start is < 5 or > LongestFirstLeads || (words.IndexOf('首', start, end - start) < 0 && words.IndexOf("第一", start, end - start, StringComparison.Ordinal) < 0))
        {
            return false;
        }

        string text = words.Substring(start, end - start);
        return First.IsMatch(text) && (text.Contains("牵头") || text.Contains("主办") || text.Contains("主责") || text.Contains("主要责任"));
    }

    /// <summary>Whether a stretch says that what it stands by holds below, too, or is left out there: 下同, 以下不再列出.</summary>
    public static bool SaysAsBelow(string words, int start, int end) =>
        end - start <= 12 && (AsBelow.Is(words, start, end) || (Left.Begins(words, start, end) && IsLeftOut(words, start, end)));

    /// <summary>Whether a stretch gives the name before it a shorter form: 以下简称市数据局.</summary>
    public static bool Shortens(string words, int start, int end) => Shortenings.Begins(words, start, end);

    /// <summary>Whether a sentence begins at a place that speaks of other clauses: 以下各项均需…落实，不再列出.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool SpeaksOfOthers(string words, int start, int end) => Beginnings.Begins(words, start, end) && Reaches.StandsIn(words, start, end);

    /// <summary>Whether a character may begin one of <see cref="SpeaksOfOthers"/>.</summary>
    public static bool MayBegin(char first) => first is '以' or '下' or '此' or '后' or '其' or '今' or '上';

    // 不再 may be followed by a word of them, and so may 以下不再: any of them, and not the longest alone.
    private static bool IsLeftOut(string words, int start, int end)
    {
        for (int length = 2; length <= LongestLeft && start + length < end; length++)
        {
            if (Left.Is(words, start, start + length) && LeftOut.Is(words, start + length, end))
            {
                return true;
            }
        }

        return false;
    }
}
