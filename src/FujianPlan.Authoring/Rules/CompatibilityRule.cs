using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Compatibility;

/// <summary>One promise to whoever has stored or compiled what was released.</summary>
/// <param name="info">What is known of the rule.</param>
internal abstract class CompatibilityRule(RuleInfo info)
{
    /// <summary>What is known of the rule.</summary>
    internal RuleInfo Info { get; } = info;

    /// <summary>Whether a break of it can be approved.</summary>
    internal virtual bool IsApprovable => true;

    /// <summary>Holds a plan against what was released of it.</summary>
    /// <param name="comparison">The two.</param>
    internal abstract void Check(ShippedComparison comparison);

    private protected static RuleInfo Blocking(string id, string english, string chinese) =>
        new(id, FindingSeverity.Error, IsLint: false, new FindingText(english, chinese));

    private protected static RuleInfo Lint(string id, string english, string chinese) =>
        new(id, FindingSeverity.Warning, IsLint: true, new FindingText(english, chinese));
}
