using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules;

/// <summary>
/// Says, of a code that no agency has, which one was probably meant. Looking for near codes takes time in proportion to
/// their number, so it is done once for each text, and given up after so many comparisons: a plan full of wrong codes
/// must not keep the compiler.
/// </summary>
/// <param name="agencies">The agencies.</param>
/// <param name="imported">The plans whose agencies could be named as well.</param>
internal sealed class AgencySuggestions(AgencyIndex agencies, IReadOnlyList<ImportNode> imported)
{
    private readonly Dictionary<string, FindingText> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _nearest = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hasOne = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> _codesByName = new(() => CodesByName(agencies));
    private readonly Lazy<List<string>> _codes = new(
        () =>
        [
            .. agencies.All.Select(a => a.Code?.Value).OfType<string>().Where(AgencyCode.IsWellFormed)
                .Concat(imported.SelectMany(plan => plan.Agencies).Select(a => a.Code))
                .Distinct(StringComparer.Ordinal),
        ]);

    private int _comparisonsLeft = 500_000;

    /// <summary>The end of a sentence such as “Unknown agency code 'SZBB'”: what was meant, and what to do.</summary>
    internal FindingText For(string written)
    {
        if (!_given.TryGetValue(written, out FindingText? given))
        {
            given = Find(written);
            _given.Add(written, given);
        }

        return given;
    }

    /// <summary>Whether a code that no agency has was probably meant to be one that an agency has.</summary>
    internal bool HasOne(string written)
    {
        _ = For(written);
        return _hasOne.Contains(written);
    }

    /// <summary>The code nearest to one that no agency has; null where none is near.</summary>
    internal string? Nearest(string written)
    {
        if (!_nearest.TryGetValue(written, out string? nearest))
        {
            nearest = FindNearest(written);
            _nearest.Add(written, nearest);
        }

        return nearest;
    }

    private FindingText Find(string written)
    {
        if (_codesByName.Value.TryGetValue(ComparableName.Of(written), out string? code))
        {
            _hasOne.Add(written);
            return new FindingText($": that is a name of '{code}'. Write the code.", $"：这是“{code}”的名称，请改写为代码。");
        }

        string? near = Nearest(written);
        if (near is not null)
        {
            _hasOne.Add(written);
        }

        return near is not null
            ? new FindingText($"; did you mean '{near}'{NameOf(near, " (", ")")}?", $"；是否应为“{near}”{NameOf(near, "（", "）")}？")
            : new FindingText(
                ". Write the code of an agency listed under 'agencies', or add the agency there.",
                "。请填写“agencies”中已有部门的代码，或在其中补上该部门。");
    }

    private string? FindNearest(string written)
    {
        // A code with the agency's name behind it, in brackets or not: SZB（省数字办）.
        string leading = new([.. written.TakeWhile(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-')]);
        if (leading.Length < written.Length && agencies.IndexOf(leading) >= 0)
        {
            return leading;
        }

        if (_codes.Value.Count > _comparisonsLeft)
        {
            return null;
        }

        _comparisonsLeft -= _codes.Value.Count;
        return EditDistance.Nearest(written, _codes.Value);
    }

    private string NameOf(string code, string before, string after)
    {
        int index = agencies.IndexOf(code);
        string? name = index >= 0
            ? agencies.All[index].Name?.Value
            : imported.SelectMany(plan => plan.Agencies).First(agency => agency.Code == code).Name;
        return name is null ? string.Empty : before + ShownText.Of(name) + after;
    }

    /// <summary>Names and identifiers lead to codes; a code itself is no name of its agency.</summary>
    private static Dictionary<string, string> CodesByName(AgencyIndex agencies)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (AgencyName name in agencies.Names.Where(n => n.Kind != AgencyName.Code))
        {
            Add(name.Agency, name.Comparable);
        }

        for (int i = 0; i < agencies.All.Count; i++)
        {
            if (agencies.All[i].Id is { } id)
            {
                Add(i, ComparableName.Of(id.Value));
            }
        }

        return codes;

        void Add(int agency, string name)
        {
            if (agencies.All[agency].Code?.Value is { } code && AgencyCode.IsWellFormed(code) && !codes.ContainsKey(name))
            {
                codes.Add(name, code);
            }
        }
    }
}
