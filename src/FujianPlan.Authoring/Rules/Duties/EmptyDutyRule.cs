using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>A group of a clause names somebody.</summary>
internal sealed class EmptyDutyRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3009", "Duty without agencies", "职责中没有部门");

    internal override void Check(PlanRuleContext context)
    {
        foreach (DutyNode duty in context.Outline.SelectMany(item => item.Node.Duties?.Items ?? []))
        {
            if (duty.Assignees is { Items.Count: 0 } empty && context.Losses.IsWhole(empty.Place))
            {
                string role = TaskLabel.RoleKey(duty);
                context.Report(
                    Rule,
                    duty.Place,
                    $"'{role}' names no agency. List at least one, or remove the duty.",
                    $"“{role}”中没有列出部门。请至少列出一个，或删去该项职责。");
            }

            foreach (AssigneeNode assignee in duty.Assignees?.Items ?? [])
            {
                if (assignee.Named is { Items.Count: 0 } named && context.Losses.IsWhole(named.Place))
                {
                    context.Report(
                        Rule,
                        named.Place,
                        "'named' names no agency. List the members that the clause names, or write the collective's code alone.",
                        "“named”中没有列出部门。请列出条款点名的成员，或只写统称的代码。");
                }
            }
        }
    }
}
