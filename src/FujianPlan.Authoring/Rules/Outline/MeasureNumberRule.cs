using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Outline;

/// <summary>The measures of a task are numbered from 1 without a gap, whatever the source writes before them.</summary>
internal sealed class MeasureNumberRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3025", "Measure numbers not in sequence", "措施编号不连续");

    internal override void Check(PlanRuleContext context)
    {
        foreach (OutlineItem item in context.Outline)
        {
            if (item is { Level: OutlineLevel.Task, Task.Measures: { } measures })
            {
                string prefix = item.Code is { } code ? code + "." : string.Empty;
                new NumberSequence(context, Rule, new FindingText("measure", "措施"), prefix).Judge(
                    [.. measures.Items.Select(measure => measure.Number)],
                    context.Losses.IsWhole(measures.Place, measures.Items.Select(measure => measure.Place)));
            }
        }
    }
}
