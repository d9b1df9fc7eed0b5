using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>A deadline says when: what is none cannot be typed, and programs would go by it.</summary>
internal sealed class MalformedDeadlineRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3020", "Deadline that is no deadline", "完成时限不是时限");

    internal override void Check(PlanRuleContext context)
    {
        foreach (OutlineItem item in context.Outline)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (item.Node.Deadline is { } deadline && DeadlineWords.ReadStated(deadline.Value) is null)
            {
                FindingText advice = AdviceOn(deadline.Value);
                context.Report(
                    Rule,
                    deadline.Place,
                    $"“{ShownText.Of(deadline.Value)}” is no deadline. {advice.English}",
                    $"“{ShownText.Of(deadline.Value)}”不是完成时限。{advice.Chinese}");
            }
        }
    }

    // The deadline within the words, where there is one; else what a deadline looks like.
    private static FindingText AdviceOn(string words) => DeadlineWords.FindAll(words).FirstOrDefault() is { } part
        ? new($"Write its words alone: “{ShownText.Of(part.Words)}”.", $"请只写时限本身：“{ShownText.Of(part.Words)}”。")
        : new(
            "Write the source's words for when, such as 2026年6月底前, 第三季度 or 长期坚持, with days and months of the calendar.",
            "请照录来源文件中表示时限的文字，如“2026年6月底前”“第三季度”“长期坚持”；其中的月、日须是实有的。");
}
