using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>
/// Which names of a notice are names of one agency: those that the usual bodies show to be, those that differ in signs alone, and those that clauses
/// themselves write in either way. What a clause names beside each other are two, whatever their names: nothing is joined by a guess.
/// </summary>
internal sealed class AgencyGroups
{
    private static readonly string[] Levels = ["省", "市", "县", "区", "州"];

    private const int LongestShown = 12;

    private readonly Dictionary<string, NamedBody> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AgencyGroup> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<(string Collective, string Member)> _namedOf = [];
    private readonly Dictionary<string, AgencyGroup?> _written = new(StringComparer.Ordinal);
    private readonly LikePlan? _like;

    /// <summary>Collects the names of clauses.</summary>
    /// <param name="clauses">The clauses.</param>
    /// <param name="issuers">Who issued the notice.</param>
    /// <param name="shortForms">The shorter names that the notice gives bodies.</param>
    /// <param name="like">A plan whose agencies are these; null for none.</param>
    public AgencyGroups(IReadOnlyList<Clause> clauses, IEnumerable<string> issuers, IEnumerable<ShortForm> shortForms, LikePlan? like)
    {
        _like = like;
        (ClauseAgency Agency, int Clause)[] agencies = [.. clauses.SelectMany((clause, i) => clause.Groups.SelectMany(group => group.Agencies).Select(agency => (agency, i)))];
        Home = HomePlace.Of(issuers, [.. agencies.Select(one => one.Agency.Name).Distinct()]);
        foreach ((ClauseAgency agency, int clause) in agencies)
        {
            NamedBody named = Named(agency.Name, agency.Writing == AgencyWriting.Collective || (agency.Writing == AgencyWriting.ElidedPrefix && CollectiveWords.IsCollective(agency.Name, 0, agency.Name.Length)));
            if (named.Occurrences++ == 0 && agency.Writing == AgencyWriting.ElidedPrefix)
            {
                // 甲区、乙区管委会: the notice has no more of the first than that, and what stands behind it.
                string text = clauses[clause].Text;
                named.Written = text.Substring(agency.Span.Start, Math.Min(LongestShown, text.Length - agency.Span.Start));
            }

            named.Clauses.Add(clause);
            if (agency.Of is { } collective)
            {
                _namedOf.Add((collective, agency.Name));
            }

            // 财政局 after 各县区教育局 is several, and 区政府 after 东山区委 a place's; by themselves they may be others.
            if (agency.Writing == AgencyWriting.ElidedPrefix && !named.IsCollective && IsLevel(agency.Name, agency.Name.Length - agency.AsWritten.Length))
            {
                named.Elided.Add(agency.AsWritten);
            }
        }

        foreach ((string written, string full) in clauses.SelectMany(clause => clause.Groups.SelectMany(LeftOutLevels.In)))
        {
            if (_named.TryGetValue(full, out NamedBody? named) && !named.IsCollective)
            {
                named.Elided.Add(written);
            }
        }

        foreach (NamedBody named in _named.Values)
        {
            _byName.Add(named.Name, new AgencyGroup(named));
        }

        JoinAlike();
        JoinElided();
        JoinShort(shortForms);
    }

    /// <summary>Where the notice is from.</summary>
    public HomePlace Home { get; }

    /// <summary>All agencies, in the order in which clauses first name them.</summary>
    public IEnumerable<AgencyGroup> All => _byName.Values.Distinct().OrderBy(group => group.Order);

    /// <summary>Pairs that may be one, and were not joined because a clause names both: the one that is named later, and the other.</summary>
    public List<(AgencyGroup Later, AgencyGroup Earlier)> Apart { get; } = [];

    /// <summary>Those that clauses name as members of a collective.</summary>
    /// <param name="collective">The collective.</param>
    public IEnumerable<AgencyGroup> MembersNamedOf(AgencyGroup collective) => _namedOf.Where(pair => Of(pair.Collective) == collective).Select(pair => Of(pair.Member)).OfType<AgencyGroup>();

    /// <summary>The agency of a name; null where no clause has it.</summary>
    /// <param name="name">The name.</param>
    public AgencyGroup? Of(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The agency that words stand for where a part is left out; null where another is called so, or is written so, too.</summary>
    /// <param name="words">The words.</param>
    public AgencyGroup? Written(string words) => _written.GetValueOrDefault(words);

    /// <summary>The agency that a name means, by whatever name clauses have it; null where they have none.</summary>
    /// <param name="name">The name.</param>
    public AgencyGroup? Meant(string name) => Of(name) ?? (Key(name, false, BodyName.Of(name, Home)) is var key && _named.Values.FirstOrDefault(named => !named.IsCollective && Key(named.Name, false, named.Known).Equals(key)) is { } found ? Of(found.Name) : null);

    /// <summary>The one agency that a name without its level may mean: 县卫健局 of 卫健局. Null where there is none, or more than one.</summary>
    /// <param name="name">The name.</param>
    public AgencyGroup? MeantWithoutLevel(string name) => name.Length > 2 && Levels.Select(level => Meant(level + name)).OfType<AgencyGroup>().Distinct().ToArray() is [var only] ? only : null;

    // 市 and 市委, put before a name: nobody else is called without them.
    private static bool IsLevel(string name, int length) => length == 1 || (length == 2 && name[1] == '委');

    private NamedBody Named(string name, bool isCollective)
    {
        if (!_named.TryGetValue(name, out NamedBody? named))
        {
            bool isOfSeveral = isCollective || CollectiveMembers.IsOfSeveral(name);
            named = new NamedBody(name, isOfSeveral, _named.Count, isOfSeveral ? null : BodyName.Of(name, Home));
            _named.Add(name, named);
        }

        return named;
    }

    private void JoinAlike()
    {
        foreach (IGrouping<object, NamedBody> same in _named.Values.GroupBy(named => Key(named.Name, named.IsCollective, named.Known)).Where(same => same.Skip(1).Any()))
        {
            JoinAll(same);
        }

        // What another plan has for names of one agency.
        foreach (IGrouping<string, NamedBody> same in _named.Values.Where(_ => _like is not null).Select(named => (named, Code: _like!.Only([named], Home)?.Code)).Where(one => one.Code is not null).GroupBy(one => one.Code!, one => one.named))
        {
            JoinAll(same);
        }
    }

    // 财政局 is 市财政局 where one clause writes the one for the other, and none writes it for another.
    private void JoinElided()
    {
        foreach (IGrouping<string, NamedBody> written in _named.Values.SelectMany(named => named.Elided.Select(words => (words, named))).GroupBy(one => one.words, one => one.named).ToArray())
        {
            if (written.Select(named => _byName[named.Name]).Distinct().Count() == 1 && _named.TryGetValue(written.Key, out NamedBody? alone) && !alone.IsCollective)
            {
                JoinAll([written.First(), alone]);
            }

            AgencyGroup[] groups = [.. written.Select(named => _byName[named.Name]).Distinct()];
            _written.Add(written.Key, groups is [{ } only] && (Of(written.Key) is not { } called || called == only) ? only : null);
        }
    }

    // 市甲局（以下简称“甲局”）: clauses may call it 甲局 or, with its level, 市甲局.
    private void JoinShort(IEnumerable<ShortForm> shortForms)
    {
        foreach (ShortForm form in shortForms)
        {
            NamedBody? whole = Enumerable.Range(0, form.Before.Length).Select(start => _named.GetValueOrDefault(form.Before[start..])).FirstOrDefault(named => named is not null);
            NamedBody? called = whole is null ? null : _named.GetValueOrDefault(form.Short) ?? _named.GetValueOrDefault(whole.Name[0] + form.Short);
            if (called is { IsCollective: var isCollective } && isCollective == whole!.IsCollective)
            {
                JoinAll([whole, called]);
            }
        }
    }

    private void JoinAll(IEnumerable<NamedBody> names)
    {
        AgencyGroup? first = null;
        foreach (AgencyGroup group in names.OrderBy(named => named.Name, StringComparer.Ordinal).Select(named => _byName[named.Name]).Distinct().ToArray())
        {
            first ??= group;
            if (first == group)
            {
                continue;
            }

            if (first.IsNamedBeside(group))
            {
                Apart.Add(first.Order > group.Order ? (first, group) : (group, first));
                continue;
            }

            first.Names.AddRange(group.Names);
            foreach (NamedBody named in group.Names)
            {
                _byName[named.Name] = first;
            }
        }
    }

    // What two names of one agency have in common.
    private static object Key(string name, bool isCollective, BodyName? known)
    {
        if (known is not null)
        {
            return known.Same;
        }

        string signs = string.Concat(ComparableName.Of(name).Where(character => !char.IsWhiteSpace(character)).Select(Sign));
        return !isCollective ? signs : (CollectiveMembers.IsOfSeveral(name) ? CollectiveMembers.HeadOf(name) : signs).Replace("人民政府", "政府", StringComparison.Ordinal);
    }

    // Dashes and quotation marks are written in many ways.
    private static char Sign(char character) => character switch
    {
        '–' or '—' or '―' or '‐' or '‑' or '─' or '－' => '-',
        '“' or '”' or '「' or '」' or '＂' => '"',
        _ => character,
    };
}
