#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;
using FujianPlan.Data;

namespace FujianPlan;

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
                throw new ArgumentOutOfRangeException(nameof(index), index, "The list is shorter than that.");
            }

            return _data!.String(_start + index);
        }
    }

    /// <summary>Goes through them in order.</summary>
    /// <returns>An enumerator.</returns>
    public Enumerator GetEnumerator() => new Enumerator(this);

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through a <see cref="TextList"/>.</summary>
    public struct Enumerator : IEnumerator<string>
    {
        private readonly TextList _list;
        private int _index;

        internal Enumerator(TextList list)
        {
            _list = list;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly string Current => _list[_index];

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
