using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Querying;

/// <summary>In how many tasks an agency has which part.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Lead">How many it leads.</param>
/// <param name="Responsible">For how many it is responsible.</param>
/// <param name="Supporting">How many it supports.</param>
/// <param name="Guiding">In how many it guides.</param>
internal sealed record AgencyLoad(AgencyModel Agency, int Lead, int Responsible, int Supporting, int Guiding)
{
    /// <summary>All of them.</summary>
    public int All => Lead + Responsible + Supporting + Guiding;
}
