using FujianPlan.Authoring.Clauses.Remarks;
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
        foreach (OutlineItem item in context.Outline)
        {
            if (item.Node.Duties is { Items.Count: > 0 } duties
                && duties.Items.All(d => d.Role is DutyRole.Supporting or DutyRole.Guiding)
                && duties.Items.Any(d => d.Role == DutyRole.Supporting)
                && context.Losses.IsWholeButForInner(item.Node)
                && !IsByRemark(context, item.Node))
            {
                FindingText label = TaskLabel.Of(item);
                context.Report(
                    Rule,
                    duties.Items[0].Place,
                    $"{label.English} has supporting agencies, but nobody leads it or is responsible for it. Add a 'lead' or 'responsible' duty.",
                    $"{label.Chinese}只有配合部门，没有牵头或负责部门。请补上“lead”（牵头）或“responsible”（负责）一项。");
            }
        }
    }

    // 以下各项均需…落实: whoever is in charge of every later task is named once, elsewhere.
    private static bool IsByRemark(PlanRuleContext context, IOutlineNode level) => context.Document.Remarks is not null && level is TaskNode && context.Clauses.Any(clause =>
        ReferenceEquals(clause.Level, level) && clause.Remarks.Earlier.SelectMany(remark => remark.Adds?.Items ?? []).Any(duty => duty.Role is DutyRole.Lead or DutyRole.Responsible));
}
