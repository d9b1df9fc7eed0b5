using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>The words of a text that a deadline is of, where those are not all of it.</summary>
/// <param name="Quote">The quote that has them.</param>
/// <param name="Span">Where in the quote.</param>
/// <param name="Later">The last deadline of the same sentence, where that is another; null where the sentence is one among several.</param>
internal sealed record SentenceOfDeadline(Located<string> Quote, ClauseSpan Span, string? Later)
{
    private const int MostShown = 40;

    // A deadline at the beginning of a sentence, or behind one of these there, is of the sentence and not of a part.
    private static readonly string[] Before = ["力争到", "力争", "确保到", "确保", "争取到", "争取", "原则上", "计划", "预计", "到", "在", "于", "自", "截至"];

    /// <summary>The words, as they are shown.</summary>
    public string Shown => Span.Length <= MostShown ? Quote.Value.Substring(Span.Start, Span.Length) : Quote.Value.Substring(Span.Start, MostShown) + "…";

    /// <summary>
    /// Looks for the sentence that a deadline is of. A deadline of a text's only sentence, of its last, or of a line with a label is of all of it.
    /// </summary>
    /// <param name="text">The quotes of the text.</param>
    /// <param name="words">The deadline.</param>
    /// <returns>The sentence; null where the deadline is of all, or the text does not have it.</returns>
    public static SentenceOfDeadline? In(IReadOnlyList<Located<string>> text, string words)
    {
        SentenceOfDeadline? first = null;
        for (int i = 0; i < text.Count; i++)
        {
            string quote = text[i].Value;
            for (int start = 0, end; start < quote.Length; start = end)
            {
                end = EndOf(quote, start);
                string sentence = quote.Substring(start, end - start);
                if (!DeadlineWords.Has(sentence, words))
                {
                    continue;
                }

                bool isLast = i == text.Count - 1 && string.IsNullOrWhiteSpace(quote.Substring(end));
                string? later = LaterIn(sentence, words);
                if (sentence.Split('\n').Any(line => DeadlineWords.LabelLength(line.TrimStart()) > 0 && DeadlineWords.Has(line, words)) || (isLast && later is null && IsOfSentence(sentence, words)))
                {
                    return null;
                }

                first ??= new SentenceOfDeadline(text[i], new ClauseSpan(start, end - start), isLast ? later : null);
            }
        }

        return first;
    }

    // 2024年6月底前摸底，2025年底前完成: the last date is that of the whole.
    private static string? LaterIn(string sentence, string words)
    {
        DeadlineReading[] found = [.. DeadlineWords.FindAll(sentence).Where(one => one.Last is not null && (!DeadlineWords.IsYear(one.Words) || DeadlineWords.AreSame(one.Words, words)))];
        int at = Array.FindLastIndex(found, one => DeadlineWords.AreSame(one.Words, words));
        return at >= 0 && at + 1 < found.Length ? found[found.Length - 1].Words : null;
    }

    // 建设一张网，6月底前完成；统一标准: a part of a sentence, before another.
    private static bool IsOfSentence(string sentence, string words)
    {
        int cut = sentence.LastIndexOfAny(['；', ';'], Math.Max(0, sentence.TrimEnd().Length - 2));
        if (cut < 0 || DeadlineWords.Has(sentence.Substring(cut + 1), words))
        {
            return true;
        }

        string begins = sentence.TrimStart();
        string behind = Array.Find(Before, word => begins.StartsWith(word, StringComparison.Ordinal)) is { } before ? begins.Substring(before.Length) : begins;
        return DeadlineWords.FindAll(behind).FirstOrDefault() is { Start: 0 } reading && DeadlineWords.AreSame(reading.Words, words);
    }

    private static int EndOf(string text, int start)
    {
        int end = text.IndexOfAny(['。', '！', '？'], start);
        return end < 0 ? text.Length : end + 1;
    }
}
