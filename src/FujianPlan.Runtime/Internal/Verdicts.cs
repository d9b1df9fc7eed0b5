using System;
using System.Collections.Generic;
using FujianPlan.Runtime.Compiled;
using FujianPlan.Runtime.Internal.Records;

namespace FujianPlan.Runtime.Internal;

/// <summary>Says whether an agency holds a role in a task.</summary>
internal static class Verdicts
{
    internal static Verdict Of(CompiledPlan plan, int task, Role role, int agency)
    {
        // Who is named, and the collectives as whose members they are named: 甲、乙等丙 gives the role to all of 丙.
        List<int> holders = new List<int>(), collectives = new List<int>();
        bool isOpen = false;
        FigureRange assignments = plan.Tasks.Assignments(task);
        for (int i = 0; i < assignments.Count; i++)
        {
            int what = assignments.At(i, 2), where = assignments.At(i, 2, 1);
            if (AssignmentFigures.Role(what) == role)
            {
                int via = AssignmentFigures.Via(where);
                holders.Add(AssignmentFigures.Agency(what));
                collectives.Add(via != 0 ? via : AssignmentFigures.Agency(what));
                isOpen |= AssignmentFigures.IsOpenEnded(what);
            }
        }

        int[] all = holders.ToArray();
        if (plan.Tasks.Clause(task) == null)
        {
            // What the source has whole has lost no clause, and neither has a source that stands in order.
            bool isLost = plan.Tasks.Attestation(task) != Attestation.Whole && (plan.Tasks.Flags(task) & TaskRecord.NeverHadClause) == 0;
            VerdictKind kind = isLost ? VerdictKind.ClauseLost : VerdictKind.NoOwnClause;
            return new Verdict(plan, kind, task, role, agency, 0, all);
        }

        if (Array.IndexOf(all, agency) >= 0)
        {
            return new Verdict(plan, VerdictKind.ByName, task, role, agency, 0, all);
        }

        // A sure answer before an unsure one: any collective that has the agency, then any that may have it, then an open list.
        foreach (VerdictKind kind in new[] { VerdictKind.ThroughCollective, VerdictKind.MembersUnknown })
        {
            foreach (int holder in collectives)
            {
                if (plan.Agencies.IsCollective(plan.Agencies.OrdinalOf(holder)) && Membership(plan.Agencies, agency, holder) == kind)
                {
                    return new Verdict(plan, kind, task, role, agency, holder, all);
                }
            }
        }

        return new Verdict(plan, isOpen ? VerdictKind.OpenList : VerdictKind.No, task, role, agency, 0, all);
    }

    // Collectives of collectives have no circle: a rule of the compiler sees to it.
    private static VerdictKind Membership(AgencyTable agencies, int agency, int collective)
    {
        int ordinal = agencies.OrdinalOf(collective);
        if (!agencies.MembersKnown(ordinal))
        {
            return VerdictKind.MembersUnknown;
        }

        VerdictKind kind = VerdictKind.No;
        FigureRange members = agencies.Members(ordinal);
        for (int i = 0; i < members.Count; i++)
        {
            VerdictKind here = members.At(i) == agency ? VerdictKind.ThroughCollective
                : agencies.IsCollective(agencies.OrdinalOf(members.At(i))) ? Membership(agencies, agency, members.At(i))
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
