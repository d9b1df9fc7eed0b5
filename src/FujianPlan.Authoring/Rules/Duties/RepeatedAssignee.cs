using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>An agency that stands in the duties of a task, or of another level, once more.</summary>
/// <param name="Later">Where it stands again.</param>
/// <param name="Earlier">Where it stood before.</param>
/// <param name="IsLeadAndSupporting">Whether it leads the one time and supports the other.</param>
/// <param name="Level">What the duties are of.</param>
/// <param name="Strongest">The strongest role that it has there, which is the one of the model.</param>
/// <param name="IsOfClause">Whether the clause itself names the agency again, in that role, so that the plan repeats no more than its source.</param>
internal sealed record RepeatedAssignee(AssigneeUse Later, AssigneeUse Earlier, bool IsLeadAndSupporting, OutlineLevel Level, DutyRole Strongest, bool IsOfClause)
{
    /// <summary>Every repetition in a plan, told once, and as the worse of the two things that it can be.</summary>
    internal static IEnumerable<RepeatedAssignee> AllOf(PlanRuleContext context)
    {
        var seen = new Dictionary<(int Agency, DutyRole Role), AssigneeUse>();

        // By agency, the list that names it last: hardly any names one twice.
        int[] last = new int[context.Agencies.All.Count];
        int list = 0;

        // What a remark adds, it adds to tasks.
        IEnumerable<(OutlineLevel, IReadOnlyList<DutyNode>, IOutlineNode?)> lists = context.Outline.Select(item => (item.Level, item.Node.Duties?.Items ?? [], (IOutlineNode?)item.Node))
            .Concat((context.Document.Remarks ?? []).Select(remark => (OutlineLevel.Task, remark.Adds?.Items ?? [], (IOutlineNode?)null)));
        foreach ((OutlineLevel level, IReadOnlyList<DutyNode> duties, IOutlineNode? node) in lists)
        {
            list++;
            if (!NamesOneTwice(context.Agencies, duties, last, list))
            {
                continue;
            }

            seen.Clear();
            ClauseRepetition? source = null;
            Dictionary<int, DutyRole>? strongest = null;
            foreach (AssigneeUse use in AssigneeUse.AllOf(duties))
            {
                int agency = context.Agencies.IndexOf(use.Code.Value);
                if (agency < 0)
                {
                    continue;
                }

                DutyRole role = use.Duty.Role;
                if (Opposite(role) is { } opposite && seen.TryGetValue((agency, opposite), out AssigneeUse other))
                {
                    yield return new RepeatedAssignee(use, other, IsLeadAndSupporting: true, level, Strongest(), IsOfClause());
                }
                else if (seen.TryGetValue((agency, role), out other)
                    || seen.TryGetValue((agency, DutyRole.Lead), out other)
                    || seen.TryGetValue((agency, DutyRole.Responsible), out other)
                    || seen.TryGetValue((agency, DutyRole.Supporting), out other)
                    || seen.TryGetValue((agency, DutyRole.Guiding), out other))
                {
                    yield return new RepeatedAssignee(use, other, IsLeadAndSupporting: false, level, Strongest(), IsOfClause());
                }

                if (!seen.ContainsKey((agency, role)))
                {
                    seen.Add((agency, role), use);
                }

                DutyRole Strongest() => (strongest ??= StrongestOf(context.Agencies, duties))[agency];

                bool IsOfClause() => node is not null && (source ??= ClauseRepetition.Of(context, node, duties))?.Bears(use) == true;
            }
        }
    }

    private static Dictionary<int, DutyRole> StrongestOf(AgencyIndex agencies, IReadOnlyList<DutyNode> duties)
    {
        Dictionary<int, DutyRole> strongest = [];
        foreach (AssigneeUse use in AssigneeUse.AllOf(duties))
        {
            int agency = agencies.IndexOf(use.Code.Value);
            strongest[agency] = strongest.TryGetValue(agency, out DutyRole role) && role < use.Duty.Role ? role : use.Duty.Role;
        }

        return strongest;
    }

    private static bool NamesOneTwice(AgencyIndex agencies, IReadOnlyList<DutyNode> duties, int[] last, int list)
    {
        foreach (AssigneeUse use in AssigneeUse.AllOf(duties))
        {
            if (agencies.IndexOf(use.Code.Value) is >= 0 and var agency)
            {
                if (last[agency] == list)
                {
                    return true;
                }

                last[agency] = list;
            }
        }

        return false;
    }

    private static DutyRole? Opposite(DutyRole role) => role switch
    {
        DutyRole.Lead => DutyRole.Supporting,
        DutyRole.Supporting => DutyRole.Lead,
        _ => null,
    };
}
