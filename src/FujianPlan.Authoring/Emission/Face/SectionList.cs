#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>The sections of the plan, in its order. Reading it allocates nothing.</summary>
public readonly struct SectionList : IReadOnlyList<Section>
{
    private readonly int _count;

    internal SectionList(int count) => _count = count;

    /// <inheritdoc/>
    public int Count => _count;

    /// <inheritdoc/>
    public Section this[int index] => new Section(C::SectionTable.At(_count, index));

    /// <summary>The section with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException"><paramref name="id"/> is no section of the plan.</exception>
    public Section this[SectionId id] => new Section(C::SectionTable.WithNumber(_count, (int)id));

    /// <inheritdoc cref="IEnumerable{T}.GetEnumerator"/>
    public R::PlanListEnumerator<SectionList, Section> GetEnumerator() => new R::PlanListEnumerator<SectionList, Section>(this);

    IEnumerator<Section> IEnumerable<Section>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
