using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Querying;

/// <summary>In how much of a plan an agency has which part.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Tasks">In how many tasks and measures.</param>
/// <param name="Sections">In how many sections, by their own clauses.</param>
/// <param name="Parts">In how many parts, by theirs.</param>
internal sealed record AgencyLoad(AgencyModel Agency, RoleCounts Tasks, RoleCounts Sections, RoleCounts Parts)
{
    /// <summary>How many sections and parts name it in their own clauses.</summary>
    public int Headings => Sections.All + Parts.All;
}

/// <summary>How many there are of each role.</summary>
/// <param name="Lead">Of lead.</param>
/// <param name="Responsible">Of responsible.</param>
/// <param name="Supporting">Of supporting.</param>
/// <param name="Guiding">Of guiding.</param>
internal sealed record RoleCounts(int Lead, int Responsible, int Supporting, int Guiding)
{
    /// <summary>All of them.</summary>
    public int All => Lead + Responsible + Supporting + Guiding;

    /// <summary>Each with the word of its role.</summary>
    public IEnumerable<(string Role, int Count)> Each => [("lead", Lead), ("responsible", Responsible), ("supporting", Supporting), ("guiding", Guiding)];

    /// <summary>Counts roles.</summary>
    /// <param name="roles">The roles.</param>
    public static RoleCounts Of(IEnumerable<DutyRole> roles)
    {
        ILookup<DutyRole, DutyRole> by = roles.ToLookup(role => role);
        return new RoleCounts(by[DutyRole.Lead].Count(), by[DutyRole.Responsible].Count(), by[DutyRole.Supporting].Count(), by[DutyRole.Guiding].Count());
    }
}
