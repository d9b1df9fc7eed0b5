#nullable enable

using System;
using FujianPlan.Data;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>Parses the codes by which tasks of the plan are stored and exchanged.</summary>
public static class TaskIds
{
    /// <summary>Parses a task's code, such as <c>1.5</c>. Exact codes only.</summary>
    /// <param name="code">The code.</param>
    /// <param name="id">The task; not a task of the plan if the input is not a code.</param>
    /// <returns>Whether the input is the code of a task of the plan.</returns>
    public static bool TryParse(string? code, out TaskId id)
    {
        R::PlanCodes.Of<TaskId>().TryParse(code, out id);
        return id != default;
    }

    /// <summary>Parses a task's code, such as <c>1.5</c>. Exact codes only.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The task.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="global::FujianPlan.Runtime.PlanCodeException">The input is not a code; the message says which codes there are.</exception>
    public static TaskId Parse(string code) => R::PlanCodes.Of<TaskId>().Parse(code);
}

/// <summary>Extension methods for <see cref="TaskId"/>.</summary>
public static class TaskIdExtensions
{
    /// <summary>The code, such as <c>1.5</c>.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is not a task of the plan.</exception>
    [return: TaskCode]
    public static string ToCode(this TaskId id) => id.Task().Code;

    /// <summary>What the plan says about the task.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The task.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is not a task of the plan.</exception>
    public static PlanTask Task(this TaskId id) => new PlanTask(Catalogue.Plan.Tasks.OrdinalOf((int)id, nameof(id)));

    /// <summary>Whether a value is a task of the plan.</summary>
    /// <param name="id">The value.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsDefined(this TaskId id) => Catalogue.Plan.Tasks.OrdinalOf((int)id) != 0;
}
