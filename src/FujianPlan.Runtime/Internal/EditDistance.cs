using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace FujianPlan.Runtime.Internal;

/// <summary>Finds the valid name that a misspelt one most likely stands for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EditDistance
{
    /// <summary>Longer inputs are no misspelt names, and comparing them would only cost time.</summary>
    private const int LongestInput = 64;

    /// <summary>
    /// The optimal string alignment distance: how many insertions, deletions, replacements and swaps of neighbours turn
    /// one string into the other, no stretch being edited twice.
    /// </summary>
    /// <param name="a">One string.</param>
    /// <param name="b">The other.</param>
    /// <param name="limit">The largest distance of interest, 0 and up.</param>
    /// <returns>The distance, or <paramref name="limit"/> + 1 where it is larger than the limit.</returns>
    public static int Between(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        int[] beforeLast = new int[b.Length + 1];
        int[] last = new int[b.Length + 1];
        int[] current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = Math.Min(j, limit + 1);
        }

        for (int i = 1; i <= a.Length; i++)
        {
            if (FillRow(a, b, i, limit, beforeLast, last, current) > limit)
            {
                return limit + 1;
            }

            int[] oldest = beforeLast;
            beforeLast = last;
            last = current;
            current = oldest;
        }

        return last[b.Length];
    }

    /// <summary>How many slips a misspelt name may have: a third of its length. Of one letter, another letter is another name.</summary>
    /// <param name="input">What was written.</param>
    /// <returns>The number.</returns>
    public static int Most(string input) => input.Length == 1 ? 0 : Math.Max(1, input.Length / 3);

    /// <summary>
    /// The distance of a misspelt name from a valid one. With one of its two letters replaced, XX is not a misspelt KX but
    /// another code; with a letter too many, too few, or in the other's place, it is. A Chinese character says more than a letter.
    /// </summary>
    /// <param name="input">What was written.</param>
    /// <param name="candidate">What is valid.</param>
    /// <param name="limit">The largest distance of interest, 0 and up.</param>
    /// <returns>The distance, or <paramref name="limit"/> + 1 where it is larger than the limit or the names are two.</returns>
    public static int Misspelt(string input, string candidate, int limit)
    {
        bool isOther = input.Length == 2 && candidate.Length == 2 && candidate[0] < 0x80 && candidate[1] < 0x80
            && input != candidate && !(input[0] == candidate[1] && input[1] == candidate[0]);
        return isOther ? limit + 1 : Between(input, candidate, limit);
    }

    /// <summary>The candidate nearest to an input, if any is near enough: within a third of its length.</summary>
    /// <param name="input">What was written.</param>
    /// <param name="candidates">What is valid. Of equally near ones, the first is taken.</param>
    /// <returns>A candidate, or null where none is near.</returns>
    public static string? Nearest(string input, IEnumerable<string> candidates)
    {
        if (input.Length == 0 || input.Length > LongestInput)
        {
            return null;
        }

        int limit = Most(input);
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            if (string.Equals(input, candidate, StringComparison.OrdinalIgnoreCase))
            {
                return candidate;
            }

            int distance = Misspelt(input, candidate, limit);
            if (distance <= limit)
            {
                nearest = candidate;
                limit = distance - 1;
            }
        }

        return nearest;
    }

    /// <summary>Fills one row of the table, but only the cells that a distance within the limit can pass through.</summary>
    /// <returns>The row's smallest distance.</returns>
    private static int FillRow(string a, string b, int i, int limit, int[] beforeLast, int[] last, int[] current)
    {
        int over = limit + 1;
        int from = Math.Max(1, i - limit);
        int to = Math.Min(b.Length, i + limit);
        current[from - 1] = from == 1 ? Math.Min(i, over) : over;
        int smallest = current[from - 1];
        for (int j = from; j <= to; j++)
        {
            int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            int distance = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            {
                distance = Math.Min(distance, beforeLast[j - 2] + 1);
            }

            current[j] = Math.Min(distance, over);
            smallest = Math.Min(smallest, current[j]);
        }

        if (to < b.Length)
        {
            // The next row reaches one cell further, and must not find there what an older row has left.
            current[to + 1] = over;
        }

        return smallest;
    }
}
