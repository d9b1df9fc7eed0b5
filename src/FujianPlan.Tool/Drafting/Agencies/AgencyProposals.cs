using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Romanization;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>
/// Proposes codes and identifiers: those of another plan, of the usual bodies, or by pinyin. No two are the same, and none depends on the order in which
/// the notice names its agencies.
/// </summary>
internal sealed partial class AgencyProposals
{
    private const int LongestCode = 32;
    private const int LongestId = 120;

    private readonly HashSet<string> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _wanted = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<AgencyGroup, (string Code, string Id)> _proposed = [];
    private readonly HomePlace _home;
    private readonly Dictionary<string, BodyLevel> _first;

    /// <summary>Proposes them.</summary>
    /// <param name="groups">The agencies.</param>
    /// <param name="taken">Those whose code and identifier another plan has.</param>
    /// <param name="like">That plan's agencies: what it calls one, no other agency is called.</param>
    /// <param name="home">Where the notice is from.</param>
    public AgencyProposals(IReadOnlyList<AgencyGroup> groups, IReadOnlyDictionary<AgencyGroup, AgencyModel> taken, IEnumerable<AgencyModel> like, HomePlace home)
    {
        _home = home;
        foreach (AgencyModel agency in like)
        {
            _codes.Add(agency.Code);
            _ids.Add(agency.Id);
        }

        AgencyGroup[] own = [.. groups.Where(group => !taken.ContainsKey(group))];
        _first = FirstLevels(own);
        foreach ((AgencyGroup group, BodyName? known) in own.Select(group => (Group: group, group.Known))
            .OrderBy(one => one.Known is null ? 2 : one.Known.Level == home.Level ? 0 : 1)
            .ThenBy(one => one.Known?.Body.Index ?? 0).ThenBy(one => one.Known?.Level ?? BodyLevel.Unstated).ThenBy(one => one.Group.Main.Name, StringComparer.Ordinal))
        {
            _proposed.Add(group, Propose(group, known));
        }
    }

    /// <summary>Lets no other agency be called so.</summary>
    /// <param name="code">A code; null for none.</param>
    /// <param name="id">An identifier; null for none.</param>
    public void Keep(string? code, string? id)
    {
        _codes.Add(code ?? string.Empty);
        _ids.Add(id ?? string.Empty);
    }

    /// <summary>What is proposed for an agency that no clause names, and that one may mean: those that clauses name go first.</summary>
    /// <param name="group">The agency.</param>
    public (string Code, string Id) Also(AgencyGroup group) => Propose(group, group.Known);

    /// <summary>What is proposed for an agency that no other plan has.</summary>
    /// <param name="group">The agency.</param>
    public (string Code, string Id) For(AgencyGroup group) => _proposed[group];

    /// <summary>A name without its level, by which it is written short: 省数字办 is 数字办, 各电信运营商 电信运营商; 省直有关部门 stays.</summary>
    /// <param name="name">The name.</param>
    public static string ShortForm(string name)
    {
        string bare = BodyName.WithoutBrackets(name);
        return (bare.StartsWith('各') || AgencyNames.BeginsWithLevel(bare, 0, bare.Length)) && bare.Length > 2 && !Kept().IsMatch(bare) ? bare[1..] : bare;
    }

    private (string Code, string Id) Propose(AgencyGroup group, BodyName? known)
    {
        IReadOnlyList<string> syllables = Pinyin.Of(ShortForm(known?.ShortName ?? group.Main.Name));
        string code = Code((known is null ? [] : Codes(known, _first)).Concat(Initials(syllables)), syllables);
        string spelt = string.Concat(syllables.Select(Capital));
        return (code, Id([.. known is null ? [] : Ids(known), spelt], spelt));
    }

    // Of the levels that have a body, the notice's own, or else the highest, needs nothing to tell it apart.
    private Dictionary<string, BodyLevel> FirstLevels(IEnumerable<AgencyGroup> groups) => groups
        .Select(group => group.Known).OfType<BodyName>().Where(known => known.Place.Length == 0)
        .GroupBy(known => Base(known, known.Body.Codes.Count > 0 ? known.Body.Codes[0] : string.Empty))
        .ToDictionary(same => same.Key, same => same.Any(known => known.Level == _home.Level) ? _home.Level : same.Min(known => known.Level), StringComparer.Ordinal);

    private static string Base(BodyName known, string code) => (known.IsOfParty ? PartyCode(known) : string.Empty) + code + OfficeCode(known);

    private static string OfficeCode(BodyName known) => known.Body.Group != BodyGroup.Office ? string.Empty : known.Office switch
    {
        "厅" => "T",
        "局" => "J",
        "委" => "W",
        "办" => "B",
        _ => string.Concat(Pinyin.Of(known.Office).Select(syllable => syllable[..1])).ToUpperInvariant(),
    };

    // 省委 is written out: SWZZB is 省委组织部.
    private static string PartyCode(BodyName known) => known.Place.Length > 0 ? "W" : known.Level switch
    {
        BodyLevel.County => "XW",
        BodyLevel.District => "QW",
        BodyLevel.Prefecture => "ZW",
        _ => "SW",
    };

    private static IEnumerable<string> Codes(BodyName known, Dictionary<string, BodyLevel> first)
    {
        string place = string.Concat(Pinyin.Of(known.Place).Select(syllable => syllable[..1])).ToUpperInvariant();
        if (known.ShortName is { } name)
        {
            yield return string.Concat(Pinyin.Of(name).Select(syllable => syllable[..1])).ToUpperInvariant();
            yield break;
        }

        string level = BodyLevels.CodeOf(known.Level);
        bool isFirst = known.Place.Length > 0 || first.GetValueOrDefault(Base(known, known.Body.Codes[0]), known.Level) == known.Level;
        foreach (string before in isFirst ? new[] { place, place + level } : [level])
        {
            foreach (string code in known.Body.Codes)
            {
                yield return before + Base(known, code);
            }
        }
    }

    private static IEnumerable<string> Ids(BodyName known)
    {
        string place = string.Concat(Pinyin.Of(BodyLevels.WordOf(known.Place) is { } word && known.Place.Length > word.Length + 1 ? known.Place[..^word.Length] : known.Place));
        place = place.Length == 0 ? place : Capital(place);
        if (known.Body.Id(known.Office) is { } id)
        {
            string party = known.IsOfParty && !id.StartsWith("Party", StringComparison.Ordinal) ? "Party" : string.Empty;
            yield return place + party + id;
            yield return place + BodyLevels.IdOf(known.Level) + party + id;
        }
    }

    // Where the initials are taken, the first syllables are written out, one after the other, until nobody has the code.
    private static IEnumerable<string> Initials(IReadOnlyList<string> syllables) =>
        Enumerable.Range(0, syllables.Count + 1).Select(whole => string.Concat(syllables.Select((syllable, i) => i < whole ? syllable : syllable[..1])).ToUpperInvariant()).TakeWhile(code => code.Length <= LongestCode);

    private string Code(IEnumerable<string> candidates, IReadOnlyList<string> syllables)
    {
        if (candidates.FirstOrDefault(code => AgencyCode.IsWellFormed(code) && _codes.Add(code)) is { } free)
        {
            return free;
        }

        string initials = string.Concat(syllables.Select(syllable => syllable[..1])).ToUpperInvariant();
        return Unique(_codes, "A" + initials[..Math.Min(initials.Length, LongestCode - 6)], "-");
    }

    private string Id(IEnumerable<string> candidates, string spelt)
    {
        if (candidates.FirstOrDefault(id => id.Length <= LongestId && CSharpIdentifier.IsUsable(id, IdentifierScope.Agency) && _ids.Add(id)) is { } free)
        {
            return free;
        }

        return Unique(_ids, CSharpIdentifier.IsUsable(spelt, IdentifierScope.Agency) ? spelt[..Math.Min(spelt.Length, LongestId)] : "Agency" + spelt[..Math.Min(spelt.Length, LongestId)], string.Empty);
    }

    // By text that was wanted, how often it was: so that none is tried again from the first on.
    private string Unique(HashSet<string> taken, string wanted, string before)
    {
        int i = _wanted.GetValueOrDefault(before + wanted, 1);
        string text;
        while (!taken.Add(text = i == 1 ? wanted : wanted + before + i.ToString(CultureInfo.InvariantCulture)))
        {
            i++;
        }

        _wanted[before + wanted] = i + 1;
        return text;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex("^.(?:直|政府|人民政府)", RegexOptions.CultureInvariant)]
    private static partial Regex Kept();
}
