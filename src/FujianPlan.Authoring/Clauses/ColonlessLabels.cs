using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Clauses;

/// <summary>Labels that no colon ends: in signs (【责任单位】, “责任单位”), or before a blank or a line end (责任单位 市甲局).</summary>
internal static class ColonlessLabels
{
    private const int Shortest = 2;
    private const int Longest = 18;
    private const string OpeningQuotes = "“‘「『《〈";
    private const string ClosingQuotes = "”’」』》〉";

    /// <summary>A clause with a colon in place of the verb of its labels: 牵头单位为市甲局.</summary>
    /// <param name="words">The clause.</param>
    /// <returns>Words of the same length.</returns>
    public static string WithColons(string words) => words.IndexOf('为') < 0 ? words : Verbs.BehindLabel.Replace(words, "：");

    /// <summary>The label that stands in signs at a place; null for none. A colon may stand in the signs, or behind them.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="at">Where the signs open.</param>
    /// <param name="limit">Where the clause, or the bracket that is read, ends.</param>
    /// <param name="end">Where what is labelled begins.</param>
    public static ClauseLabel? InSigns(string words, int at, int limit, out int end)
    {
        end = at;
        int close = at < limit ? ClosingOf(words, at, limit) : -1;
        int stop = close > at && IsColon(words[close - 1]) ? close - 1 : close;
        if (stop - at <= Shortest || ClauseLabels.Before(words, at + 1, stop) is not { } label || label.Start != at + 1)
        {
            return null;
        }

        // （牵头） may as well say what stands before it.
        if (!label.HasNoun && words[at] is '（' or '(')
        {
            return null;
        }

        end = close + 1 < limit && IsColon(words[close + 1]) ? close + 2 : close + 1;
        return end < limit ? label : null;
    }

    /// <summary>The label that a blank or a line end divides from what it labels; null for none.</summary>
    /// <param name="text">The clause.</param>
    /// <param name="at">Where it may begin.</param>
    /// <param name="limit">Where the clause, or the bracket that is read, ends.</param>
    /// <param name="end">Where what is labelled begins.</param>
    public static ClauseLabel? BeforeBlank(ClauseText text, int at, int limit, out int end)
    {
        for (end = Math.Min(limit - 1, at + Longest); end >= at + Shortest; end--)
        {
            // 主办处 室：市甲局: the blank is the page's, and the label has its colon.
            if (IsColon(text.Words[end]) && ClauseLabels.Before(text.Words, at, end) is { } whole && whole.Start == at)
            {
                return null;
            }

            if (text.IsApart(end) && !IsColon(text.Words[end]) && ClauseLabels.Before(text.Words, at, end) is { HasNoun: true } label && label.Start == at)
            {
                return label;
            }
        }

        return null;
    }

    private static int ClosingOf(string words, int at, int limit)
    {
        char open = words[at];
        int quote = OpeningQuotes.IndexOf(open);
        for (int i = at + 1; (quote >= 0 || ClauseBrackets.IsOpening(open)) && i < limit && i <= at + Longest; i++)
        {
            if (quote >= 0 ? words[i] == ClosingQuotes[quote] : ClauseBrackets.IsClosing(words[i]))
            {
                return quote >= 0 || ClauseBrackets.AreAlike(open, words[i]) ? i : -1;
            }
        }

        return -1;
    }

    private static bool IsColon(char c) => c is '：' or ':';

    // Made where it is needed: few clauses say 为.
    private static class Verbs
    {
        // 列第一位的责任单位为牵头单位 says something else.
        public static readonly Regex BehindLabel = new(
            "(?<=(^|[（(〔【，,；;。])(牵头|主办|责任|主要责任|牵头责任|配合|协办|配合责任)(单位|部门|机构|处室|科室))为(?!牵头|主办|主责|主要|总牵头|汇总|责任|配合)",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }
}

/// <summary>How a label is divided from what it labels.</summary>
internal enum ClauseLabelForm
{
    /// <summary>By a colon.</summary>
    Colon = 0,

    /// <summary>By the signs that it stands in.</summary>
    Signs = 1,

    /// <summary>By a blank or a line end.</summary>
    Blank = 2,
}
