using System;
using System.Collections.Generic;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal;

/// <summary>Finds sections, or parts, by their own words. Few have any: they are looked through.</summary>
internal static class Headings
{
    /// <summary>Those whose own clause names an agency in a role, in order.</summary>
    /// <param name="count">How many there are; their ordinals are from 1.</param>
    /// <param name="words">The words of each.</param>
    /// <param name="agency">The agency's number.</param>
    /// <param name="role">The role.</param>
    /// <returns>Their ordinals.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not a role.</exception>
    internal static int[] Naming(int count, Func<int, LevelWords> words, int agency, Role role)
    {
        if (!RoleCodes.IsRole(role))
        {
            throw new ArgumentOutOfRangeException(nameof(role), (int)role, RoleCodes.NoValue);
        }

        List<int> ordinals = new List<int>();
        for (int ordinal = 1; ordinal <= count; ordinal++)
        {
            FigureRange assignments = words(ordinal).Assignments;
            for (int i = 0; i < assignments.Count; i++)
            {
                int what = assignments.At(i, 2);
                if (AssignmentFigures.Agency(what) == agency && AssignmentFigures.Role(what) == role)
                {
                    ordinals.Add(ordinal);
                    break;
                }
            }
        }

        return ordinals.ToArray();
    }

    /// <summary>Those whose own deadline has a last day that is on or before a day, the earliest first; those of one day in order.</summary>
    /// <param name="count">How many there are; their ordinals are from 1.</param>
    /// <param name="words">The words of each.</param>
    /// <param name="day">The day; the time of day does not count.</param>
    /// <returns>Their ordinals.</returns>
    internal static int[] DueBy(int count, Func<int, LevelWords> words, DateTime day)
    {
        List<(DateTime Day, int Ordinal)> due = new List<(DateTime, int)>();
        for (int ordinal = 1; ordinal <= count; ordinal++)
        {
            if (words(ordinal).Deadline?.LastDay is DateTime last && last <= day.Date)
            {
                due.Add((last, ordinal));
            }
        }

        due.Sort();
        return due.ConvertAll(one => one.Ordinal).ToArray();
    }
}
