using System;
using System.Collections;
using System.Collections.Generic;
using FujianPlan.Runtime.Compiled;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>Stretches of the source document. Reading it allocates nothing.</summary>
public readonly struct SourceSpanList : IReadOnlyList<SourceSpan>
{
    private readonly DataChunk? _data;
    private readonly int _start;
    private readonly int _count;

    internal SourceSpanList(DataChunk data, int start, int count)
    {
        _data = data;
        _start = start;
        _count = count;
    }

    /// <summary>How many there are.</summary>
    public int Count => _count;

    /// <summary>The one at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none at <paramref name="index"/>.</exception>
    public SourceSpan this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw ListBounds.Exceeded(index);
            }

            return new SourceSpan(_data!.Figure(_start + (2 * index)), _data.Figure(_start + (2 * index) + 1));
        }
    }

    /// <summary>Goes through them in order.</summary>
    /// <returns>An enumerator.</returns>
    public PlanListEnumerator<SourceSpanList, SourceSpan> GetEnumerator() => new PlanListEnumerator<SourceSpanList, SourceSpan>(this);

    IEnumerator<SourceSpan> IEnumerable<SourceSpan>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
