using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>Brackets and label lines in running words that say by when, and nothing else.</summary>
internal static class DeadlinesInWords
{
    private static readonly Regex Period = new("[0-9０-９]{4}年?[—–\\-－~～至到]+[0-9０-９]{4}|年度$", RegexOptions.CultureInvariant);

    private const string SentenceEnds = "。；;！!？?";

    /// <summary>Finds them: brackets that close a sentence, and label lines.</summary>
    /// <param name="text">The words.</param>
    /// <param name="issued">When the notice was issued; null where that is not known.</param>
    /// <returns>Where each stands, what it says, and whether nothing follows it.</returns>
    public static IEnumerable<(ClauseSpan Span, DeadlineReading Reading, bool IsLast)> Stated(string text, DateTime? issued)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int end = i;
            string? inner = null;
            if (ClauseBrackets.IsOpening(text[i]) && ClosingOf(text, i) is > 0 and var close)
            {
                (end, inner) = (close + 1, text.Substring(i + 1, close - i - 1));

                // 【完成时限】2024年6月底前
                if (DeadlineWords.LabelLength(inner + "：") == inner.Length + 1 && Begins(text, i))
                {
                    end = EndOf(text, end);
                    inner = text.Substring(close + 1, end - close - 1);
                }
                else if (!(Ends(text, end) || Begins(text, i)))
                {
                    inner = null;
                }
            }
            else if (Begins(text, i) && DeadlineWords.LabelLength(text.Substring(i, Math.Min(DeadlineWords.Longest, text.Length - i))) is > 0 and var label)
            {
                end = EndOf(text, i);
                inner = text.Substring(i + label, end - i - label);
            }

            if (inner is not null && DeadlineWords.ReadStated(inner.Trim()) is { } reading && IsDue(reading, issued))
            {
                yield return (new ClauseSpan(i, end - i), reading, IsLast(text, end));
                i = end - 1;
            }
        }
    }

    // （2024—2026年） behind a plan's name, （2025年度） and what was over when the notice was issued say of what time something is.
    private static bool IsDue(DeadlineReading reading, DateTime? issued) =>
        !Period.IsMatch(reading.Words) && !(issued is { } day && reading.LastDay(day) is { } last && last < day);

    // No deadline is longer, so that no bracket is looked for far away.
    private static int ClosingOf(string text, int at) =>
        ClauseBrackets.ClosingOf(text.Substring(at, Math.Min(DeadlineWords.Longest + 2, text.Length - at)), 0) is > 0 and var length ? at + length : -1;

    private static int EndOf(string text, int from)
    {
        int end = from;
        while (end < text.Length && text[end] is not ('\n' or '\r') && SentenceEnds.IndexOf(text[end]) < 0 && !ClauseBrackets.IsOpening(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool Begins(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\u3000' or '\t')
        {
            at--;
        }

        return at == 0 || text[at - 1] is '\n' or '\r' || SentenceEnds.IndexOf(text[at - 1]) >= 0 || ClauseBrackets.IsClosing(text[at - 1]);
    }

    private static bool Ends(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u3000' or '\t')
        {
            at++;
        }

        return at == text.Length || text[at] is '\n' or '\r' || SentenceEnds.IndexOf(text[at]) >= 0;
    }

    private static bool IsLast(string text, int at) => text.Substring(at).All(c => char.IsWhiteSpace(c) || SentenceEnds.IndexOf(c) >= 0);
}
