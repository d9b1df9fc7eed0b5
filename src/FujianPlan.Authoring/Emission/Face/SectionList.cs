#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;

namespace FujianPlan;

/// <summary>The sections of the plan, in its order. Reading it allocates nothing.</summary>
public readonly struct SectionList : IReadOnlyList<Section>
{
    private readonly int _count;

    internal SectionList(int count) => _count = count;

    /// <summary>The section with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no section of the plan.</exception>
    public Section this[SectionId id] => (int)id >= 1 && (int)id <= _count
        ? Section.At((int)id - 1)
        : throw new ArgumentOutOfRangeException(nameof(id), id, "No section has that identifier.");

    /// <summary>How many there are.</summary>
    public int Count => _count;

    /// <summary>The one at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none at <paramref name="index"/>.</exception>
    public Section this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, "The list is shorter than that.");
            }

            return Section.At(index);
        }
    }

    /// <summary>Goes through them in order.</summary>
    /// <returns>An enumerator.</returns>
    public Enumerator GetEnumerator() => new Enumerator(this);

    IEnumerator<Section> IEnumerable<Section>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through a <see cref="SectionList"/>.</summary>
    public struct Enumerator : IEnumerator<Section>
    {
        private readonly SectionList _list;
        private int _index;

        internal Enumerator(SectionList list)
        {
            _list = list;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly Section Current => _list[_index];

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
