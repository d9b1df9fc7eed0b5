using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules.References;

/// <summary>
/// The codes that are named and that no agency has. Where many places name one, it is most likely the agency that is amiss: its own code
/// is misspelt, or another's, or the agency is not described at all. That is one mistake, and one finding.
/// </summary>
internal sealed class UnknownCodes
{
    private const int MostRelated = 20;

    private readonly Dictionary<string, List<SourcePlace>> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AgencyNode> _misspelt = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofDuplicates = new(StringComparer.Ordinal);

    internal UnknownCodes(PlanRuleContext context)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (Located<string> code in Named(context))
        {
            if (context.Agencies.IsDescribed(code.Value))
            {
                used.Add(code.Value);
            }
            else if (_places.TryGetValue(code.Value, out List<SourcePlace>? places))
            {
                places.Add(code.Place);
            }
            else
            {
                _places.Add(code.Value, [code.Place]);
            }
        }

        if (_places.Count > 0)
        {
            FindMisspelt(context, used);
            FindDuplicates(context);
        }
    }

    /// <summary>The agencies whose own code is misspelt, with what the plan calls them everywhere else.</summary>
    internal IEnumerable<KeyValuePair<string, AgencyNode>> Misspelt => _misspelt;

    /// <summary>The one code that no agency has, where one agency has another's; null where that is not so.</summary>
    internal string? MeantByDuplicate => _ofDuplicates.Count == 1 ? _ofDuplicates.First() : null;

    /// <summary>How many places name a code.</summary>
    internal int CountOf(string code) => _places[code].Count;

    /// <summary>Whether a place that names an unknown code needs a finding of its own.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="code">The code, where it is named.</param>
    internal bool IsMistake(PlanRuleContext context, Located<string> code)
    {
        if (_misspelt.ContainsKey(code.Value) || _ofDuplicates.Contains(code.Value))
        {
            return false;
        }

        // A code that is near another is misspelt where it stands, each time; one that is near none lacks its agency.
        return context.Suggestions.HasOne(code.Value) || _places[code.Value][0] == code.Place;
    }

    /// <summary>The other places that name a code which lacks its agency, or is misspelt there.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="code">The code.</param>
    /// <param name="place">The place of the finding.</param>
    internal RelatedPlace[] Others(PlanRuleContext context, string code, SourcePlace place)
    {
        if (!_misspelt.ContainsKey(code) && context.Suggestions.HasOne(code))
        {
            return [];
        }

        string shown = ShownText.Of(code);
        FindingText text = new($"'{shown}' is here.", $"“{shown}”在此处。");
        return [.. _places[code].Where(other => other != place).Take(MostRelated).Select(other => new RelatedPlace(other, text))];
    }

    /// <summary>Every code of an agency that is named: in duties first, since findings about several places stand at the first.</summary>
    private static IEnumerable<Located<string>> Named(PlanRuleContext context)
    {
        PlanDocument document = context.Document;
        IEnumerable<Located<string>> others = document.Agencies.SelectMany(agency => agency.Members?.Items ?? [])
            .Concat(document.Agencies.SelectMany(agency => agency.Retired?.Successors?.Items ?? []));
        others = document.Plan?.Drafter is { } drafter ? others.Concat([drafter]) : others;
        return context.Uses.Select(use => use.Code).Concat(others);
    }

    private void FindMisspelt(PlanRuleContext context, HashSet<string> used)
    {
        Dictionary<string, AgencyNode> unused = context.Document.Agencies
            .Where(agency => agency is { Code: { } code, ImportedFrom: null, Retired: null } && !used.Contains(code.Value) && AgencyCode.IsWellFormed(code.Value))
            .GroupBy(agency => agency.Code!.Value, StringComparer.Ordinal)
            .ToDictionary(agencies => agencies.Key, agencies => agencies.First(), StringComparer.Ordinal);
        foreach (KeyValuePair<string, List<SourcePlace>> unknown in _places.Where(places => places.Value.Count > 1 && AgencyCode.IsWellFormed(places.Key)))
        {
            // Of one place nobody knows which of the two is misspelt; of several, it is the one that stands alone.
            if (context.Suggestions.Nearest(unknown.Key) is { } near && unused.TryGetValue(near, out AgencyNode? agency))
            {
                _misspelt.Add(unknown.Key, agency);
                unused.Remove(near);
            }
        }
    }

    private void FindDuplicates(PlanRuleContext context)
    {
        AgencyIndex agencies = context.Agencies;
        int duplicates = Enumerable.Range(0, agencies.All.Count).Count(agency => agencies.IsDuplicate(agency) && !agencies.IsRepeated(agency));
        string[] lacking = duplicates == 0
            ? []
            : [.. _places.Keys.Where(code => !_misspelt.ContainsKey(code) && AgencyCode.IsWellFormed(code) && !context.Suggestions.HasOne(code))];
        if (lacking.Length <= duplicates)
        {
            _ofDuplicates.UnionWith(lacking);
        }
    }
}
