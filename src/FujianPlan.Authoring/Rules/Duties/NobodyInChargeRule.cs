using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>Supporting agencies support somebody.</summary>
internal sealed class NobodyInChargeRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3003", "Duties with nobody in charge", "职责中既无牵头也无负责部门");

    internal override void Check(PlanRuleContext context)
    {
        foreach (SectionNode section in context.Document.Sections)
        {
            foreach (TaskNode task in section.Tasks?.Items ?? [])
            {
                if (task.Duties is { Items.Count: > 0 } duties
                    && duties.Items.All(d => d.Role is DutyRole.Supporting or DutyRole.Guiding)
                    && duties.Items.Any(d => d.Role == DutyRole.Supporting)
                    && context.Losses.IsWhole(task.Place))
                {
                    FindingText label = TaskLabel.Of(section, task);
                    context.Report(
                        Rule,
                        duties.Items[0].Place,
                        $"{label.English} has supporting agencies, but nobody leads it or is responsible for it. Add a 'lead' or 'responsible' duty.",
                        $"{label.Chinese}只有配合部门，没有牵头或负责部门。请补上“lead”（牵头）或“responsible”（负责）一项。");
                }
            }
        }
    }
}
