using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Model;

/// <summary>Makes the agencies of a model, and tells which number a code stands for.</summary>
internal sealed class AgencyModelBuilder
{
    private readonly List<AgencyNode> _kept;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    internal AgencyModelBuilder(IReadOnlyList<AgencyNode> agencies)
    {
        var selection = new AgencySelection();
        _kept = [.. agencies.Select(selection.Admit).OfType<AgencyNode>().OrderBy(a => a.Number!.Value)];
        for (int i = 0; i < _kept.Count; i++)
        {
            _positions.Add(_kept[i].Code!.Value, i);
        }
    }

    /// <summary>The number of the agency that has a code; 0 where the model has none.</summary>
    internal int NumberOf(string code) => _positions.TryGetValue(code, out int position) ? _kept[position].Number!.Value : 0;

    /// <summary>The agencies, by number.</summary>
    internal IEnumerable<AgencyModel> Build()
    {
        int[][] members = [.. _kept.Select(PositionsOfMembers)];
        var cyclic = new HashSet<CycleSearch.Step>(CycleSearch.In(members).Select(c => c.Closing));
        for (int i = 0; i < _kept.Count; i++)
        {
            yield return ModelOf(
                _kept[i],
                [
                    .. members[i]
                        .Where((_, link) => !cyclic.Contains(new CycleSearch.Step(i, link)))
                        .Select(position => _kept[position].Number!.Value),
                ]);
        }
    }

    private AgencyModel ModelOf(AgencyNode agency, int[] members)
    {
        bool isCollective = agency.Collective?.Value == true;
        return new AgencyModel(
            agency.Code!.Value,
            agency.Id!.Value,
            agency.Number!.Value,
            agency.Name!.Value,
            agency.English?.Value ?? string.Empty,
            DocumentWords.Kind(agency.Kind?.Value),
            agency.RegionCode?.Value,
            new EquatableArray<string>(Texts(agency.Aliases).Concat(Texts(agency.EditorialAliases))),
            Texts(agency.FormerNames),
            isCollective,
            // Where one had to be left out, those that remain are not the whole truth.
            isCollective && agency.Members is { } all && all.Items.Count == members.Length,
            new EquatableArray<int>(members),
            agency.Note?.Value,
            RetirementOf(agency),
            agency.ImportedFrom,
            Texts(agency.EditorialAliases));
    }

    private RetirementModel? RetirementOf(AgencyNode agency) => agency.Retired is { } retired
        ? new RetirementModel(
            retired.Since?.Value ?? string.Empty,
            retired.Reason?.Value ?? string.Empty,
            new EquatableArray<int>((retired.Successors?.Items ?? []).Select(code => NumberOf(code.Value)).Where(number => number > 0).Distinct()))
        : null;

    private static EquatableArray<string> Texts(LocatedList<Located<string>>? texts) =>
        new(texts?.Items.Select(t => t.Value) ?? []);

    private int[] PositionsOfMembers(AgencyNode agency) => agency.Collective?.Value == true
        ?
        [
            .. (agency.Members?.Items ?? [])
                .Select(m => _positions.TryGetValue(m.Value, out int position) ? position : -1)
                .Where(position => position >= 0)
                .Distinct(),
        ]
        : [];
}
