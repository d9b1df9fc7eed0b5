using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

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
    /// <returns>
    /// Where the words stand, the number of the agency, and the role that these words give to it; null where that is the one that the plan gives.
    /// Words of which it is not known whom they name are left out.
    /// </returns>
    public IEnumerable<(ClauseSpan Span, int Agency, DutyRole? Role)> In(string clause, IReadOnlyCollection<AssignmentModel> duties)
    {
        (ClauseSpan Span, int Agency, DutyRole? Role)[] all = [.. Named(clause, duties)];

        // An agency that is named twice, in two roles, has in each place the one that stands there; the plan has the stronger.
        HashSet<int> severalRoles =
        [
            .. all.Where(one => one.Role is not null).GroupBy(one => one.Agency).Where(group => group.Select(one => one.Role).Distinct().Count() > 1).Select(group => group.Key)
                .Where(agency => !duties.Any(duty => duty.Agency == agency && (duty.IsEditorial || duty.IsCarried))),
        ];
        return all.Select(one => severalRoles.Contains(one.Agency) ? one : one with { Role = null });
    }

    private IEnumerable<(ClauseSpan Span, int Agency, DutyRole? Role)> Named(string clause, IReadOnlyCollection<AssignmentModel> duties)
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
                    yield return (agency.Span, number, named.IsRoleInferred ? null : named.Role);
                }
            }
        }

        // Two agencies may have had one name: whom the plan gives the duty is meant.
        int? Meant(string name) => _named.TryGetValue(name, out int number) && meant.Contains(number) ? number : null;
    }
}
