using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules;

/// <summary>One rule: it looks through a whole plan and reports every place that breaks it.</summary>
/// <param name="info">What is known of the rule.</param>
internal abstract class PlanRule(RuleInfo info) : ListedRule
{
    /// <inheritdoc/>
    public sealed override RuleInfo Info { get; } = info;

    /// <summary>Looks through a plan. Takes time in proportion to its length, and throws nothing.</summary>
    /// <param name="context">The plan, and where findings go.</param>
    internal abstract void Check(PlanRuleContext context);

    /// <summary>Describes a rule whose breach means that the plan cannot be compiled.</summary>
    private protected static RuleInfo Blocking(string id, string english, string chinese) =>
        new(id, FindingSeverity.Error, IsLint: false, new FindingText(english, chinese));

    /// <summary>Describes a rule whose breach deserves a look.</summary>
    private protected static RuleInfo Lint(string id, string english, string chinese) =>
        new(id, FindingSeverity.Warning, IsLint: true, new FindingText(english, chinese));
}
