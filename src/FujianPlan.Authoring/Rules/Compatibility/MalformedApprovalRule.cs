using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Compatibility;

/// <summary>An approval names a rule whose breaks can be approved.</summary>
internal sealed class MalformedApprovalRule() : CompatibilityRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP5007", "Rule does not allow approval", "该规则不允许批准");

    internal override bool IsApprovable => false;

    internal override void Check(ShippedComparison comparison)
    {
        string[] rules = [.. CompatibilityRules.Approvable.Select(rule => rule.Id)];
        foreach (ApprovalNode approval in comparison.Shipped.Approvals)
        {
            if (approval.Rule is { } rule && !rules.Contains(rule.Value, StringComparer.Ordinal))
            {
                string shown = ShownText.Of(rule.Value);
                comparison.ReportRecord(
                    Rule,
                    rule.Place,
                    $"Violations of '{shown}' cannot be approved. Only violations of these rules can: {string.Join(", ", rules)}.",
                    $"“{shown}”不允许批准。允许批准的规则为：{string.Join("、", rules)}。");
            }
        }
    }
}
