using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Tracing;

/// <summary>How many of the tasks that an agency leads have software.</summary>
/// <param name="Agency">The agency; null for the tasks that have no lead.</param>
/// <param name="With">How many have some.</param>
/// <param name="Without">How many have none.</param>
internal sealed record TracedLead(AgencyModel? Agency, int With, int Without)
{
    /// <summary>All of them.</summary>
    public int Tasks => With + Without;
}
