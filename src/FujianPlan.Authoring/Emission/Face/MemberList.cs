#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>Agencies: the members of a collective, or the successors of one that is retired. Reading it allocates nothing.</summary>
public readonly struct MemberList : IReadOnlyList<Agency>
{
    private readonly C::FigureRange _figures;

    internal MemberList(C::FigureRange figures) => _figures = figures;

    /// <inheritdoc/>
    public int Count => _figures.Count;

    /// <inheritdoc/>
    public Agency this[int index] => (Agency)_figures.At(index, 1);

    /// <inheritdoc cref="IEnumerable{T}.GetEnumerator"/>
    public R::PlanListEnumerator<MemberList, Agency> GetEnumerator() => new R::PlanListEnumerator<MemberList, Agency>(this);

    IEnumerator<Agency> IEnumerable<Agency>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
