using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.References;

/// <summary>Agencies can be named as members of a collective only.</summary>
internal sealed class OfNoCollectiveRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP2006", "'of' names an agency that is not a collective", "“of”所指不是统称");

    internal override void Check(PlanRuleContext context)
    {
        foreach (AssigneeUse use in context.Uses)
        {
            if (!use.IsOf
                || context.Agencies.IndexOf(use.Code.Value) is var index && index < 0
                || context.Agencies.IsCollective(index))
            {
                continue;
            }

            AgencyNode agency = context.Agencies.All[index];
            if (agency.Collective is null && !context.Losses.IsWhole(agency.Place))
            {
                continue;
            }

            string shown = ShownText.Of(use.Code.Value);
            context.Report(
                Rule,
                use.Code.Place,
                $"'{shown}' is not a collective, so no agency can be named as a member of it. List the agencies one by one, or write 'collective: true' where '{shown}' is described.",
                $"“{shown}”不是统称，不能把其他部门列为它的成员。请逐一列出各部门，或在“{shown}”的条目中写明“collective: true”。",
                new RelatedPlace(agency.Code!.Place, new FindingText($"'{shown}' is described here.", $"“{shown}”的条目在此处。")));
        }
    }
}
