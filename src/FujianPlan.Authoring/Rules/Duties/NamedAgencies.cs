using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>The agencies of a plan by what they are called.</summary>
internal sealed class NamedAgencies
{
    private readonly Dictionary<string, AgencyNode> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AgencyNode> _byCode = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<ImportNode> _imported;

    /// <param name="agencies">The agencies.</param>
    /// <param name="imported">The plans whose agencies could be named as well.</param>
    public NamedAgencies(IReadOnlyList<AgencyNode> agencies, IReadOnlyList<ImportNode> imported)
    {
        _imported = imported;
        foreach (AgencyNode agency in agencies)
        {
            if (agency.Code is { } code && !_byCode.ContainsKey(code.Value))
            {
                _byCode.Add(code.Value, agency);
            }

            foreach (string name in Names(agency))
            {
                if (!_byName.ContainsKey(name))
                {
                    _byName.Add(name, agency);
                }
            }
        }
    }

    /// <summary>The agency that a code stands for; null for none of the plan's.</summary>
    public AgencyNode? ByCode(string code) => _byCode.TryGetValue(code, out AgencyNode? agency) ? agency : null;

    /// <summary>The agency that a clause means; null where the plan has none of that name.</summary>
    public AgencyNode? Meant(ClauseAgency agency) => ByName(agency.AsWritten) ?? ByName(agency.Name);

    /// <summary>
    /// Whether a clause means an agency by nothing but a name that the plan says it no longer bears. An imported one has the names of its own plan.
    /// </summary>
    /// <param name="agency">The words of the clause.</param>
    /// <param name="meant">The agency.</param>
    public static bool IsByFormerName(ClauseAgency agency, AgencyNode meant) => meant.ImportedFrom is null
        && meant.FormerNames is { } former
        && former.Items.Any(name => name.Value == agency.AsWritten || name.Value == agency.Name)
        && !PresentNames(meant).Any(name => name == agency.AsWritten || name == agency.Name);

    /// <summary>The agency with a name; null where the plan has none.</summary>
    public AgencyNode? ByName(string name) => _byName.TryGetValue(name, out AgencyNode? agency) ? agency : null;

    /// <summary>The imported agency that a clause means, and that no duty names; null where there is none.</summary>
    public (ImportNode Plan, ImportableAgency Agency)? Importable(ClauseAgency agency)
    {
        foreach (ImportNode plan in _imported)
        {
            if (plan.Agencies.FirstOrDefault(other => IsCalled(other, agency.AsWritten) || IsCalled(other, agency.Name)) is { } found)
            {
                return (plan, found);
            }
        }

        return null;
    }

    private static bool IsCalled(ImportableAgency agency, string name) =>
        agency.Name == name || agency.OtherNames.Contains(name);

    private static IEnumerable<string> Names(AgencyNode agency) => PresentNames(agency).Concat(agency.FormerNames?.Items.Select(name => name.Value) ?? []);

    private static IEnumerable<string> PresentNames(AgencyNode agency) =>
        (agency.Name is null ? [] : new[] { agency.Name.Value })
            .Concat(agency.Aliases?.Items.Select(alias => alias.Value) ?? [])
            .Concat(agency.EditorialAliases?.Items.Select(alias => alias.Value) ?? []);
}
