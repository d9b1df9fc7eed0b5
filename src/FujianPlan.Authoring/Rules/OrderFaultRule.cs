using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Provenance.InOrder.Walking;
using FujianPlan.Authoring.Rules.Provenance;

namespace FujianPlan.Authoring.Rules;

/// <summary>A rule about where a plan parts from a source that stands in order.</summary>
internal abstract class OrderFaultRule : ProvenanceRule
{
    /// <inheritdoc/>
    public sealed override void Check(ProvenanceContext context)
    {
        foreach (OrderFault fault in context.Source.InOrder?.Faults ?? [])
        {
            if (IsOf(fault))
            {
                Report(context, fault);
            }
        }
    }

    /// <summary>Whether a fault is one that this rule reports.</summary>
    /// <param name="fault">The fault.</param>
    protected abstract bool IsOf(OrderFault fault);

    /// <summary>Reports it.</summary>
    /// <param name="context">The plan and its source.</param>
    /// <param name="fault">The fault.</param>
    protected abstract void Report(ProvenanceContext context, OrderFault fault);
}
