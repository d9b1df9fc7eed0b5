using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Authoring.Rules.References;

/// <summary>A duty can be given only to an agency that the plan describes.</summary>
internal sealed class UnknownAgencyRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP2001", "Unknown agency in a duty", "职责中的部门未知");

    internal override void Check(PlanRuleContext context)
    {
        if (context.Losses.MayHideAgencies)
        {
            return;
        }

        foreach (AssigneeUse use in context.Uses)
        {
            if (!context.Agencies.IsDescribed(use.Code.Value))
            {
                string shown = ShownText.Of(use.Code.Value);
                FindingText end = context.Suggestions.For(use.Code.Value);
                context.Report(
                    Rule,
                    use.Code.Place,
                    $"Unknown agency code '{shown}'{end.English}",
                    $"未知的部门代码“{shown}”{end.Chinese}");
            }
        }
    }
}
