using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Compatibility;

namespace FujianPlan.Authoring.Rules;

/// <summary>One promise to whoever has stored or compiled what was released.</summary>
/// <param name="info">What is known of the rule.</param>
internal abstract class CompatibilityRule(RuleInfo info) : ListedRule
{
    /// <inheritdoc/>
    public sealed override RuleInfo Info { get; } = info;

    /// <summary>Whether a break of it can be approved.</summary>
    internal virtual bool IsApprovable => true;

    /// <summary>Whether it asks what the others have left over, and so comes after them.</summary>
    internal virtual bool IsLast => false;

    /// <summary>Holds a plan against what was released of it.</summary>
    /// <param name="comparison">The two.</param>
    internal abstract void Check(ShippedComparison comparison);

    private protected static RuleInfo Blocking(string id, string english, string chinese) =>
        new(id, FindingSeverity.Error, IsLint: false, new FindingText(english, chinese));

    private protected static RuleInfo Lint(string id, string english, string chinese) =>
        new(id, FindingSeverity.Warning, IsLint: true, new FindingText(english, chinese));
}
