namespace FujianPlan.Authoring.Documents;

/// <summary>One agency that a duty names.</summary>
/// <param name="Code">Where, and by which code.</param>
/// <param name="Duty">The duty.</param>
/// <param name="Group">The duty's ordinal in its task, from 0.</param>
/// <param name="Via">The collective as whose member it is named; null for none.</param>
/// <param name="IsOf">Whether it is itself such a collective.</param>
internal readonly record struct AssigneeUse(Located<string> Code, DutyNode Duty, int Group, Located<string>? Via, bool IsOf)
{
    /// <summary>All agencies that the duties of a task name, in order: named members before their collective.</summary>
    internal static IEnumerable<AssigneeUse> AllOf(TaskNode task) => AllOf(task.Duties?.Items ?? []);

    /// <summary>All agencies that some duties name, in order.</summary>
    internal static IEnumerable<AssigneeUse> AllOf(IReadOnlyList<DutyNode> duties)
    {
        for (int group = 0; group < duties.Count; group++)
        {
            foreach (AssigneeNode assignee in duties[group].Assignees?.Items ?? [])
            {
                foreach (Located<string> named in assignee.Named?.Items ?? [])
                {
                    yield return new AssigneeUse(named, duties[group], group, assignee.Code, IsOf: false);
                }

                if (assignee.Code is not null)
                {
                    yield return new AssigneeUse(assignee.Code, duties[group], group, null, IsOf: assignee.Named is not null);
                }
            }
        }
    }

    /// <summary>The same for every task of a plan, and for what its remarks add.</summary>
    internal static IEnumerable<AssigneeUse> AllOf(PlanDocument document) =>
        document.Sections.SelectMany(s => s.Tasks?.Items ?? []).SelectMany(AllOf)
            .Concat((document.Remarks ?? []).SelectMany(remark => AllOf(remark.Adds?.Items ?? [])));
}
