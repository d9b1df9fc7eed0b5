using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exploring.Data;

/// <summary>Which words of a clause name which agency.</summary>
internal sealed class ClauseNames
{
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);

    /// <summary>Those of a plan.</summary>
    /// <param name="plan">The plan.</param>
    public ClauseNames(PlanModel plan)
    {
        foreach (AgencyModel agency in plan.Agencies)
        {
            foreach (string name in (string[])[agency.Name, .. agency.Aliases, .. agency.FormerNames])
            {
                _named.TryAdd(name, agency.Number);
            }
        }
    }

    /// <summary>The words of a clause that name agencies, in order.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="duties">Whom it gives duties.</param>
    /// <returns>Where the words stand, and the number of the agency. Words of which that is not known are left out.</returns>
    public IEnumerable<(ClauseSpan Span, int Agency)> In(string clause, IReadOnlyCollection<AssignmentModel> duties)
    {
        HashSet<int> meant = [.. duties.Select(duty => duty.Agency), .. duties.Select(duty => duty.Via)];
        int group = 0;
        foreach (ClauseGroup named in ClauseParser.Parse(clause).Groups)
        {
            AssignmentModel[] ofGroup = [.. duties.Where(duty => duty.Group == group)];
            group++;
            for (int i = 0; i < named.Agencies.Count; i++)
            {
                ClauseAgency agency = named.Agencies[i];
                int? byPlace = ofGroup.Length == named.Agencies.Count ? ofGroup[i].Agency : null;
                if ((Meant(agency.Name) ?? Meant(agency.AsWritten) ?? byPlace) is { } number)
                {
                    yield return (agency.Span, number);
                }
            }
        }

        // Two agencies may have had one name: whom the plan gives the duty is meant.
        int? Meant(string name) => _named.TryGetValue(name, out int number) && meant.Contains(number) ? number : null;
    }
}
