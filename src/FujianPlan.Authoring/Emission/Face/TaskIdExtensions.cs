#nullable enable

using System;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>What a <see cref="TaskId"/> value can tell of itself.</summary>
public static class TaskIdExtensions
{
    /// <summary>The task's code, such as <c>1.5</c>.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The code, always the same instance.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no task of the plan.</exception>
    [return: TaskCode]
    public static string ToCode(this TaskId id) => id.Task().Code;

    /// <summary>The task.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>Its entry in the catalogue.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no task of the plan.</exception>
    public static PlanTask Task(this TaskId id) => Plan.Tasks[id];

    /// <summary>Whether a value is a task of the plan. <c>default(TaskId)</c> is none.</summary>
    /// <param name="id">The value.</param>
    /// <returns>True where it is.</returns>
    public static bool IsDefined(this TaskId id) => Catalogue.IndexOf(id) >= 0;
}
