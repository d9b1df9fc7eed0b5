#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;

namespace FujianPlan;

/// <summary>The agencies of the plan, by number. Reading it allocates nothing.</summary>
public readonly struct AgencyList : IReadOnlyList<AgencyInfo>
{
    private readonly int _count;

    internal AgencyList(int count) => _count = count;

    /// <summary>What the plan says of an agency.</summary>
    /// <param name="agency">The agency.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="agency"/> is no agency of the plan.</exception>
    public AgencyInfo this[Agency agency] => agency.Info();

    /// <summary>How many there are.</summary>
    public int Count => _count;

    /// <summary>The one at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none at <paramref name="index"/>.</exception>
    public AgencyInfo this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, "The list is shorter than that.");
            }

            return AgencyInfo.At(index);
        }
    }

    /// <summary>Goes through them in order.</summary>
    /// <returns>An enumerator.</returns>
    public Enumerator GetEnumerator() => new Enumerator(this);

    IEnumerator<AgencyInfo> IEnumerable<AgencyInfo>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through a <see cref="AgencyList"/>.</summary>
    public struct Enumerator : IEnumerator<AgencyInfo>
    {
        private readonly AgencyList _list;
        private int _index;

        internal Enumerator(AgencyList list)
        {
            _list = list;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly AgencyInfo Current => _list[_index];

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
