using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Exploring.Together;

/// <summary>
/// Which agencies of several plans are the same, by what the plans themselves say. Two agencies of one plan are never the same: evidence that
/// would make them so contradicts itself, and counts for nothing.
/// </summary>
internal sealed class SameAgencies
{
    private readonly List<(int Plan, int Place, AgencyModel Agency)> _all;
    private readonly int[] _groups;
    private readonly Dictionary<int, SortedSet<SameBy>> _evidence = [];

    /// <summary>Finds them.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="assemblies">The assemblies that were compiled from some of them, each with the place of its plan.</param>
    public SameAgencies(IReadOnlyList<PlanModel> plans, Dictionary<string, int> assemblies)
    {
        _all = [.. plans.SelectMany((plan, p) => plan.Agencies.Select((agency, place) => (p, place, agency)))];
        _groups = [.. Enumerable.Range(0, _all.Count)];
        ILookup<int, string> compiled = assemblies.ToLookup(pair => pair.Value, pair => pair.Key);
        FullNames names = new(plans);
        Join(SameBy.Import, one => one.Agency.ImportedFrom is { } from ? [Imported(from, one.Agency)] : compiled[one.Plan].Select(assembly => Imported(assembly, one.Agency)));
        Join(SameBy.Division, one => one.Agency is { RegionCode: { } code, IsCollective: false, Kind: not BodyKind.Unspecified } ? [$"{code} {one.Agency.Kind}"] : []);
        Join(SameBy.FullName, one => names.Of(one.Agency));
    }

    /// <summary>The agencies that occur in several plans, each where it does, in the plans' order, and what proves that it is one.</summary>
    public IEnumerable<(IReadOnlyList<(int Plan, int Place)> Of, IReadOnlyCollection<SameBy> By)> Joined => Groups()
        .Where(group => group.Count() > 1)
        .Select(group => ((IReadOnlyList<(int, int)>)[.. group.Select(i => (_all[i].Plan, _all[i].Place))], (IReadOnlyCollection<SameBy>)_evidence[group.Key]));

    /// <summary>Agencies of several plans that have a name in common, and that nothing proves to be one.</summary>
    public IEnumerable<IReadOnlyList<(int Plan, int Place)>> Alike => Enumerable.Range(0, _all.Count)
        .Where(i => !_all[i].Agency.IsCollective)
        .SelectMany(i => FullNames.AllOf(_all[i].Agency).Select(ComparableName.Of).Distinct(StringComparer.Ordinal).Select(name => (name, i)))
        .GroupBy(pair => pair.name, pair => pair.i, StringComparer.Ordinal)
        .Where(named => named.Select(i => _groups[i]).Distinct().Skip(1).Any() && named.Select(i => _all[i].Plan).Distinct().Skip(1).Any())
        .Select(named => (IReadOnlyList<(int, int)>)[.. named.Select(i => (_all[i].Plan, _all[i].Place))])
        .DistinctBy(of => string.Join(' ', of));

    // Its number there is what tells a code that was given anew.
    private static string Imported(string assembly, AgencyModel agency) => FormattableString.Invariant($"{assembly} {agency.Code} {agency.Number % ImportResolver.Step}");

    private IEnumerable<IGrouping<int, int>> Groups() => Enumerable.Range(0, _all.Count).GroupBy(i => _groups[i]);

    private void Join(SameBy by, Func<(int Plan, int Place, AgencyModel Agency), IEnumerable<string>> keysOf)
    {
        int[] joined = [.. _groups];
        IEnumerable<IGrouping<string, int>> byKey = Enumerable.Range(0, _all.Count).SelectMany(i => keysOf(_all[i]).Select(key => (key, i))).GroupBy(pair => pair.key, pair => pair.i, StringComparer.Ordinal);
        foreach (int[] same in byKey.Select(group => group.ToArray()).Where(group => group.Length > 1))
        {
            HashSet<int> old = [.. same.Select(i => joined[i])];
            int first = old.Min();
            for (int i = 0; i < joined.Length && old.Count > 1; i++)
            {
                joined[i] = old.Contains(joined[i]) ? first : joined[i];
            }
        }

        foreach (int[] group in Enumerable.Range(0, _all.Count).GroupBy(i => joined[i]).Select(group => group.ToArray()))
        {
            int[] before = [.. group.Select(i => _groups[i]).Distinct()];
            if (before.Length > 1 && group.DistinctBy(i => _all[i].Plan).Count() == group.Length)
            {
                SortedSet<SameBy> evidence = [by, .. before.SelectMany(old => _evidence.GetValueOrDefault(old) ?? [])];
                Array.ForEach(group, i => _groups[i] = joined[i]);
                _evidence[joined[group[0]]] = evidence;
            }
        }
    }
}
