#nullable enable

using System;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>That a task is no longer in force: since when, why, and what took its place. Editorial.</summary>
public readonly struct TaskRetirement : IEquatable<TaskRetirement>
{
    // One more than the task's position, so that a default value is of no task.
    private readonly int _ordinal;

    internal TaskRetirement(int ordinal) => _ordinal = ordinal;

    /// <summary>The version of the plan's data that retired it.</summary>
    public string Since => Data.String(Data.Int(Figures));

    /// <summary>Why it is no longer in force.</summary>
    public string Reason => Data.String(Data.Int(Figures + 1));

    /// <summary>The tasks that took its place; empty where none did.</summary>
    public TaskList Successors => Catalogue.Successors(Data.Int(Figures + 2), Data.Int(Figures + 3));

    private DataChunk Data => _ordinal == 0
        ? throw new InvalidOperationException("This is default(TaskRetirement), which is of no task. Get it from PlanTask.Retirement.")
        : Catalogue.Tasks(_ordinal);

    private int Record => Data.Record((_ordinal - 1) % CatalogueData.TasksOfAChunk);

    // They are the record's last.
    private int Figures => Record + TaskRecord.Assignments + (2 * Data.Int(Record + TaskRecord.AssignmentCount))
        + ((Data.Int(Record + TaskRecord.Flags) & TaskRecord.HasSource) != 0 ? TaskRecord.SourceFigures + (2 * Data.Int(Record + TaskRecord.Quotes)) : 0);

    /// <inheritdoc/>
    public bool Equals(TaskRetirement other) => _ordinal == other._ordinal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TaskRetirement other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _ordinal;

    /// <summary>Whether two are of the same task.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TaskRetirement left, TaskRetirement right) => left.Equals(right);

    /// <summary>Whether two are not of the same task.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TaskRetirement left, TaskRetirement right) => !left.Equals(right);

    /// <summary>Since when, and why.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _ordinal == 0 ? "(no task)" : Since + " " + Reason;
}
