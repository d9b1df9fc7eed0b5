using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Tracing;

/// <summary>A task, and the software for it.</summary>
/// <param name="Task">The task.</param>
/// <param name="Leads">The agencies that lead it, in the order of the clause; none where nobody does, or nobody knows who.</param>
/// <param name="Marks">The places that say that they implement it, by assembly and member, each once.</param>
internal sealed record TracedTask(TaskModel Task, IReadOnlyList<AgencyModel> Leads, IReadOnlyList<ImplementsMark> Marks)
{
    /// <summary>Whether there is any.</summary>
    public bool HasSoftware => Marks.Count > 0;

    /// <summary>Whether its text is lost, so that nobody can know what there is to implement.</summary>
    public bool IsTextLost => Task.Quotes.Count == 0;

    /// <summary>Whether software is wanting: there is none for a task that is in force and known.</summary>
    public bool IsMissing => !HasSoftware && !IsTextLost && Task.Retirement is null;
}
