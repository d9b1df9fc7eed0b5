#nullable enable

using System;
using FujianPlan.Data;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>Takes tasks of the plan by the codes by which they are stored and exchanged.</summary>
public static class TaskIds
{
    /// <summary>Takes a task's code, such as <c>1.5</c>. Exact codes only.</summary>
    /// <param name="code">The code.</param>
    /// <param name="id">The task; no task where the code is none.</param>
    /// <returns>Whether the input is the code of a task of the plan.</returns>
    public static bool TryParse(string? code, out TaskId id)
    {
        R::PlanCodes.Of<TaskId>().TryParse(code, out id);
        return id != default;
    }

    /// <summary>Takes a task's code, such as <c>1.5</c>. Exact codes only.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The task.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="global::FujianPlan.Runtime.PlanCodeException">The input is no code; the message says which there are.</exception>
    public static TaskId Parse(string code) => R::PlanCodes.Of<TaskId>().Parse(code);
}

/// <summary>What a <see cref="TaskId"/> value can tell of itself.</summary>
public static class TaskIdExtensions
{
    /// <summary>The code, such as <c>1.5</c>.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no task of the plan.</exception>
    [return: TaskCode]
    public static string ToCode(this TaskId id) => id.Task().Code;

    /// <summary>What the plan says of the task.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The task.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no task of the plan.</exception>
    public static PlanTask Task(this TaskId id) => new PlanTask(Catalogue.Plan.Tasks.OrdinalOf((int)id, nameof(id)));

    /// <summary>Whether a value is a task of the plan.</summary>
    /// <param name="id">The value.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsDefined(this TaskId id) => Catalogue.Plan.Tasks.OrdinalOf((int)id) != 0;
}
