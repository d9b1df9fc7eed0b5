using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.References;

/// <summary>The drafter is an agency of the plan.</summary>
internal sealed class UnknownDrafterRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP2005", "Unknown drafter", "起草部门未知");

    internal override void Check(PlanRuleContext context)
    {
        if (context.Document.Plan?.Drafter is { } drafter
            && !context.Losses.MayHideAgencies
            && !context.Agencies.IsDescribed(drafter.Value)
            && context.UnknownCodes.IsMistake(context, drafter))
        {
            string shown = ShownText.Of(drafter.Value);
            FindingText end = context.Suggestions.For(drafter.Value);
            context.Report(
                Rule,
                drafter.Place,
                $"Unknown drafter '{shown}'{end.English}",
                $"未知的起草部门“{shown}”{end.Chinese}");
        }
    }
}
