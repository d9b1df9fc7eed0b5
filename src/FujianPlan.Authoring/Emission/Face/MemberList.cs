#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>Agencies: the members of a collective, or the successors of one that is retired. Reading it allocates nothing.</summary>
public readonly struct MemberList : IReadOnlyList<Agency>
{
    private readonly DataChunk? _data;
    private readonly int _start;
    private readonly int _count;

    internal MemberList(DataChunk data, int start, int count)
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
    public Agency this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, "The list is shorter than that.");
            }

            return (Agency)_data!.Int(_start + index);
        }
    }

    /// <summary>Goes through them in order.</summary>
    /// <returns>An enumerator.</returns>
    public Enumerator GetEnumerator() => new Enumerator(this);

    IEnumerator<Agency> IEnumerable<Agency>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through a <see cref="MemberList"/>.</summary>
    public struct Enumerator : IEnumerator<Agency>
    {
        private readonly MemberList _list;
        private int _index;

        internal Enumerator(MemberList list)
        {
            _list = list;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly Agency Current => _list[_index];

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
