using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Compatibility;

/// <summary>An approval names a rule whose breaks can be approved.</summary>
internal sealed class MalformedApprovalRule() : CompatibilityRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP5007", "Approval of nothing that can be approved", "批准的规则不可批准");

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
                    $"Breaks of '{shown}' cannot be approved. Those of {string.Join(", ", rules)} can.",
                    $"“{shown}”不可批准。可批准的规则为：{string.Join("、", rules)}。");
            }
        }
    }
}
