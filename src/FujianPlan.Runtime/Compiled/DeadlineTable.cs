using System;
using System.ComponentModel;
using FujianPlan.Runtime.Internal;
using FujianPlan.Runtime.Internal.Records;

namespace FujianPlan.Runtime.Compiled;

/// <summary>The deadlines of a plan's tasks.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeadlineTable
{
    private readonly TaskTable _tasks;

    // Made when first asked for. Who loses the race to make it has made the same.
    private DueTasks? _due;

    internal DeadlineTable(TaskTable tasks) => _tasks = tasks;

    private DueTasks Due => _due ??= new DueTasks(this, _tasks.Count);

    /// <summary>The deadline of a task.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>The deadline; null if the source states none.</returns>
    public Deadline? Of(int ordinal) => (_tasks.Flags(ordinal) & TaskRecord.HasDeadline) == 0
        ? null
        : DeadlineRecord.Read(_tasks.Data(ordinal), _tasks.DeadlineFigures(ordinal));

    /// <summary>The tasks that are due on or before a day.</summary>
    /// <param name="day">The day; the time of day does not count.</param>
    /// <returns>The tasks, the earliest first.</returns>
    public TaskRange DueBy(DateTime day) => TaskRange.OfDue(Due.CountBy(day.Date));

    /// <summary>A task among those that are due, the earliest first.</summary>
    internal int DueAt(int index) => Due.Ordinals[index];
}
