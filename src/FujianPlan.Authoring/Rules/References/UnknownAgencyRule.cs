using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

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

        foreach (KeyValuePair<string, AgencyNode> misspelt in context.UnknownCodes.Misspelt)
        {
            ReportMisspelt(context, misspelt.Key, misspelt.Value.Code!);
        }

        foreach (AssigneeUse use in context.Uses)
        {
            if (!context.Agencies.IsDescribed(use.Code.Value) && context.UnknownCodes.IsMistake(context, use.Code))
            {
                string shown = ShownText.Of(use.Code.Value);
                FindingText end = context.Suggestions.For(use.Code.Value);
                context.Report(
                    Rule,
                    use.Code.Place,
                    $"Unknown agency code '{shown}'{end.English}",
                    $"未知的部门代码“{shown}”{end.Chinese}",
                    context.UnknownCodes.Others(context, use.Code.Value, use.Code.Place));
            }
        }
    }

    /// <summary>What all the plan calls otherwise is misspelt where it is described.</summary>
    private static void ReportMisspelt(PlanRuleContext context, string named, Located<string> described)
    {
        string shown = ShownText.Of(described.Value);
        int count = context.UnknownCodes.CountOf(named);
        context.Report(
            Rule,
            described.Place,
            FormattableString.Invariant($"Nothing uses agency '{shown}', but {count} places use '{named}', which no agency has. Write '{named}' here, or correct those places."),
            FormattableString.Invariant($"没有任何地方提到部门“{shown}”，却有 {count} 处提到不存在的“{named}”。请在此处改为“{named}”，或改正那些地方。"),
            context.UnknownCodes.Others(context, named, described.Place));
    }
}
