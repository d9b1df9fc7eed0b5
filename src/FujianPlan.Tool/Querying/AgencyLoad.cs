using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Querying;

/// <summary>In how many tasks an agency has which part.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Lead">How many it leads.</param>
/// <param name="Responsible">For how many it is responsible.</param>
/// <param name="Supporting">How many it supports.</param>
internal sealed record AgencyLoad(AgencyModel Agency, int Lead, int Responsible, int Supporting)
{
    /// <summary>All of them.</summary>
    public int All => Lead + Responsible + Supporting;
}
