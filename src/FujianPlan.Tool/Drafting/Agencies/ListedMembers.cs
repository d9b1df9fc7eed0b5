namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>The members of collectives, where the notice lists all of them behind the name.</summary>
internal sealed class ListedMembers
{
    private readonly Dictionary<AgencyGroup, List<AgencyGroup>> _members = [];
    private readonly Dictionary<string, AgencyGroup> _others = new(StringComparer.Ordinal);
    private readonly Dictionary<AgencyGroup, string> _kinds = [];

    /// <summary>Collects them.</summary>
    /// <param name="groups">The agencies that clauses name.</param>
    public ListedMembers(AgencyGroups groups)
    {
        int order = groups.All.Count();
        foreach (AgencyGroup group in groups.All.Where(group => group.Main.IsCollective))
        {
            string[][] lists = [.. group.Names.Select(named => CollectiveMembers.Of(named.Name)).Where(list => list.Count > 0).Select(list => list.ToArray())];
            if (lists.Length == 0 || lists.Any(list => !list.ToHashSet(StringComparer.Ordinal).SetEquals(lists[0])))
            {
                continue;
            }

            List<AgencyGroup> members = [];
            foreach (string name in lists[0])
            {
                AgencyGroup? member = groups.Meant(name) ?? _others.GetValueOrDefault(name);
                if (member is null)
                {
                    _others.Add(name, member = new AgencyGroup(new NamedBody(name, false, order++, BodyName.Of(name, groups.Home))));
                }

                if (BodyKinds.Of(CollectiveMembers.HeadOf(group.Main.Name), null) is { } kind)
                {
                    _kinds.TryAdd(member, kind);
                }

                members.Add(member);
            }

            // A clause that names another as its member shows that the list has not all.
            if (groups.MembersNamedOf(group).All(members.Contains))
            {
                _members.Add(group, [.. members.Distinct()]);
            }
        }
    }

    /// <summary>The members that no clause names.</summary>
    public IEnumerable<AgencyGroup> Others => _others.Values.Where(other => _members.Values.Any(members => members.Contains(other))).OrderBy(group => group.Order);

    /// <summary>The members of a collective; empty where the notice does not list them.</summary>
    /// <param name="group">The collective.</param>
    public IReadOnlyList<AgencyGroup> Of(AgencyGroup group) => _members.GetValueOrDefault(group) ?? [];

    /// <summary>The kind of a member that no clause names, which is that of its collective; null elsewhere.</summary>
    /// <param name="group">The member.</param>
    public string? KindOf(AgencyGroup group) => group.Occurrences == 0 ? _kinds.GetValueOrDefault(group) : null;
}
