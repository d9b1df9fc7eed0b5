using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Clauses;

/// <summary>The clause of a task, taken apart.</summary>
/// <param name="Task">The task.</param>
/// <param name="Written">The clause, and where it stands.</param>
/// <param name="Parsed">What it says.</param>
internal readonly record struct TaskClause(TaskNode Task, Located<string> Written, Clause Parsed)
{
    /// <summary>The code of the task; null where it has none.</summary>
    public string? Code { get; init; }

    /// <summary>The remarks that reach it; it is read with them.</summary>
    public ReachingRemarks Remarks { get; init; } = ReachingRemarks.None;

    /// <summary>Those of every task that has one, in order. Several rules ask what they say: whoever asks more than one of them keeps the list.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="cancellation">Tells that nobody waits for them any more.</param>
    public static IReadOnlyList<TaskClause> AllOf(PlanDocument document, CancellationToken cancellation)
    {
        List<TaskClause> all = [];
        RemarkReach reach = new(document.Remarks);
        foreach (SectionNode section in document.Sections)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (TaskNode task in section.Tasks?.Items ?? [])
            {
                if (task.Clause is { } clause)
                {
                    string? code = section.Number is { } number && task.Number is { } ordinal ? TaskCode.Of(number.Value, ordinal.Value) : null;
                    ReachingRemarks remarks = reach.Next(code);
                    all.Add(new TaskClause(task, clause, RemarkedClause.Parse(clause.Value, remarks)) { Code = code, Remarks = remarks });
                }
            }
        }

        return all;
    }
}
