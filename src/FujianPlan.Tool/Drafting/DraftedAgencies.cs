using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Drafting;

/// <summary>The agencies that clauses name, in the order in which they first do.</summary>
internal sealed partial class DraftedAgencies
{
    private const int LongestCode = 32;
    private const int LongestId = 128;
    private const int LongestShown = 12;

    // Each is compared with each; no notice names as many.
    private const int MostCompared = 2_000;

    private readonly Dictionary<string, DraftedAgency> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Collects them.</summary>
    /// <param name="clauses">The clauses.</param>
    public DraftedAgencies(IEnumerable<Clause> clauses)
    {
        foreach ((Clause clause, ClauseAgency agency) in clauses.SelectMany(clause => clause.Groups.SelectMany(group => group.Agencies), (clause, agency) => (clause, agency)))
        {
            // 甲区、乙区管委会: the notice has no more of the first than that, and what stands behind it.
            _written.TryAdd(agency.Name, agency.Writing == AgencyWriting.ElidedPrefix ? clause.Text.Substring(agency.Span.Start, Math.Min(LongestShown, clause.Text.Length - agency.Span.Start)) : agency.Name);
            _occurrences[agency.Name] = _occurrences.GetValueOrDefault(agency.Name) + 1;
            Add(agency.Name, agency.Writing == AgencyWriting.Collective);
            if (agency.Writing == AgencyWriting.ElidedPrefix)
            {
                _byName[agency.Name].Aliases.Add(agency.AsWritten);
            }
        }

        FindVariants();
    }

    /// <summary>All of them.</summary>
    public IEnumerable<DraftedAgency> All => _byName.Values.OrderBy(agency => agency.Number);

    /// <summary>How often clauses name each, in a line: those first that they name most often. One that is invented is named once.</summary>
    /// <param name="culture">The reader's language.</param>
    public string Occurrences(CultureInfo culture) => new FindingText(
        "named in clauses: " + string.Join("; ", Grouped().Select(same => string.Create(CultureInfo.InvariantCulture, $"{same.Key:N0} × {string.Join(", ", same)}"))),
        "责任条款中出现次数：" + string.Join("；", Grouped().Select(same => string.Create(CultureInfo.InvariantCulture, $"{same.Key} 次：{string.Join("、", same)}")))).In(culture);

    private IEnumerable<IGrouping<int, string>> Grouped() => All.GroupBy(agency => _occurrences[agency.Name], agency => agency.Name).OrderByDescending(same => same.Key);

    /// <summary>Whether a clause of the notice has a name.</summary>
    public bool Has(string name) => _byName.ContainsKey(name);

    /// <summary>The agency of a name that a clause has.</summary>
    public DraftedAgency Named(string name) => _byName[name];

    private void Add(string name, bool isCollective)
    {
        if (_byName.ContainsKey(name))
        {
            return;
        }

        IReadOnlyList<string> syllables = Pinyin.Of(ShortForm(name));
        string code = Code(syllables);
        string id = string.Concat(syllables.Select(syllable => char.ToUpperInvariant(syllable[0]) + syllable[1..]));
        DraftedAgency agency = new(code, Unique(_ids, id.Length > 0 && char.IsAsciiLetter(id[0]) ? id[..Math.Min(id.Length, LongestId - 4)] : "Agency" + id, ""), _byName.Count + 1, name, isCollective);
        if (syllables.Count == 0)
        {
            agency.Doubts.Add(new DraftDoubt(new FindingText("No initials could be told from this name.", "无法由名称得出拼音首字母。"))
            {
                Words = [name],
                Readings = [new DoubtReading(new FindingText("Give it a code of your own.", "自拟代码。"), [DoubtChange.CodeOf(code)])],
            });
        }

        _byName.Add(name, agency);
    }

    // Where the initials are taken, the first syllables are written out, one after the other, until nobody has the code.
    private string Code(IReadOnlyList<string> syllables)
    {
        for (int whole = 0; whole <= syllables.Count; whole++)
        {
            string code = string.Concat(syllables.Select((syllable, i) => i < whole ? syllable : syllable[..1])).ToUpperInvariant();
            if (code.Length > LongestCode)
            {
                break;
            }

            if (code.Length > 0 && char.IsAsciiLetter(code[0]) && _codes.Add(code))
            {
                return code;
            }
        }

        string initials = string.Concat(syllables.Select(syllable => syllable[..1])).ToUpperInvariant();
        return Unique(_codes, "A" + initials[..Math.Min(initials.Length, LongestCode - 6)], "-");
    }

    // By text that was wanted, how often it was: so that none is tried again from the first on.
    private readonly Dictionary<string, int> _wanted = new(StringComparer.OrdinalIgnoreCase);

    private string Unique(HashSet<string> taken, string wanted, string before)
    {
        int i = _wanted.GetValueOrDefault(before + wanted, 1);
        string text = wanted;
        while (!taken.Add(text = i == 1 ? wanted : wanted + before + i.ToString(CultureInfo.InvariantCulture)))
        {
            i++;
        }

        _wanted[before + wanted] = i + 1;
        return text;
    }

    // 省数字办 is 数字办 in its code, 各电信运营商 电信运营商; 省直有关部门 stays.
    private static string ShortForm(string name) => LevelOrEach().Replace(Bracketed().Replace(name, string.Empty), string.Empty);

    [GeneratedRegex("^(?:省|各|市|县|区)(?!直|政府|人民政府)(?=.{2})", RegexOptions.CultureInvariant)]
    private static partial Regex LevelOrEach();

    [GeneratedRegex("[（(〔][^）)〕]*[）)〕]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    // 省机关事务管理局 and 省政府机关事务管理局 may be one; 省农业厅 and 省林业厅 are not.
    private void FindVariants()
    {
        DraftedAgency[] all = [.. All.Take(MostCompared)];
        foreach (DraftedAgency longer in all)
        {
            string without = Bracketed().Replace(longer.Name, string.Empty);
            foreach (DraftedAgency shorter in all)
            {
                if (longer.Name.Length > shorter.Name.Length && Contains(without, shorter.Name))
                {
                    shorter.Doubts.Add(new DraftDoubt(new FindingText($"{shorter.Name} may be the same as {longer.Name} ({longer.Code}): then make one name an alias of the other.", $"{shorter.Name}可能与{longer.Name}（{longer.Code}）为同一部门；如是，请将其一改为另一之别名。"))
                    {
                        Words = [_written[shorter.Name], _written[longer.Name]],
                        Readings =
                        [
                            DoubtReading.AsDrafted("They are two.", "是两个部门。"),
                            new DoubtReading(new FindingText($"They are one: {shorter.Name} is another name of {longer.Name}.", $"是同一部门：{shorter.Name}为{longer.Name}的别名。"), [DoubtChange.SameAgency(shorter.Code, longer.Code)]),
                            new DoubtReading(new FindingText($"They are one: {longer.Name} is another name of {shorter.Name}.", $"是同一部门：{longer.Name}为{shorter.Name}的别名。"), [DoubtChange.SameAgency(longer.Code, shorter.Code)]),
                        ],
                    });
                }
            }
        }
    }

    // Whether the characters of the one stand in the other in order, from its first to its last, or up to what is between brackets.
    private static bool Contains(string longer, string shorter)
    {
        if (longer == shorter)
        {
            return true;
        }

        if (longer.Length == 0 || longer[^1] != shorter[^1] || longer[0] != shorter[0] || longer.Length - shorter.Length > shorter.Length)
        {
            return false;
        }

        int at = 0;
        foreach (char character in longer)
        {
            at += at < shorter.Length && character == shorter[at] ? 1 : 0;
        }

        return at == shorter.Length;
    }
}

/// <summary>An agency that the clauses of a notice name, with what is proposed for it.</summary>
/// <param name="Code">Proposed: the initials of its name, without the level.</param>
/// <param name="Id">Proposed: its name in pinyin.</param>
/// <param name="Number">Proposed: its place in the order in which the notice names agencies.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsCollective">Whether the name stands for several.</param>
internal sealed record DraftedAgency(string Code, string Id, int Number, string Name, bool IsCollective)
{
    /// <summary>Other ways in which the notice writes the name.</summary>
    public SortedSet<string> Aliases { get; } = new(StringComparer.Ordinal);

    /// <summary>What an editor has to decide.</summary>
    public List<DraftDoubt> Doubts { get; } = [];
}
