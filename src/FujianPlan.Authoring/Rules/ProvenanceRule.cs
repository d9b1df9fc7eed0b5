using FujianPlan.Authoring.Rules.Provenance;

namespace FujianPlan.Authoring.Rules;

/// <summary>A rule that holds a plan against its source document.</summary>
internal abstract class ProvenanceRule : ListedRule
{
    /// <summary>Reports all that breaks the rule.</summary>
    /// <param name="context">The plan and its source.</param>
    public abstract void Check(ProvenanceContext context);
}
