using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>What is marked as a collective has a name of several; or it has members, and no office's name.</summary>
internal sealed class SingleCollectiveRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3015", "Collective with the name of one agency", "统称的名称只指一个部门");

    internal override void Check(PlanRuleContext context)
    {
        foreach (AgencyNode agency in context.Document.Agencies)
        {
            if (agency is { Collective: { Value: true } collective, Name: { } name, ImportedFrom: null }
                && context.Losses.IsWhole(agency.Place)
                && (agency.Members is null ? CollectiveName.IsOfOne(name.Value) : CollectiveName.IsOfOneOffice(name.Value)))
            {
                string shown = ShownText.Of(name.Value);
                context.ReportLint(
                    Rule,
                    collective.Place,
                    agency.Members is null
                        ? $"'{shown}' is the name of one agency. Remove 'collective', or list the agencies that it stands for under 'members'."
                        : $"'{shown}' is the name of one agency, which has no members. Remove 'collective' and 'members'.",
                    agency.Members is null
                        ? $"“{shown}”只指一个部门。请删去 collective；若确指多个部门，请在 members 中列出。"
                        : $"“{shown}”只指一个部门，没有成员。请删去 collective 和 members。");
            }
        }
    }
}
