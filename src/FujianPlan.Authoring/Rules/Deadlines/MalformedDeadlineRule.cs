using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>A deadline says when: what is none cannot be typed, and programs would go by it.</summary>
internal sealed class MalformedDeadlineRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3020", "Deadline not recognised", "无法识别的完成时限");

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
                    $"“{ShownText.Of(deadline.Value)}” is not recognised as a deadline. {advice.English}",
                    $"“{ShownText.Of(deadline.Value)}”无法识别为完成时限。{advice.Chinese}");
            }
        }
    }

    // The deadlines within the words, where there are some; else what a deadline looks like.
    private static FindingText AdviceOn(string words)
    {
        string[] parts = [.. DeadlineWords.FindAll(words).Select(part => ShownText.Of(part.Words)).Distinct()];
        string joined = string.Join("、", parts);
        bool isOne = DeadlineWords.ReadStated(joined) is { } reading && DeadlineWords.AreSame(reading.Words, joined);
        return parts.Length == 0
            ? new(
                "Copy the source's words that say when, such as 2026年6月底前, 第三季度 or 长期坚持; days and months must exist in the calendar.",
                "请照录来源文件中表示时限的文字，如“2026年6月底前”“第三季度”“长期坚持”；其中的月、日必须有效。")
            : parts.Length == 1
            ? new($"Write only the deadline: “{parts[0]}”.", $"请只写时限本身：“{parts[0]}”。")
            : isOne ? new(
                $"It contains several deadlines: “{string.Join("”, “", parts)}”. Keep all of them: if they are steps of one thing, join them with “、” (“{joined}”); otherwise write each thing that is due as a measure with its own deadline.",
                $"其中有多个时限：“{string.Join("”“", parts)}”。请全部保留：如为同一事项的几个节点，请以顿号连写作“{joined}”；如分别针对不同事项，请按事项分列措施，各写其时限。")
            : new(
                $"It contains several deadlines that are not consecutive steps: “{string.Join("”, “", parts)}”. Write the one by which everything is due, or write each thing that is due as a measure with its own deadline.",
                $"其中有多个时限，且不是依次的节点：“{string.Join("”“", parts)}”。请只写整项的时限；如分别针对不同事项，请按事项分列措施，各写其时限。");
    }
}
