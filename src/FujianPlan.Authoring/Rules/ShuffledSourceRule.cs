using FujianPlan.Authoring.Rules.Provenance;

namespace FujianPlan.Authoring.Rules;

/// <summary>A rule about what a capture proves that does not stand in order. Of one that does, where words stand says more.</summary>
internal abstract class ShuffledSourceRule : ProvenanceRule
{
    /// <inheritdoc/>
    public sealed override void Check(ProvenanceContext context)
    {
        if (!context.Source.IsInOrder)
        {
            CheckShuffled(context);
        }
    }

    /// <summary>Reports all that breaks the rule.</summary>
    /// <param name="context">The plan and its source.</param>
    protected abstract void CheckShuffled(ProvenanceContext context);
}
