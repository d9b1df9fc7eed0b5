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

    private TaskList(int start, int count, bool isIndexed)
    {
        _start = start;
        _count = count;
        _isIndexed = isIndexed;
    }

    /// <summary>The tasks of a stretch of the catalogue.</summary>
    internal static TaskList Stretch(int start, int count) => new TaskList(start, count, isIndexed: false);

    /// <summary>The tasks that an entry of the index by agency and role lists.</summary>
    internal static TaskList Indexed(int start, int count) => new TaskList(start, count, isIndexed: true);

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
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, "The list is shorter than that.");
            }

            return PlanTask.At(_isIndexed ? Catalogue.IndexedTask(_start + index) : _start + index);
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
