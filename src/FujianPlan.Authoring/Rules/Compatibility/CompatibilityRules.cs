using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Compatibility;

/// <summary>Holds a plan against what was released of it.</summary>
internal static class CompatibilityRules
{
    // The last one asks which approvals the others have used.
    private static readonly CompatibilityRule[] Rules =
    [
        new VanishedAgencyRule(),
        new ShippedNumberRule(),
        new ShippedIdentifierRule(),
        new ShippedNameRule(),
        new VanishedTaskRule(),
        new RetirementTakenBackRule(),
        new RemovedCodeRule(),
        new MalformedApprovalRule(),
        new UnusedApprovalRule(),
    ];

    /// <summary>Every rule.</summary>
    internal static IEnumerable<RuleInfo> All => Rules.Select(rule => rule.Info);

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
