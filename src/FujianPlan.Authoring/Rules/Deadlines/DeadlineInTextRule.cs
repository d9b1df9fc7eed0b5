using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>
/// A bracket or a label line that says by when, and nothing else, states a deadline. Where it stays in the text alone, it is in no list of what is
/// due. A bracket within a sentence may be about one thing of it, and is left.
/// </summary>
internal sealed class DeadlineInTextRule() : DutyClauseRule(Rule)
{
    private const string SentenceEnds = "。；;！!？?";

    internal static RuleInfo Rule { get; } = Lint("FJP3048", "Text states a deadline that is not listed", "正文写明了时限而未列出");

    internal override void Check(PlanRuleContext context)
    {
        foreach (OutlineItem item in context.Outline.Where(item => item.Node.Deadline is null && context.Losses.IsWhole(item.Node.Place) && context.ClauseOf(item.Node)?.Parsed.Deadlines.Count is null or 0))
        {
            Located<string>[] quotes = [.. item.Node.Text?.Items ?? []];
            for (int i = 0; i < quotes.Length; i++)
            {
                foreach ((ClauseSpan span, DeadlineReading reading, bool isLast) in Stated(quotes[i].Value))
                {
                    Report(context, item, quotes[i], span, reading, isLast && i == quotes.Length - 1);
                }
            }
        }
    }

    private static void Report(PlanRuleContext context, OutlineItem item, Located<string> quote, ClauseSpan span, DeadlineReading reading, bool isLast)
    {
        FindingText noun = TaskLabel.NounOf(item.Level);
        string words = ShownText.Of(quote.Value.Substring(span.Start, span.Length)), deadline = ShownText.Of(reading.Words);
        context.ReportLint(
            Rule,
            ClausePlace.Of(quote, span),
            isLast
                ? $"“{words}” states a deadline, and no 'deadline' stands here. Add 'deadline: {deadline}' to the {noun.English}."
                : $"“{words}” states the deadline of the sentence before it, and no 'deadline' stands here. If it is that of the whole {noun.English}, add 'deadline: {deadline}'; if of this sentence alone, write the sentence as a measure with that deadline. Otherwise leave it, and switch this rule off.",
            isLast
                ? $"“{words}”写明了完成时限，却没有列出。请为此{noun.Chinese}补上“deadline: {deadline}”。"
                : $"“{words}”写明了前一句的完成时限，却没有列出。如为整项{noun.Chinese}的时限，请补上“deadline: {deadline}”；如只关乎这一句，请把该句另列为一条措施并写明时限；否则请保留，并关闭此规则。");
    }

    // Brackets that close a sentence, and label lines.
    private static IEnumerable<(ClauseSpan Span, DeadlineReading Reading, bool IsLast)> Stated(string text)
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

            if (inner is not null && DeadlineWords.ReadStated(inner.Trim()) is { } reading)
            {
                yield return (new ClauseSpan(i, end - i), reading, IsLast(text, end));
                i = end - 1;
            }
        }
    }

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
