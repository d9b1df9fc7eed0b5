using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Clauses.Remarks;

/// <summary>
/// Tells whether words are a whole remark where they stand: from one comma to another, and in a sentence that makes no exception beside them. 以下各项
/// of 以下各项除外 would say the contrary.
/// </summary>
internal static class RemarkStretch
{
    private const string Marks = "，,。；;：:！!？?（）()〔〕[]［］【】﹙﹚﹝﹞〖〗“”《》";
    private const string SentenceEnds = "。；;！!？?\n\r";

    private static readonly Regex Exceptions = new("除|不含|不包括|不适用|但|例外|另有|以外|之外|仅限|只限", RegexOptions.CultureInvariant);

    /// <summary>What the words are cut out of, wherever they stand; null where they are whole somewhere.</summary>
    /// <param name="text">A clause, or words of the notice.</param>
    /// <param name="words">The words.</param>
    /// <param name="known">The remarks that the grammar knows in the text: words are none that end within one.</param>
    public static string? CutFrom(string text, string words, IEnumerable<ClauseRemark> known)
    {
        string? cut = null;
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && words.Length > 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (CutFrom(text, at, at + words.Length, known) is not { } sentence)
            {
                return null;
            }

            cut ??= sentence;
        }

        return cut;
    }

    private static string? CutFrom(string text, int start, int end, IEnumerable<ClauseRemark> known)
    {
        foreach (ClauseRemark remark in known)
        {
            // A full stop at its end, or a comma before it, are no words.
            if (remark.Span.Start < end && remark.Span.End > start && (Said(text, remark.Span.Start, start) || Said(text, end, remark.Span.End)))
            {
                return remark.Words;
            }
        }

        int from = start, to = end;
        while (from > 0 && SentenceEnds.IndexOf(text[from - 1]) < 0 && !ClauseBrackets.IsOpening(text[from - 1]))
        {
            from--;
        }

        while (to < text.Length && SentenceEnds.IndexOf(text[to]) < 0 && !ClauseBrackets.IsClosing(text[to]))
        {
            to++;
        }

        bool isWhole = IsBoundary(text, start - 1) && IsBoundary(text, end)
            && !Exceptions.IsMatch(text.Substring(from, start - from)) && !Exceptions.IsMatch(text.Substring(end, to - end));
        return isWhole || (from == start && to == end) ? null : text.Substring(from, to - from);
    }

    private static bool Said(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    // The words may have their own mark at the end.
    private static bool IsBoundary(string text, int at) =>
        at < 0 || at >= text.Length || Marks.IndexOf(text[at]) >= 0 || char.IsWhiteSpace(text[at]) || (at > 0 && SentenceEnds.IndexOf(text[at - 1]) >= 0);
}
