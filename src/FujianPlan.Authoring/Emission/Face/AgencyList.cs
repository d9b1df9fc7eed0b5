#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;
using FujianPlan.Data;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>The agencies of the plan, by number. Reading it allocates nothing.</summary>
public readonly struct AgencyList : IReadOnlyList<AgencyInfo>
{
    private readonly int _count;

    internal AgencyList(int count) => _count = count;

    /// <inheritdoc/>
    public int Count => _count;

    /// <inheritdoc/>
    public AgencyInfo this[int index] => new AgencyInfo(C::AgencyTable.At(_count, index));

    /// <summary>What the plan says about an agency.</summary>
    /// <param name="agency">The agency.</param>
    /// <exception cref="KeyNotFoundException"><paramref name="agency"/> is not an agency of the plan.</exception>
    public AgencyInfo this[Agency agency] => new AgencyInfo(Catalogue.Plan.Agencies.WithNumber((int)agency));

    /// <inheritdoc cref="IEnumerable{T}.GetEnumerator"/>
    public R::PlanListEnumerator<AgencyList, AgencyInfo> GetEnumerator() => new R::PlanListEnumerator<AgencyList, AgencyInfo>(this);

    IEnumerator<AgencyInfo> IEnumerable<AgencyInfo>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
