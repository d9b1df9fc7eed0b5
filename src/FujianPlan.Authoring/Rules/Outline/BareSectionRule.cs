using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Outline;

/// <summary>A section without tasks has a text or a clause of its own: else its tasks were forgotten.</summary>
internal sealed class BareSectionRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3027", "Section with nothing in it", "章节没有内容");

    internal override void Check(PlanRuleContext context)
    {
        foreach (OutlineItem item in context.Outline)
        {
            if (item.Node is SectionNode { Tasks: null, Text: null, Clause: null } section && context.Losses.IsWhole(section.Place))
            {
                FindingText label = TaskLabel.Of(item);
                context.Report(
                    Rule,
                    TaskLabel.PlaceOf(section),
                    $"{label.English} has neither tasks nor a text. Add 'tasks', or 'text' where the source has words under its heading and no tasks.",
                    $"{label.Chinese}既没有任务也没有正文。请补上“tasks”；原文在此标题下只有文字而没有任务的，请补上“text”。");
            }
        }
    }
}
