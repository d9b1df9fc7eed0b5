using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Clauses;

/// <summary>The clause of a task, taken apart.</summary>
/// <param name="Task">The task.</param>
/// <param name="Written">The clause, and where it stands.</param>
/// <param name="Parsed">What it says.</param>
internal readonly record struct TaskClause(TaskNode Task, Located<string> Written, Clause Parsed)
{
    /// <summary>Those of every task that has one, in order. Several rules ask what they say: whoever asks more than one of them keeps the list.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="cancellation">Tells that nobody waits for them any more.</param>
    public static IReadOnlyList<TaskClause> AllOf(PlanDocument document, CancellationToken cancellation)
    {
        List<TaskClause> all = [];
        foreach (SectionNode section in document.Sections)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (TaskNode task in section.Tasks?.Items ?? [])
            {
                if (task.Clause is { } clause)
                {
                    all.Add(new TaskClause(task, clause, ClauseParser.Parse(clause.Value)));
                }
            }
        }

        return all;
    }
}
