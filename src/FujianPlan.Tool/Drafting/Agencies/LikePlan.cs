using FujianPlan.Authoring;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Romanization;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>
/// Another plan, whose agencies a draft takes codes, identifiers, English names and kinds from. Numbers it does not take: they are the values of that
/// plan's own enum.
/// </summary>
internal sealed class LikePlan
{
    private readonly Dictionary<string, List<AgencyModel>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<BodyName, List<AgencyModel>> _byBody = [];
    private readonly HashSet<string> _ofCentre = new(StringComparer.Ordinal);

    private readonly HomePlace _home;

    private LikePlan(string name, PlanModel plan)
    {
        Name = name;
        Agencies = [.. plan.Agencies.Where(agency => agency.ImportedFrom is null)];
        HomePlace home = _home = HomePlace.Of(plan.Facts.Issuers, [.. Agencies.Select(agency => agency.Name)]);
        foreach (AgencyModel agency in Agencies)
        {
            foreach (string one in agency.Aliases.Prepend(agency.Name).Concat(agency.FormerNames))
            {
                Add(_byName, ComparableName.Of(one), agency);
                if (!agency.IsCollective && BodyName.Of(one, home) is { } body)
                {
                    Add(_byBody, body.Same, agency);
                    if (body.Level == BodyLevel.Central)
                    {
                        _ofCentre.Add(agency.Code);
                    }
                }
            }
        }
    }

    /// <summary>What the user called it.</summary>
    public string Name { get; }

    /// <summary>Its agencies, without those that it imports.</summary>
    public IReadOnlyList<AgencyModel> Agencies { get; }

    /// <summary>Reads it. Only its agencies have to be without error: what it says of tasks is of no concern.</summary>
    /// <param name="name">A plan file, or a folder of one.</param>
    /// <param name="wrong">What is wrong with it; empty where nothing is.</param>
    /// <returns>The plan; null where it cannot be used.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static LikePlan? Read(string name, out IReadOnlyList<PlanFinding> wrong)
    {
        PlanFile[] files = [.. PlanLookup.Files([name]).Select(PlanFiles.ReadPlan)];
        PlanReading reading = PlanReading.Of(files, [], advice: PlanFiles.Advice);
        wrong = [.. reading.Findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error && IsOfAgencies(finding.Rule.Id))];
        return wrong.Count == 0 ? new LikePlan(name, reading.Model) : null;
    }

    /// <summary>The agency that names mean; null where there is none, or where they may mean one of several.</summary>
    /// <param name="names">The names.</param>
    /// <param name="home">Where the draft's notice is from.</param>
    public AgencyModel? Only(IReadOnlyCollection<NamedBody> names, HomePlace home) => All(names, home) is [{ } only] ? only : null;

    /// <summary>The agencies that names may mean: by name, alias or former name; then without what stands in brackets; then as the usual body that they are.</summary>
    /// <param name="names">The names.</param>
    /// <param name="home">Where the draft's notice is from.</param>
    public IReadOnlyList<AgencyModel> All(IReadOnlyCollection<NamedBody> names, HomePlace home)
    {
        bool isCollective = names.Any(name => name.IsCollective);
        foreach (IEnumerable<AgencyModel> found in new[]
        {
            names.SelectMany(name => Found(_byName, ComparableName.Of(name.Name))),
            names.Where(name => !name.IsCollective).SelectMany(name => Found(_byName, ComparableName.Of(BodyName.WithoutBracket(name.Name)))),
            names.Where(name => name.Known is not null).SelectMany(name => Found(_byBody, name.Known!.Same)),
        })
        {
            AgencyModel[] distinct = [.. found.Where(agency => agency.IsCollective == isCollective && !IsOfCentre(agency, names, home)).Distinct()];
            if (distinct.Length > 0)
            {
                return distinct;
            }
        }

        return [];
    }

    /// <summary>The English name of an agency, for a notice from a place; null where there is none, or where it has the plan's own place in it, which is another.</summary>
    /// <param name="agency">An agency of the plan.</param>
    /// <param name="home">Where the notice is from.</param>
    public string? EnglishOf(AgencyModel agency, HomePlace home)
    {
        string place = _home.Place.Length == 0 || home.Place.Length == 0 || home.Place.EndsWith(_home.Place, StringComparison.Ordinal) || _home.Place.EndsWith(home.Place, StringComparison.Ordinal) ? string.Empty : _home.Place;
        place = BodyLevels.WordOf(place) is { } level ? place[..^level.Length] : place;
        string spelt = string.Concat(Pinyin.Of(place));
        return agency.English.Length == 0 || (spelt.Length > 0 && agency.English.Split(' ', ',', '-', '’', '\'').Any(word => word.Equals(spelt, StringComparison.OrdinalIgnoreCase))) ? null : agency.English;
    }

    // 能源局 of a plan of the centre is not that of a province.
    private bool IsOfCentre(AgencyModel agency, IReadOnlyCollection<NamedBody> names, HomePlace home) =>
        _ofCentre.Contains(agency.Code) && names.Any(name => name.Known is { Level: not BodyLevel.Central }) && home.Level != BodyLevel.Central;

    private static bool IsOfAgencies(string rule) => rule.StartsWith("FJP0", StringComparison.Ordinal) || rule.StartsWith("FJP1", StringComparison.Ordinal);

    private static List<AgencyModel> Found<T>(Dictionary<T, List<AgencyModel>> all, T key)
        where T : notnull => all.GetValueOrDefault(key) ?? [];

    private static void Add<T>(Dictionary<T, List<AgencyModel>> all, T key, AgencyModel agency)
        where T : notnull
    {
        if (!all.TryGetValue(key, out List<AgencyModel>? agencies))
        {
            all.Add(key, agencies = []);
        }

        if (!agencies.Contains(agency))
        {
            agencies.Add(agency);
        }
    }
}
