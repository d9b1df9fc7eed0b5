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
    internal static RuleInfo Rule { get; } = Lint("FJP3048", "Text states a deadline that is not listed", "正文写明了时限而未列出");

    internal override void Check(PlanRuleContext context)
    {
        foreach (OutlineItem item in context.Outline.Where(item => item.Node.Deadline is null && context.Losses.IsWhole(item.Node.Place) && context.ClauseOf(item.Node)?.Parsed.Deadlines.Count is null or 0))
        {
            Located<string>[] quotes = [.. item.Node.Text?.Items ?? []];
            for (int i = 0; i < quotes.Length; i++)
            {
                foreach ((ClauseSpan span, DeadlineReading reading, bool isLast) in DeadlinesInWords.Stated(quotes[i].Value, context.Document.Plan?.DayOfIssue?.Value))
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
                ? $"“{words}” states a deadline, but there is no 'deadline' here. Add 'deadline: {deadline}' to the {noun.English}."
                : $"“{words}” states the deadline of the sentence before it, but there is no 'deadline' here. If it applies to the whole {noun.English}, add 'deadline: {deadline}'; if it applies to this sentence alone, write the sentence as a measure with that deadline. Otherwise leave it and switch this rule off.",
            isLast
                ? $"“{words}”写明了完成时限，却没有列出。请为此{noun.Chinese}补上“deadline: {deadline}”。"
                : $"“{words}”写明了前一句的完成时限，却没有列出。如为整项{noun.Chinese}的时限，请补上“deadline: {deadline}”；如只针对这一句，请把该句另列为一条措施并写明时限；否则请保留，并关闭此规则。");
    }
}
