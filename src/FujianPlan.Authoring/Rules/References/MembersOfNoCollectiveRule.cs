using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.References;

/// <summary>Only a collective has members.</summary>
internal sealed class MembersOfNoCollectiveRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP2004", "Members of an agency that is not a collective", "非统称的部门列有成员");

    internal override void Check(PlanRuleContext context)
    {
        foreach (AgencyNode agency in context.Document.Agencies)
        {
            if (agency.Members is null
                || agency.Collective is { Value: true }
                || (agency.Collective is null && !context.Losses.IsWhole(agency.Place)))
            {
                continue;
            }

            string shown = ShownText.Of(agency.Code?.Value ?? agency.Name?.Value ?? string.Empty);
            context.Report(
                Rule,
                agency.Members.Place,
                $"Agency '{shown}' has members but is not a collective. Write 'collective: true', or remove 'members'.",
                $"部门“{shown}”列有成员，却不是统称。请写明“collective: true”，或删去“members”。",
                agency.Collective is null
                    ? []
                    : [new RelatedPlace(agency.Collective.Place, new FindingText("It is marked here as not a collective.", "此处写明它不是统称。"))]);
        }
    }
}
