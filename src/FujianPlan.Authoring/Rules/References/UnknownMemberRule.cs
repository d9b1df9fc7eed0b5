using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.References;

/// <summary>The members of a collective are agencies of the plan.</summary>
internal sealed class UnknownMemberRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP2002", "Unknown member of a collective", "统称的成员未知");

    internal override void Check(PlanRuleContext context)
    {
        if (context.Losses.MayHideAgencies)
        {
            return;
        }

        foreach (Located<string> member in context.Document.Agencies.SelectMany(a => a.Members?.Items ?? []))
        {
            if (!context.Agencies.IsDescribed(member.Value) && context.UnknownCodes.IsMistake(context, member))
            {
                string shown = ShownText.Of(member.Value);
                FindingText end = context.Suggestions.For(member.Value);
                context.Report(
                    Rule,
                    member.Place,
                    $"Unknown member '{shown}'{end.English}",
                    $"未知的成员“{shown}”{end.Chinese}",
                    context.UnknownCodes.Others(context, member.Value, member.Place));
            }
        }
    }
}
