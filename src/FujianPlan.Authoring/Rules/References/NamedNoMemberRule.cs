using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.References;

/// <summary>An agency that a clause names as one of a collective must be a member, where the members are known.</summary>
internal sealed class NamedNoMemberRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP2007", "Named agency is not a member of the collective", "所列部门不是该统称的成员");

    internal override void Check(PlanRuleContext context)
    {
        var membership = new CollectiveMembership(context);
        foreach (AssigneeUse use in context.Uses)
        {
            if (use.Via is null
                || context.Agencies.IndexOf(use.Code.Value) is var agency && agency < 0
                || context.Agencies.IndexOf(use.Via.Value) is var collective && collective < 0
                || !context.Agencies.IsCollective(collective)
                || membership.MayHold(collective, agency))
            {
                continue;
            }

            string shown = ShownText.Of(use.Code.Value);
            string shownVia = ShownText.Of(use.Via.Value);
            context.Report(
                Rule,
                use.Code.Place,
                $"'{shown}' is not among the members of '{shownVia}'. Add it there, or list it beside the collective.",
                $"“{shown}”不在“{shownVia}”的成员之列。请在其成员中补上，或将其与统称并列。",
                new RelatedPlace(
                    context.Agencies.All[collective].Members!.Place,
                    new FindingText($"The members of '{shownVia}' are here.", $"“{shownVia}”的成员列于此。")));
        }
    }
}
