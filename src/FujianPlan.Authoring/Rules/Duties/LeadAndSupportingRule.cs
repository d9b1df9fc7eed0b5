using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>Nobody supports itself.</summary>
internal sealed class LeadAndSupportingRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3002", "Agency both leads and supports a task", "同一部门既牵头又配合");

    internal override void Check(PlanRuleContext context)
    {
        foreach (RepeatedAssignee repeated in context.RepeatedAssignees.Where(r => r.IsLeadAndSupporting && !r.IsOfClause))
        {
            string shown = ShownText.Of(repeated.Later.Code.Value);
            string role = TaskLabel.RoleKey(repeated.Earlier.Duty);
            FindingText noun = TaskLabel.NounOf(repeated.Level);
            context.Report(
                Rule,
                repeated.Later.Code.Place,
                $"Agency '{shown}' both leads and supports this {noun.English}. Remove it from one of the two roles.",
                $"部门“{shown}”在此{noun.Chinese}中既牵头又配合。请从其中一个角色中删去。",
                new RelatedPlace(repeated.Earlier.Code.Place, new FindingText($"'{shown}' is listed here as '{role}'.", $"“{shown}”在此处列为“{role}”。")));
        }
    }
}
