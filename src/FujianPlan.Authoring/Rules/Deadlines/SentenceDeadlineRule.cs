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
    internal static RuleInfo Rule { get; } = Lint("FJP3044", "Deadline of one sentence given to the whole", "某一句的时限用作整项的完成时限");

    internal override void Check(PlanRuleContext context)
    {
        foreach (TaskClause clause in context.Clauses)
        {
            Judge(context, clause.Level, clause.Parsed);
        }

        foreach (OutlineItem item in context.Outline)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (item.Node.Clause is null)
            {
                Judge(context, item.Node, clause: null);
            }
        }
    }

    private static void Judge(PlanRuleContext context, IOutlineNode level, Clause? clause)
    {
        if (level.Deadline is { } deadline && DeadlineWords.ReadStated(deadline.Value) is { } reading && context.Losses.IsWhole(level.Place)
            && clause is not { Deadlines.Count: > 0 } && !(clause is not null && DeadlineWords.Has(clause.Text, reading.Words))
            && SentenceOfDeadline.In(level.Text?.Items ?? [], reading.Words) is { } found)
        {
            string words = ShownText.Of(reading.Words), sentence = ShownText.Of(found.Shown);
            FindingText noun = TaskLabel.NounOf(context.Outline.First(item => ReferenceEquals(item.Node, level)).Level);
            string? below = noun.English switch { "task" => "a measure", "section" => "a task", "part" => "a section", _ => null }, belowChinese = noun.English switch { "task" => "措施", "section" => "任务", "part" => "章节", _ => null };
            context.ReportLint(
                Rule,
                deadline.Place,
                found.Later is { } later
                    ? $"“{words}” is what “{sentence}” says of a part, and behind it stands “{ShownText.Of(later)}”. If all of the {noun.English} is due by the later date, write 'deadline: {ShownText.Of(later)}'. {Otherwise(below, noun.English)}"
                    : $"“{words}” is what one sentence among others says: “{sentence}”. {Otherwise(below, noun.English)}",
                found.Later is { } second
                    ? $"“{words}”是“{sentence}”中一部分内容的时限，其后还有“{ShownText.Of(second)}”。如整项{noun.Chinese}以后者为限，请写“deadline: {ShownText.Of(second)}”。{OtherwiseChinese(belowChinese, noun.Chinese)}"
                    : $"“{words}”只是其中一句的时限：“{sentence}”。{OtherwiseChinese(belowChinese, noun.Chinese)}",
                new RelatedPlace(ClausePlace.Of(found.Quote, found.Span), new FindingText("The sentence stands here.", "该句在此处。")));
        }
    }

    private static string Otherwise(string? below, string noun) =>
        (below is null ? "Leave the deadline out" : $"Write the sentence and those behind it as {below} each, with the deadline there ('marker: none' where the source has no number), or leave the deadline out")
        + $". If all of the {noun} is due by then, leave it, and switch this rule off.";

    private static string OtherwiseChinese(string? below, string noun) =>
        (below is null ? "请删去 deadline" : $"请将该句及其后各句分别写作{below}（来源文件没有序号的，写“marker: none”），时限写在该句，或删去 deadline")
        + $"；如整项{noun}确以此为限，请保留，并关闭此规则。";
}
