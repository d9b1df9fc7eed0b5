#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;
using FujianPlan.Data;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>Parts of the plan, in its order; those of <c>Plan.PartsDueBy</c> by their days. Reading it allocates nothing.</summary>
public readonly struct PartList : IReadOnlyList<Part>
{
    private readonly C::PartRange _range;

    internal PartList(C::PartRange range) => _range = range;

    /// <inheritdoc/>
    public int Count => _range.Count;

    /// <inheritdoc/>
    public Part this[int index] => new Part(_range.At(index));

    /// <inheritdoc cref="IEnumerable{T}.GetEnumerator"/>
    public R::PlanListEnumerator<PartList, Part> GetEnumerator() => new R::PlanListEnumerator<PartList, Part>(this);

    IEnumerator<Part> IEnumerable<Part>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
