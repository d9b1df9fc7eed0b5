using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Rules.References;

/// <summary>
/// Answers whether an agency belongs to a collective, directly or through collectives among its members. Where the
/// members of any of these are not known, it may: “unknown” is never answered as “no”.
/// </summary>
/// <param name="context">The plan.</param>
internal sealed class CollectiveMembership(PlanRuleContext context)
{
    /// <summary>All that belong to a collective; null where that is not known.</summary>
    private readonly Dictionary<int, HashSet<int>?> _known = [];

    /// <summary>
    /// How many members may still be visited. Collectives of collectives of collectives could make one visit for each
    /// pair of agencies; no plan has that many, and past this nothing is claimed.
    /// </summary>
    private int _visitsLeft = 1_000_000;

    internal bool MayHold(int collective, int agency)
    {
        if (!_known.TryGetValue(collective, out HashSet<int>? members))
        {
            members = Collect(collective);
            _known.Add(collective, members);
        }

        return members is null || members.Contains(agency);
    }

    private HashSet<int>? Collect(int collective)
    {
        var members = new HashSet<int>();
        var open = new Stack<int>();
        open.Push(collective);
        while (open.Count > 0)
        {
            int next = open.Pop();
            if (!IsKnown(context.Agencies.All[next]))
            {
                return null;
            }

            foreach (MemberLink link in context.Agencies.MembersOf(next))
            {
                if (--_visitsLeft < 0)
                {
                    return null;
                }

                if (members.Add(link.Agency) && context.Agencies.IsCollective(link.Agency))
                {
                    open.Push(link.Agency);
                }
            }
        }

        return members;
    }

    /// <summary>Whether the members stand there, can all be read, and are agencies of the plan: a misspelt one may be meant.</summary>
    private bool IsKnown(AgencyNode collective) =>
        collective.Members is { } members
        && context.Losses.IsWhole(members.Place)
        && members.Items.All(m => context.Agencies.IndexOf(m.Value) >= 0);
}
