using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules;

/// <summary>A rule that has a file of its own, by which it is found: see <see cref="RuleList"/>.</summary>
internal abstract class ListedRule
{
    /// <summary>What is known of the rule. Its descriptor, its line in lists and the head of its page are made of it.</summary>
    public abstract RuleInfo Info { get; }
}
