using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>
/// What a clause says is due is all of what it is of. What one sentence among several says is due is of that sentence: programs would have the
/// whole task due by then.
/// </summary>
internal sealed class SentenceDeadlineRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3044", "Deadline of one sentence applied to the whole", "某一句的时限用作整项的完成时限");

    internal override void Check(PlanRuleContext context)
    {
        foreach (OutlineItem item in context.Outline)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (item.Node.Deadline is { } deadline && DeadlineWords.ReadStated(deadline.Value) is { } reading && context.Losses.IsWhole(item.Node.Place)
                && !IsOfClause(context.ClauseOf(item.Node)?.Parsed, reading)
                && SentenceOfDeadline.In(item.Node.Text?.Items ?? [], reading.Words) is { } found)
            {
                Report(context, item.Level, deadline, ShownText.Of(reading.Words), found);
            }
        }
    }

    private static bool IsOfClause(Clause? clause, DeadlineReading reading) => clause is { Deadlines.Count: > 0 } || (clause is not null && DeadlineWords.Has(clause.Text, reading.Words));

    private static void Report(PlanRuleContext context, OutlineLevel level, Located<string> deadline, string words, SentenceOfDeadline found)
    {
        (FindingText noun, string sentence) = (TaskLabel.NounOf(level), ShownText.Of(found.Shown));
        FindingText? below = level < OutlineLevel.Measure ? TaskLabel.NounOf(level + 1) : null;
        FindingText told = found.Later is { } date
            ? new(
                $"“{words}” is the first date in “{sentence}”, which also contains “{ShownText.Of(date)}”. If all of this {noun.English} is due by the later date, write 'deadline: {ShownText.Of(date)}'. If each date applies to one part, {(below is null ? "remove the deadline" : $"write each part as a {below.English} with its own deadline ('marker: none' if the source has no number)")}. If everything is due by the first date, leave it and switch this rule off.",
                $"“{words}”是“{sentence}”中的前一个日期，其后还有“{ShownText.Of(date)}”。如整项{noun.Chinese}以后者为限，请写“deadline: {ShownText.Of(date)}”；如分别针对其中一部分，请{(below is null ? "删去 deadline" : $"将各部分分别写作{below.Chinese}，并各写其时限（来源文件没有序号的，写“marker: none”）")}；如整项以前者为限，请保留，并关闭此规则。")
            : new(
                $"“{words}” appears in only one of several sentences: “{sentence}”. If the deadline applies only to that sentence, {(below is null ? "remove the deadline" : $"write that sentence, and the words after it, as a {below.English} each ('marker: none' if the source has no number), with the deadline at that sentence; the clause stays at this {noun.English}")}. If all of this {noun.English} is due by then, leave it and switch this rule off.",
                $"“{words}”只见于其中一句：“{sentence}”。如仅该句以此为限，请{(below is null ? "删去 deadline" : $"将该句及其后文字分别写作{below.Chinese}（来源文件没有序号的，写“marker: none”），时限写在该句，责任条款仍写在此{noun.Chinese}")}；如整项{noun.Chinese}以此为限，请保留，并关闭此规则。");
        context.ReportLint(Rule, deadline.Place, told.English, told.Chinese, new RelatedPlace(ClausePlace.Of(found.Quote, found.Span), new FindingText("The sentence is here.", "该句在此处。")));
    }
}
