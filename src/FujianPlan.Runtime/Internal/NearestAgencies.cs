using System;
using System.Collections.Generic;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal;

/// <summary>Finds the agencies that a misspelt code or name most likely means.</summary>
internal static class NearestAgencies
{
    private const int Most = 5;
    private const int LongestInput = 64;

    /// <summary>The nearest agencies, within a third of the input's length.</summary>
    /// <param name="input">What was written.</param>
    /// <param name="agencies">The agencies.</param>
    /// <returns>The numbers of at most five, nearest first, and by number where equally near.</returns>
    internal static int[] To(string input, AgencyTable agencies)
    {
        if (input.Length == 0 || input.Length > LongestInput)
        {
            return Array.Empty<int>();
        }

        List<KeyValuePair<int, int>> near = new List<KeyValuePair<int, int>>();
        int limit = EditDistance.Most(input);
        for (int ordinal = 1; ordinal <= agencies.Count; ordinal++)
        {
            int distance = Distance(input, agencies, ordinal, limit);
            if (distance <= limit)
            {
                near.Add(new KeyValuePair<int, int>(distance, agencies.Number(ordinal)));
            }
        }

        near.Sort((a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Value.CompareTo(b.Value));
        int[] nearest = new int[Math.Min(Most, near.Count)];
        for (int i = 0; i < nearest.Length; i++)
        {
            nearest[i] = near[i].Value;
        }

        return nearest;
    }

    private static int Distance(string input, AgencyTable agencies, int ordinal, int limit)
    {
        // The case of a code is the commonest slip of all.
        string code = agencies.CodeAt(ordinal - 1);
        int distance = string.Equals(input, code, StringComparison.OrdinalIgnoreCase)
            ? 0
            : Math.Min(EditDistance.Misspelt(input, code, limit), EditDistance.Misspelt(input, agencies.Name(ordinal), limit));
        foreach (string alias in agencies.Aliases(ordinal))
        {
            distance = Math.Min(distance, EditDistance.Misspelt(input, alias, limit));
        }

        foreach (string former in agencies.FormerNames(ordinal))
        {
            distance = Math.Min(distance, EditDistance.Misspelt(input, former, limit));
        }

        return distance;
    }
}
