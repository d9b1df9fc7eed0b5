using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>An agency has one part in a task.</summary>
internal sealed class RepeatedAgencyRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3001", "Same agency twice in a task", "同一部门在一项任务中重复出现");

    internal override void Check(PlanRuleContext context)
    {
        foreach (RepeatedAssignee repeated in context.RepeatedAssignees.Where(r => !r.IsLeadAndSupporting && !r.IsOfClause))
        {
            string shown = ShownText.Of(repeated.Later.Code.Value);
            string role = TaskLabel.RoleKey(repeated.Earlier.Duty);
            FindingText noun = TaskLabel.NounOf(repeated.Level);
            context.Report(
                Rule,
                repeated.Later.Code.Place,
                $"Agency '{shown}' is already listed in this {noun.English} as '{role}'. Remove it here, or write the agency that was meant.",
                $"部门“{shown}”已在此{noun.Chinese}中列为“{role}”。请删去此处，或改为应列的部门。",
                new RelatedPlace(repeated.Earlier.Code.Place, new FindingText($"'{shown}' first appears here.", $"“{shown}”首次出现于此。")));
        }
    }
}
