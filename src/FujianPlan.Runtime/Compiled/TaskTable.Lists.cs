using System;
using System.Collections.Generic;
using System.Globalization;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime.Compiled;

// The lists of tasks.
public sealed partial class TaskTable
{
    // Those that the index begins with. What guides comes behind, and only where some agency does.
    private const int Roles = 3;

    // Made when first asked for. Who loses the race to make it has made the same.
    private AgencyTasks? _ofAgencies;

    private AgencyTasks OfAgencies => _ofAgencies ??= new AgencyTasks(this, _agencies);

    /// <summary>All tasks, in order.</summary>
    public TaskRange All => new TaskRange(0, Count, isIndexed: false);

    /// <summary>The measures of a task.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>The measures.</returns>
    public TaskRange Measures(int ordinal) => Value(ordinal) is int value && IsMeasure(value)
        ? default
        : new TaskRange(ordinal, _plan.Sections.MeasuresOf(value / 1000, value % 1000), isIndexed: false);

    /// <summary>The tasks of an agency, in whichever role.</summary>
    /// <param name="agency">The agency's ordinal.</param>
    /// <returns>The tasks, in order, each once.</returns>
    public TaskRange Of(int agency) => OfAgencies.Of(agency);

    /// <summary>The tasks of an agency in a role.</summary>
    /// <param name="agency">The agency's ordinal.</param>
    /// <param name="role">The role.</param>
    /// <returns>The tasks.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not a role.</exception>
    public TaskRange Of(int agency, Role role)
    {
        if (!RoleCodes.IsRole(role))
        {
            throw new ArgumentOutOfRangeException(nameof(role), (int)role, RoleCodes.NoValue);
        }

        DataChunk index = _plan.RoleData;
        int cell = role == Role.Guiding ? (_agencies * Roles) + agency : ((agency - 1) * Roles) + (int)role - 1;
        if (cell + 1 >= index.Records)
        {
            return new TaskRange(0, 0, isIndexed: true);
        }

        int entry = index.Record(cell);
        return new TaskRange(entry, index.Record(cell + 1) - entry, isIndexed: true);
    }

    /// <summary>A task of a list.</summary>
    /// <param name="range">The list.</param>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The task's ordinal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The list is shorter than that.</exception>
    public int At(TaskRange range, int index) => (uint)index >= (uint)range.Length ? throw ListBounds.Exceeded(index)
        : range.IsDue ? _plan.Deadlines.DueAt(index)
        : range.IsOfAgency ? OfAgencies.At(range.Start + index)
        : (range.IsIndexed ? _plan.RoleData.Figure(range.Start + index) : range.Start + index) + 1;

    /// <summary>The task of a list with an identifier.</summary>
    /// <param name="range">The list.</param>
    /// <param name="value">The identifier's value.</param>
    /// <returns>The task's ordinal.</returns>
    /// <exception cref="KeyNotFoundException">No task of the list has it.</exception>
    public int WithValue(TaskRange range, int value)
    {
        int position = PositionOf(value);
        return position >= 0 && Contains(range, position)
            ? position + 1
            : throw new KeyNotFoundException("No task of this list has the identifier " + value.ToString(CultureInfo.InvariantCulture) + ".");
    }

    private bool Contains(TaskRange range, int position)
    {
        if (range.IsDue)
        {
            for (int i = 0; i < range.Length; i++)
            {
                if (_plan.Deadlines.DueAt(i) == position + 1)
                {
                    return true;
                }
            }

            return false;
        }

        if (range.IsOfAgency)
        {
            return OfAgencies.Has(range, position + 1);
        }

        if (!range.IsIndexed)
        {
            return position >= range.Start && position - range.Start < range.Length;
        }

        for (int i = 0; i < range.Length; i++)
        {
            if (_plan.RoleData.Figure(range.Start + i) == position)
            {
                return true;
            }
        }

        return false;
    }
}
