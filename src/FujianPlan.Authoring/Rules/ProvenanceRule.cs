using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>A rule that holds a plan against its source document.</summary>
internal abstract class ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>Reports all that breaks the rule.</summary>
    /// <param name="context">The plan and its source.</param>
    public abstract void Check(ProvenanceContext context);
}
