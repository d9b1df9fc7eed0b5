using System;
using System.Collections;
using System.Collections.Generic;
using FujianPlan.Runtime.Compiled;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>Words of the plan, in order. Reading it allocates nothing.</summary>
public readonly struct TextList : IReadOnlyList<string>
{
    private readonly DataChunk? _data;
    private readonly int _start;
    private readonly int _count;

    internal TextList(DataChunk data, int start, int count)
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
    public string this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_count)
            {
                throw ListBounds.Exceeded(index);
            }

            return _data!.Text(_start + index);
        }
    }

    /// <summary>Goes through them in order.</summary>
    /// <returns>An enumerator.</returns>
    public PlanListEnumerator<TextList, string> GetEnumerator() => new PlanListEnumerator<TextList, string>(this);

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
