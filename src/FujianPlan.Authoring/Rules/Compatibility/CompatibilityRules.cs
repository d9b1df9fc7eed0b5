using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Compatibility;

/// <summary>Holds a plan against what was released of it.</summary>
internal static class CompatibilityRules
{
    private static readonly CompatibilityRule[] Rules = [.. RuleList.Of<CompatibilityRule>().OrderBy(rule => rule.IsLast)];

    /// <summary>Those whose breaks can be approved.</summary>
    internal static IEnumerable<RuleInfo> Approvable => Rules.Where(rule => rule.IsApprovable).Select(rule => rule.Info);

    /// <summary>Holds a plan against what was released of it.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="shipped">What was released.</param>
    internal static void Judge(PlanRuleContext context, ShippedDocument shipped)
    {
        // What could not be read is not gone.
        if (context.Losses.Any)
        {
            return;
        }

        var comparison = new ShippedComparison(context, shipped);
        foreach (CompatibilityRule rule in Rules)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            rule.Check(comparison);
        }
    }
}
