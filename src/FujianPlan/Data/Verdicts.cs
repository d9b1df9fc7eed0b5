#nullable enable

using System;
using System.Collections.Generic;

namespace FujianPlan.Data;

/// <summary>Answers whether an agency holds a role in a task.</summary>
internal static class Verdicts
{
    internal static AssigneeVerdict Of(PlanTask task, Role role, Agency agency)
    {
        // Who is named, and the collectives as whose members they are named: 甲、乙等丙 gives the role to all of 丙.
        List<Agency> holders = new List<Agency>(), collectives = new List<Agency>();
        foreach (Assignment assignment in task.Assignments)
        {
            if (assignment.Role == role)
            {
                holders.Add(assignment.Agency);
                collectives.Add(assignment.Via ?? assignment.Agency);
            }
        }

        Agency[] all = holders.ToArray();
        if (task.Clause == null)
        {
            return new AssigneeVerdict(VerdictKind.ClauseLost, task.Id, role, agency, null, all);
        }

        if (Array.IndexOf(all, agency) >= 0)
        {
            return new AssigneeVerdict(VerdictKind.ByName, task.Id, role, agency, null, all);
        }

        VerdictKind kind = KindOf(task, role, agency, collectives, out Agency? via);
        return new AssigneeVerdict(kind, task.Id, role, agency, via, all);
    }

    // A sure answer before an unsure one: any collective that has the agency, then any that may have it, then an open list.
    private static VerdictKind KindOf(PlanTask task, Role role, Agency agency, List<Agency> holders, out Agency? via)
    {
        via = Through(agency, VerdictKind.ThroughCollective, holders);
        if (via != null)
        {
            return VerdictKind.ThroughCollective;
        }

        via = Through(agency, VerdictKind.MembersUnknown, holders);
        if (via != null)
        {
            return VerdictKind.MembersUnknown;
        }

        foreach (Assignment assignment in task.Assignments)
        {
            if (assignment.Role == role && assignment.IsOpenEnded)
            {
                return VerdictKind.OpenList;
            }
        }

        return VerdictKind.No;
    }

    private static Agency? Through(Agency agency, VerdictKind kind, List<Agency> holders)
    {
        foreach (Agency holder in holders)
        {
            if (holder.Info().IsCollective && kind == Membership(agency, holder))
            {
                return holder;
            }
        }

        return null;
    }

    // Collectives of collectives have no circle: a rule of the compiler sees to it.
    private static VerdictKind Membership(Agency agency, Agency collective)
    {
        AgencyInfo info = collective.Info();
        if (!info.MembersKnown)
        {
            return VerdictKind.MembersUnknown;
        }

        VerdictKind kind = VerdictKind.No;
        foreach (Agency member in info.Members)
        {
            VerdictKind here = member == agency ? VerdictKind.ThroughCollective
                : member.Info().IsCollective ? Membership(agency, member)
                : VerdictKind.No;
            if (here == VerdictKind.ThroughCollective)
            {
                return here;
            }

            kind = here == VerdictKind.MembersUnknown ? here : kind;
        }

        return kind;
    }
}
