using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;

namespace FujianPlan.Runtime;

/// <summary>Goes through a list of a plan without allocating.</summary>
/// <typeparam name="TList">The list.</typeparam>
/// <typeparam name="T">What it is of.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct PlanListEnumerator<TList, T> : IEnumerator<T>
    where TList : struct, IReadOnlyList<T>
{
    private readonly TList _list;
    private readonly int _count;
    private int _index;

    /// <summary>Begins before the first.</summary>
    /// <param name="list">The list.</param>
    public PlanListEnumerator(TList list)
    {
        _list = list;
        _count = list.Count;
        _index = -1;
    }

    /// <inheritdoc/>
    public readonly T Current => _list[_index];

    readonly object? IEnumerator.Current => Current;

    /// <inheritdoc/>
    public bool MoveNext() => ++_index < _count;

    /// <inheritdoc/>
    public void Reset() => _index = -1;

    /// <inheritdoc/>
    public readonly void Dispose()
    {
    }
}
