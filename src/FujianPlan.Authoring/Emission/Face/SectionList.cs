#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>Sections of the plan, in its order. Reading it allocates nothing.</summary>
public readonly struct SectionList : IReadOnlyList<Section>
{
    private readonly C::SectionRange _range;

    internal SectionList(C::SectionRange range) => _range = range;

    /// <inheritdoc/>
    public int Count => _range.Count;

    /// <inheritdoc/>
    public Section this[int index] => new Section(_range.At(index));

    /// <summary>The section with an identifier, if the list contains it.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException"><paramref name="id"/> is not a section of this list.</exception>
    public Section this[SectionId id] => new Section(_range.WithNumber((int)id));

    /// <inheritdoc cref="IEnumerable{T}.GetEnumerator"/>
    public R::PlanListEnumerator<SectionList, Section> GetEnumerator() => new R::PlanListEnumerator<SectionList, Section>(this);

    IEnumerator<Section> IEnumerable<Section>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
