using System.Globalization;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Outline;

/// <summary>The source numbers the tasks of a section without a gap; a slot that is lost is still a slot.</summary>
internal sealed class TaskNumberRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3004", "Task numbers not in sequence", "任务编号不连续");

    internal override void Check(PlanRuleContext context)
    {
        foreach (SectionNode section in context.Document.Sections)
        {
            if (section.Tasks is { } tasks)
            {
                string prefix = section.Number is { } number
                    ? number.Value.ToString(CultureInfo.InvariantCulture) + "."
                    : string.Empty;
                new NumberSequence(context, Rule, new FindingText("task", "任务"), prefix).Judge(
                    [.. tasks.Items.Select(t => t.Number)],
                    context.Losses.IsWhole(tasks.Place, tasks.Items.Select(t => t.Place)));
            }
        }
    }
}
