using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Compatibility;

/// <summary>An approval that nothing needs would one day approve what nobody has looked at.</summary>
internal sealed class UnusedApprovalRule() : CompatibilityRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP5008", "Approval that is not needed", "多余的批准");

    internal override bool IsApprovable => false;

    internal override bool IsLast => true;

    internal override void Check(ShippedComparison comparison)
    {
        string[] rules = [.. CompatibilityRules.Approvable.Select(rule => rule.Id)];
        foreach (ApprovalNode approval in comparison.UnusedApprovals)
        {
            if (approval is { Rule: { } rule, Code: { } code, Reason: not null } && rules.Contains(rule.Value, StringComparer.Ordinal))
            {
                string shown = ShownText.Of(code.Value);
                comparison.ReportLint(
                    Rule,
                    code.Place,
                    $"'{shown}' does not violate {rule.Value}, so this approval is not needed. Remove it.",
                    $"“{shown}”没有违反 {rule.Value}，不需要此批准。请删去。");
            }
        }
    }
}
