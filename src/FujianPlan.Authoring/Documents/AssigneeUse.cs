namespace FujianPlan.Authoring.Documents;

/// <summary>One agency that a duty names.</summary>
/// <param name="Code">Where, and by which code.</param>
/// <param name="Duty">The duty.</param>
/// <param name="Group">The duty's ordinal in its task, section or part, from 0.</param>
/// <param name="Via">The collective as whose member it is named; null for none.</param>
/// <param name="IsOf">Whether it is itself such a collective.</param>
internal readonly record struct AssigneeUse(Located<string> Code, DutyNode Duty, int Group, Located<string>? Via, bool IsOf)
{
    /// <summary>All agencies that the duties of a level name, in order: named members before their collective.</summary>
    internal static List<AssigneeUse> AllOf(IOutlineNode level) => AllOf(level.Duties?.Items ?? []);

    /// <summary>All agencies that some duties name, in order.</summary>
    internal static List<AssigneeUse> AllOf(IReadOnlyList<DutyNode> duties)
    {
        int most = 0;
        for (int group = 0; group < duties.Count; group++)
        {
            most += duties[group].Assignees?.Items.Count ?? 0;
        }

        List<AssigneeUse> uses = new(most);
        Add(uses, duties);
        return uses;
    }

    /// <summary>The same for every level of a plan, and for what its remarks add.</summary>
    internal static List<AssigneeUse> AllOf(PlanDocument document)
    {
        List<AssigneeUse> uses = [];
        foreach (OutlineItem item in document.Outline)
        {
            Add(uses, item.Node.Duties?.Items ?? []);
        }

        foreach (RemarkNode remark in document.Remarks ?? [])
        {
            Add(uses, remark.Adds?.Items ?? []);
        }

        return uses;
    }

    // Of a large plan there are many, and each is asked for: no list is gone through by its interface's enumerator.
    private static void Add(List<AssigneeUse> uses, IReadOnlyList<DutyNode> duties)
    {
        for (int group = 0; group < duties.Count; group++)
        {
            DutyNode duty = duties[group];
            IReadOnlyList<AssigneeNode> assignees = duty.Assignees?.Items ?? [];
            for (int i = 0; i < assignees.Count; i++)
            {
                AssigneeNode assignee = assignees[i];
                IReadOnlyList<Located<string>> named = assignee.Named?.Items ?? [];
                for (int member = 0; member < named.Count; member++)
                {
                    uses.Add(new AssigneeUse(named[member], duty, group, assignee.Code, IsOf: false));
                }

                if (assignee.Code is not null)
                {
                    uses.Add(new AssigneeUse(assignee.Code, duty, group, null, IsOf: assignee.Named is not null));
                }
            }
        }
    }
}
