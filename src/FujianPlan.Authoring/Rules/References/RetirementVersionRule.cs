using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules.References;

/// <summary>The version that retired an agency or a task is this one or one before it: nothing was retired by a version that is not there yet.</summary>
internal sealed class RetirementVersionRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP2013", "Retired by a later version", "由更晚的版本停用");

    internal override void Check(PlanRuleContext context)
    {
        if (context.Document.Plan?.DataVersion is not { } version)
        {
            return;
        }

        // What another plan retired has a version of that plan.
        foreach (AgencyNode agency in context.Document.Agencies.Where(agency => agency.ImportedFrom is null))
        {
            if (agency is { Code: { } code, Retired.Since: { } since } && ShownText.Of(code.Value) is var shown)
            {
                Check(context, version, since, new FindingText($"Agency '{shown}'", $"部门“{shown}”"));
            }
        }

        foreach (OutlineItem item in context.Outline)
        {
            if (item.Node is TaskNode { Retired.Since: { } since })
            {
                Check(context, version, since, TaskLabel.Of(item));
            }
        }
    }

    private static void Check(PlanRuleContext context, Located<string> version, Located<string> since, FindingText what)
    {
        if (!DataVersion.IsLater(since.Value, version.Value))
        {
            return;
        }

        string at = ShownText.Of(since.Value), now = ShownText.Of(version.Value);
        context.Report(
            Rule,
            since.Place,
            $"{what.English} is marked as retired since {at}, but the plan is only at version {now}. If this version retires it, write 'since: {now}', or raise 'dataVersion' to {at}.",
            $"{what.Chinese}标记为自 {at} 起停用，而方案的版本只到 {now}。若由本版本停用，请写“since: {now}”，或将“dataVersion”提高到 {at}。",
            new RelatedPlace(version.Place, new FindingText($"The version of the plan is {now} here.", $"方案的版本 {now} 在此处。")));
    }
}
