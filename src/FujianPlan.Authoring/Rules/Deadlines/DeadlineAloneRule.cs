using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>A deadline says when, and nothing else: programs see the words for when, and what is due then is in none of them.</summary>
internal sealed class DeadlineAloneRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3043", "Deadline mixed with other words", "完成时限带有其他文字");

    // They say no more than the date does.
    private static readonly string[] Nothing =
        ["不迟于", "不晚于", "最迟", "最晚", "至迟", "截至", "截止到", "截止", "于", "在", "到", "至", "从", "自", "完成", "。", "；", ";", "，", ",", "“", "”", "："];

    internal override void Check(PlanRuleContext context)
    {
        foreach (OutlineItem item in context.Document.Outline)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (item.Node.Deadline is { } deadline && DeadlineWords.ReadStated(deadline.Value) is { } reading && Beside(deadline.Value, reading) is { } beside)
            {
                string words = ShownText.Of(reading.Words), rest = ShownText.Of(beside);
                context.ReportLint(
                    Rule,
                    deadline.Place,
                    $"“{rest}” is not part of the deadline, and programs ignore it. The deadline is “{words}”. Write only “{words}”.",
                    $"“{rest}”不表示时限，不会被程序读取；时限是“{words}”。请只写“{words}”。");
            }
        }
    }

    // The first words that are dropped; null for none.
    private static string? Beside(string value, DeadlineReading reading)
    {
        int label = DeadlineWords.LabelLength(value);
        return Telling(value.Substring(label, Math.Max(0, reading.Start - label))) ?? Telling(value.Substring(reading.Start + reading.Words.Length));
    }

    private static string? Telling(string words)
    {
        string rest = words.Trim();
        for (bool isTaken = true; isTaken && rest.Length > 0;)
        {
            string? first = Array.Find(Nothing, word => rest.StartsWith(word, StringComparison.Ordinal)), last = Array.Find(Nothing, word => rest.EndsWith(word, StringComparison.Ordinal));
            isTaken = first is not null || last is not null;
            rest = first is not null ? rest.Substring(first.Length).Trim() : last is not null ? rest.Substring(0, rest.Length - last.Length).Trim() : rest;
        }

        return rest.Length == 0 ? null : rest;
    }
}
