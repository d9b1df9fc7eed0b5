#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>Who does what for a task, in the order of its clause. Reading it allocates nothing.</summary>
public readonly struct AssignmentList : IReadOnlyList<Assignment>
{
    private readonly C::FigureRange _figures;

    internal AssignmentList(C::FigureRange figures) => _figures = figures;

    /// <inheritdoc/>
    public int Count => _figures.Count;

    /// <inheritdoc/>
    public Assignment this[int index] => new Assignment(_figures.At(index, 2), _figures.At(index, 2, 1));

    /// <inheritdoc cref="IEnumerable{T}.GetEnumerator"/>
    public R::PlanListEnumerator<AssignmentList, Assignment> GetEnumerator() => new R::PlanListEnumerator<AssignmentList, Assignment>(this);

    IEnumerator<Assignment> IEnumerable<Assignment>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
