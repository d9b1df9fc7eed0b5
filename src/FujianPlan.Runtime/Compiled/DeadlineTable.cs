using System;
using System.ComponentModel;
using FujianPlan.Runtime.Internal;

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
    /// <returns>The deadline; null where the source states none.</returns>
    public Deadline? Of(int ordinal)
    {
        if ((_tasks.Flags(ordinal) & TaskRecord.HasDeadline) == 0)
        {
            return null;
        }

        DataChunk data = _tasks.Data(ordinal);
        int figures = _tasks.DeadlineFigures(ordinal), kind = data.Figure(figures + 1);
        return new Deadline(
            data.Text(data.Figure(figures)),
            (DeadlineKind)(kind & TaskRecord.DeadlineKindMask),
            Day(data.Figure(figures + 2)),
            (kind & TaskRecord.IsYearInferred) != 0);
    }

    /// <summary>The tasks that are due on or before a day.</summary>
    /// <param name="day">The day; the time of day does not count.</param>
    /// <returns>The tasks, the earliest first.</returns>
    public TaskRange DueBy(DateTime day) => TaskRange.OfDue(Due.CountBy(day.Date));

    /// <summary>A task among those that are due, the earliest first.</summary>
    internal int DueAt(int index) => Due.Ordinals[index];

    private static DateTime? Day(int packed) =>
        packed == 0 ? null : new DateTime(packed >> 9, (packed >> 5) & 15, packed & 31, 0, 0, 0, DateTimeKind.Unspecified);
}
