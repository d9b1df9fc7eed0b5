using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules;

/// <summary>
/// The agencies of a plan by code. An agency is meant by its position in the document; where two claim one code, the
/// first has it.
/// </summary>
internal sealed class AgencyIndex
{
    private readonly Dictionary<string, int> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byCodeInAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<MemberLink>[]> _members;
    private readonly Lazy<IReadOnlyList<AgencyName>> _names;

    internal AgencyIndex(IReadOnlyList<AgencyNode> agencies)
    {
        All = agencies;
        for (int i = 0; i < agencies.Count; i++)
        {
            if (agencies[i].Code is { } code)
            {
                if (!_byCode.ContainsKey(code.Value))
                {
                    _byCode.Add(code.Value, i);
                }

                if (!_byCodeInAnyCase.ContainsKey(code.Value))
                {
                    _byCodeInAnyCase.Add(code.Value, i);
                }

                if (!AgencyCode.IsWellFormed(code.Value) && AgencyCode.Meant(code.Value) is { } meant)
                {
                    _meant.Add(meant);
                }
            }
        }

        _members = new Lazy<IReadOnlyList<MemberLink>[]>(() => [.. All.Select(LinksOf)]);
        _names = new Lazy<IReadOnlyList<AgencyName>>(() => [.. AgencyName.AllOf(All)]);
    }

    internal IReadOnlyList<AgencyNode> All { get; }

    /// <summary>Every code and name of every agency, in order.</summary>
    internal IReadOnlyList<AgencyName> Names => _names.Value;

    /// <summary>The agency that has a code, or -1.</summary>
    internal int IndexOf(string code) => _byCode.TryGetValue(code, out int index) ? index : -1;

    /// <summary>
    /// Whether an agency has a code, or would have it were its own not malformed; that is one mistake, and not one for
    /// each duty that names the agency.
    /// </summary>
    internal bool IsDescribed(string code) => _byCode.ContainsKey(code) || _meant.Contains(code);

    /// <summary>The first agency whose code differs from a given one in case at most, or -1.</summary>
    internal int FirstInAnyCase(string code) => _byCodeInAnyCase.TryGetValue(code, out int index) ? index : -1;

    /// <summary>Whether an agency's code stands for an earlier one already, but for its case at most.</summary>
    internal bool IsDuplicate(int agency) => All[agency].Code is { } code && FirstInAnyCase(code.Value) != agency;

    /// <summary>Whether an agency is an earlier one, described once more: with the same code, and the same name or identifier.</summary>
    internal bool IsRepeated(int agency)
    {
        if (!IsDuplicate(agency))
        {
            return false;
        }

        AgencyNode first = All[FirstInAnyCase(All[agency].Code!.Value)], again = All[agency];
        return again.Code!.Value == first.Code!.Value
            && ((again.Name is { } name && name.Value == first.Name?.Value) || (again.Id is { } id && id.Value == first.Id?.Value));
    }

    internal bool IsCollective(int agency) => All[agency].Collective?.Value == true;

    /// <summary>The members of a collective that are agencies of the plan, each once; none of any other agency.</summary>
    internal IReadOnlyList<MemberLink> MembersOf(int agency) => _members.Value[agency];

    private IReadOnlyList<MemberLink> LinksOf(AgencyNode agency)
    {
        if (agency.Collective?.Value != true || agency.Members is null)
        {
            return [];
        }

        var links = new List<MemberLink>(agency.Members.Items.Count);
        var seen = new HashSet<int>();
        foreach (Located<string> member in agency.Members.Items)
        {
            int index = IndexOf(member.Value);
            if (index >= 0 && seen.Add(index))
            {
                links.Add(new MemberLink(index, member));
            }
        }

        return links;
    }
}

/// <summary>A member of a collective.</summary>
/// <param name="Agency">The member's position in the document.</param>
/// <param name="Code">Where the collective names it.</param>
internal sealed record MemberLink(int Agency, Located<string> Code);
