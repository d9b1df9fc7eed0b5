#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;
using FujianPlan.Data;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>The headings over the sections of the plan, in its order. Reading it allocates nothing.</summary>
public readonly struct PartList : IReadOnlyList<Part>
{
    /// <inheritdoc/>
    public int Count => Catalogue.Plan.Parts.Count;

    /// <inheritdoc/>
    public Part this[int index] => new Part(Catalogue.Plan.Parts.At(index));

    /// <inheritdoc cref="IEnumerable{T}.GetEnumerator"/>
    public R::PlanListEnumerator<PartList, Part> GetEnumerator() => new R::PlanListEnumerator<PartList, Part>(this);

    IEnumerator<Part> IEnumerable<Part>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
