#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>Tasks of the plan, in its order. Reading it allocates nothing.</summary>
public readonly struct TaskList : IReadOnlyList<PlanTask>
{
    private readonly int _start;
    private readonly int _count;
    private readonly bool _isIndexed;

    /// <summary>Lists tasks.</summary>
    /// <param name="start">The first task's position; or the first entry in the index by agency and role.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="isIndexed">Whether the index is meant, and not a stretch of the catalogue.</param>
    internal TaskList(int start, int count, bool isIndexed)
    {
        _start = start;
        _count = count;
        _isIndexed = isIndexed;
    }

    /// <summary>The task with an identifier, where the list holds it.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no task of this list.</exception>
    public PlanTask this[TaskId id]
    {
        get
        {
            int index = Catalogue.IndexOf(id);
            if (index >= 0 && Contains(index))
            {
                return PlanTask.At(index);
            }

            throw new ArgumentOutOfRangeException(nameof(id), id, "No task of this list has that identifier.");
        }
    }

    private bool Contains(int index)
    {
        if (!_isIndexed)
        {
            return index >= _start && index - _start < _count;
        }

        for (int i = 0; i < _count; i++)
        {
            if (Catalogue.IndexedTask(_start + i) == index)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many there are.</summary>
    public int Count => _count;

    /// <summary>The one at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none at <paramref name="index"/>.</exception>
    public PlanTask this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, "The list is shorter than that.");
            }

            return new PlanTask((_isIndexed ? Catalogue.IndexedTask(_start + index) : _start + index) + 1);
        }
    }

    /// <summary>Goes through them in order.</summary>
    /// <returns>An enumerator.</returns>
    public Enumerator GetEnumerator() => new Enumerator(this);

    IEnumerator<PlanTask> IEnumerable<PlanTask>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through a <see cref="TaskList"/>.</summary>
    public struct Enumerator : IEnumerator<PlanTask>
    {
        private readonly TaskList _list;
        private int _index;

        internal Enumerator(TaskList list)
        {
            _list = list;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly PlanTask Current => _list[_index];

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
