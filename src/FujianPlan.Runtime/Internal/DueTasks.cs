using System;
using System.Collections.Generic;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal;

/// <summary>The tasks whose deadlines have a last day, the earliest first; those of one day in the plan's order.</summary>
internal sealed class DueTasks
{
    private readonly DateTime[] _days;

    internal DueTasks(DeadlineTable deadlines, int count)
    {
        List<(DateTime Day, int Ordinal)> due = new List<(DateTime, int)>();
        for (int ordinal = 1; ordinal <= count; ordinal++)
        {
            if (deadlines.Of(ordinal)?.LastDay is DateTime day)
            {
                due.Add((day, ordinal));
            }
        }

        due.Sort();
        _days = new DateTime[due.Count];
        Ordinals = new int[due.Count];
        for (int i = 0; i < due.Count; i++)
        {
            (_days[i], Ordinals[i]) = due[i];
        }
    }

    /// <summary>Their ordinals.</summary>
    internal int[] Ordinals { get; }

    /// <summary>How many of them are due on or before a day.</summary>
    internal int CountBy(DateTime day)
    {
        int low = 0, high = _days.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = _days[middle] <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
