using System.Globalization;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Romanization;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>The agencies that clauses name, in the order in which they first do, and those that a collective's name lists.</summary>
internal sealed class DraftedAgencies
{
    private readonly AgencyGroups _groups;
    private readonly ListedMembers _members;
    private readonly Dictionary<AgencyGroup, DraftedAgency> _drafted = [];
    private readonly Dictionary<AgencyGroup, AgencyModel> _taken = [];
    private readonly Dictionary<string, DraftedAgency> _possible = new(StringComparer.Ordinal);
    private readonly AgencyProposals _proposals;
    private readonly LikePlan? _like;

    /// <summary>Collects them.</summary>
    /// <param name="clauses">The clauses.</param>
    /// <param name="issuers">Who issued the notice.</param>
    /// <param name="notice">The notice: it has words by themselves, such as those of its signature, and may give bodies shorter names.</param>
    /// <param name="like">A plan whose agencies are these; null for none.</param>
    public DraftedAgencies(IReadOnlyList<Clause> clauses, IReadOnlyList<string> issuers, DoubtPlaces notice, LikePlan? like)
    {
        _like = like;
        _groups = new AgencyGroups(clauses, issuers, ShortForm.In(notice.Text), like);
        _members = new ListedMembers(_groups);
        AgencyGroup[] all = [.. _groups.All, .. _members.Others];
        Dictionary<AgencyGroup, IReadOnlyList<AgencyModel>> found = all.ToDictionary(group => group, group => like?.All(group.Names, _groups.Home) ?? []);
        HashSet<string> codes = new(StringComparer.Ordinal);
        foreach (AgencyGroup group in all.OrderBy(group => group.Main.Name, StringComparer.Ordinal))
        {
            if (found[group] is [{ } only] && codes.Add(only.Code))
            {
                _taken.Add(group, only);
            }
        }

        _proposals = new(all, _taken, _taken.Count > 0 ? like!.Agencies : [], _groups.Home);
        string[] own = [.. issuers.Where(notice.StandsAlone)];
        foreach (AgencyGroup group in all)
        {
            _drafted.Add(group, Draft(group, all, own, found[group]));
        }

        // Their codes are known by now.
        foreach (AgencyGroup group in all.Where(group => _members.Of(group).Count > 0))
        {
            _drafted[group] = _drafted[group].WithMembers([.. _members.Of(group).Select(member => _drafted[member].Code)]);
        }

        AgencyDoubts.Mark(_groups, _drafted);
    }

    /// <summary>All of them.</summary>
    public IEnumerable<DraftedAgency> All => _drafted.Values.OrderBy(agency => agency.Number);

    /// <summary>How often clauses name each, in a line: those first that they name most often. One that is invented is named once.</summary>
    /// <param name="culture">The reader's language.</param>
    public string Occurrences(CultureInfo culture) => new FindingText(
        "named in clauses: " + string.Join("; ", Grouped().Select(same => string.Create(CultureInfo.InvariantCulture, $"{same.Key:N0} × {string.Join(", ", same)}"))),
        "责任条款中出现次数：" + string.Join("；", Grouped().Select(same => string.Create(CultureInfo.InvariantCulture, $"{same.Key} 次：{string.Join("、", same)}")))).In(culture);

    /// <summary>How many have what another plan calls them, in a line; null where none was named.</summary>
    /// <param name="culture">The reader's language.</param>
    public string? TakenFrom(CultureInfo culture) => _like is null ? null : new FindingText(
        string.Create(CultureInfo.InvariantCulture, $"{_taken.Count:N0} of {_drafted.Count:N0} agencies have the codes, ids, English names and kinds of '{_like.Name}'{(_taken.Count > 0 ? string.Empty : ": the two plans have no agency in common, as is usual for plans of different places")}"),
        string.Create(CultureInfo.InvariantCulture, $"{_drafted.Count} 个部门中，{_taken.Count} 个的代码、标识符、英文名及类别取自“{_like.Name}”{(_taken.Count > 0 ? string.Empty : "：两者没有相同的部门，不同地方的方案往往如此")}")).In(culture);

    /// <summary>Whether a clause of the notice has a name.</summary>
    /// <param name="name">The name.</param>
    public bool Has(string name) => _groups.Of(name) is not null;

    /// <summary>The agency of a name that a clause has.</summary>
    public DraftedAgency Named(string name) => _drafted[_groups.Of(name)!];

    /// <summary>Whether no other clause names the agency of a name, nor this one twice.</summary>
    /// <param name="name">The name.</param>
    public bool IsNamedOnce(string name) => _groups.Of(name) is { Occurrences: 1 };

    /// <summary>The agency that a name means which no clause has as it stands: one of the draft, or one that a reading adds.</summary>
    /// <param name="name">The name.</param>
    public DraftedAgency Possible(string name)
    {
        if ((_groups.Meant(name) ?? _groups.MeantWithoutLevel(name)) is { } meant)
        {
            return _drafted[meant];
        }

        if (!_possible.TryGetValue(name, out DraftedAgency? agency))
        {
            BodyName? known = BodyName.Of(name, _groups.Home);
            bool isCollective = CollectiveWords.IsCollective(name, 0, name.Length);
            (string code, string id) = _proposals.Also(new AgencyGroup(new NamedBody(name, isCollective, _drafted.Count + _possible.Count, known)));
            _possible.Add(name, agency = new DraftedAgency(code, id, 0, name, isCollective) { English = EnglishNames.Of(known, _groups.Home), Kind = BodyKinds.Of(name, known) });
        }

        return agency;
    }

    private IEnumerable<IGrouping<int, string>> Grouped() => _drafted.Where(pair => pair.Key.Occurrences > 0).OrderBy(pair => pair.Value.Number).GroupBy(pair => pair.Key.Occurrences, pair => pair.Value.Name).OrderByDescending(same => same.Key);

    private DraftedAgency Draft(AgencyGroup group, AgencyGroup[] all, string[] own, IReadOnlyList<AgencyModel> found)
    {
        NamedBody main = group.Main;
        BodyName? known = group.Known;
        AgencyModel? taken = _taken.GetValueOrDefault(group);
        (string code, string id) = taken is null ? _proposals.For(group) : (taken.Code, taken.Id);
        DraftedAgency agency = new(code, id, _drafted.Count + 1, main.Name, main.IsCollective)
        {
            English = taken is null ? EnglishNames.Of(known, _groups.Home) : _like!.EnglishOf(taken, _groups.Home) ?? (taken.English.Length > 0 ? EnglishNames.Of(known, _groups.Home) : null),
            Kind = taken is null ? _members.KindOf(group) ?? BodyKinds.Of(main.Name, known) : taken.Kind != BodyKind.Unspecified ? PlanWords.Of(taken.Kind) : null,
            RegionCode = taken?.RegionCode,
            Aliases = Aliases(group, own),
            EditorialAliases = [.. BeforeBrackets(group, all).Except(Aliases(group, own))],
        };
        if (taken is null && Pinyin.Of(AgencyProposals.ShortForm(main.Name)).Count == 0)
        {
            agency.Doubts.Add(NameDoubts.WithoutInitials(main, code));
        }

        if (NameDoubts.WithoutAsBelow(main.Name) is { } bare && bare != main.Name && _groups.Of(bare) is null)
        {
            agency.Doubts.Add(NameDoubts.AsBelow(agency, main, bare));
        }

        if (group.Names.Select(NameDoubts.OfBracket).FirstOrDefault(doubt => doubt is not null) is { } bracket)
        {
            agency.Doubts.Add(bracket);
        }

        if (taken is null && group.Names.Select(NameDoubts.OfOtherWords).FirstOrDefault(doubt => doubt is not null) is { } other)
        {
            agency.Doubts.Add(other);
        }

        if (taken?.Retirement is { Since: var since })
        {
            agency.Doubts.Add(new DraftDoubt(new FindingText($"'{_like!.Name}' lists {code} as retired since {since}. Is it this agency?", $"“{_like!.Name}”自 {since} 起已停用 {code}。是否确为此部门？"))
            {
                Words = [main.Written],
                Readings =
                [
                    DoubtReading.AsDrafted("It is this agency.", "确为此部门。"),
                    new DoubtReading(new FindingText("It is another: give it a code of your own.", "是另一部门：自拟代码。"), [DoubtChange.CodeOf(code)]),
                ],
            });
        }
        else if (taken is null && found.Count > 0)
        {
            agency.Doubts.Add(new DraftDoubt(new FindingText(
                $"May be {string.Join(" or ", found.Select(one => $"{one.Name} ({one.Code})"))} of '{_like!.Name}'; nothing was taken from that plan. Write which one it is.",
                $"可能是“{_like!.Name}”中的{string.Join("或", found.Select(one => $"{one.Name}（{one.Code}）"))}；未采用。请写明是哪一个。"))
            {
                Words = [main.Written],
                Readings =
                [
                    DoubtReading.AsDrafted("It is none of them.", "均不是。"),
                    .. found.Select(one => new DoubtReading(new FindingText($"It is {one.Name}.", $"是{one.Name}。"), [DoubtChange.SameAgency(code, one.Code)])),
                ],
            });
        }

        return agency;
    }

    private SortedSet<string> Aliases(AgencyGroup group, string[] own)
    {
        IEnumerable<string> elided = group.Names.SelectMany(named => named.Elided).Where(words => _groups.Written(words) == group);
        IEnumerable<string> issuing = group.Known is { } known ? own.Where(issuer => _groups.Of(issuer) is null && BodyName.Of(issuer, _groups.Home)?.Same == known.Same) : [];
        return new SortedSet<string>(group.Names.Select(named => named.Name).Concat(elided).Concat(issuing).Where(name => name != group.Main.Name), StringComparer.Ordinal);
    }

    // 省农业农村厅（省乡村振兴局） is found by the name before its bracket, too, if that is no other's. The notice does not have it by itself.
    private IEnumerable<string> BeforeBrackets(AgencyGroup group, AgencyGroup[] all) => group.Main.IsCollective ? [] : group.Names
        .Select(named => BodyName.WithoutBracket(named.Name))
        .Where(name => name.Length > 2 && group.Names.TrueForAll(named => named.Name != name) && _groups.Of(name) is null && !all.Any(other => other != group && other.Names.Exists(named => BodyName.WithoutBracket(named.Name) == name)))
        .Distinct();
}
