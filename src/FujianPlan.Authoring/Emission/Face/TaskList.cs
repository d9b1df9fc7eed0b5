#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;
using FujianPlan.Data;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>Tasks of the plan, in its order; those of <c>Plan.DueBy</c> by their days. Reading it allocates nothing.</summary>
public readonly struct TaskList : IReadOnlyList<PlanTask>
{
    private readonly C::TaskRange _range;

    internal TaskList(C::TaskRange range) => _range = range;

    /// <inheritdoc/>
    public int Count => _range.Count;

    /// <inheritdoc/>
    public PlanTask this[int index] => new PlanTask(Catalogue.Plan.Tasks.At(_range, index));

    /// <summary>The task with an identifier, if the list contains it.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException"><paramref name="id"/> is not a task of this list.</exception>
    public PlanTask this[TaskId id] => new PlanTask(Catalogue.Plan.Tasks.WithValue(_range, (int)id));

    /// <inheritdoc cref="IEnumerable{T}.GetEnumerator"/>
    public R::PlanListEnumerator<TaskList, PlanTask> GetEnumerator() => new R::PlanListEnumerator<TaskList, PlanTask>(this);

    IEnumerator<PlanTask> IEnumerable<PlanTask>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
