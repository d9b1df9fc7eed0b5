#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>Who does what for a task, in the order of its clause. Reading it allocates nothing.</summary>
public readonly struct AssignmentList : IReadOnlyList<Assignment>
{
    private readonly DataChunk? _data;
    private readonly int _start;
    private readonly int _count;

    internal AssignmentList(DataChunk data, int start, int count)
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
    public Assignment this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, "The list is shorter than that.");
            }

            return new Assignment(_data!.Int(_start + (2 * index)), _data.Int(_start + (2 * index) + 1));
        }
    }

    /// <summary>Goes through them in order.</summary>
    /// <returns>An enumerator.</returns>
    public Enumerator GetEnumerator() => new Enumerator(this);

    IEnumerator<Assignment> IEnumerable<Assignment>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through a <see cref="AssignmentList"/>.</summary>
    public struct Enumerator : IEnumerator<Assignment>
    {
        private readonly AssignmentList _list;
        private int _index;

        internal Enumerator(AssignmentList list)
        {
            _list = list;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly Assignment Current => _list[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _list.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
