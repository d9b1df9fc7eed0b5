#nullable enable

using System;
using System.Collections.Generic;

namespace FujianPlan.Data;

/// <summary>Finds the agencies that a misspelt code or name most likely means.</summary>
internal static class NearestAgencies
{
    private const int Most = 5;
    private const int LongestInput = 64;

    /// <summary>The nearest agencies, within a third of the input's length.</summary>
    /// <param name="input">What was written.</param>
    /// <returns>At most five, nearest first, and by number where equally near.</returns>
    internal static Agency[] To(string input)
    {
        if (input.Length == 0 || input.Length > LongestInput)
        {
            return Array.Empty<Agency>();
        }

        List<KeyValuePair<int, Agency>> near = new List<KeyValuePair<int, Agency>>();
        int limit = input.Length == 1 ? 0 : Math.Max(1, input.Length / 3);
        foreach (AgencyInfo agency in Plan.Agencies)
        {
            int distance = Distance(input, agency, limit);
            if (distance <= limit)
            {
                near.Add(new KeyValuePair<int, Agency>(distance, agency.Agency));
            }
        }

        near.Sort((a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Value.CompareTo(b.Value));
        Agency[] nearest = new Agency[Math.Min(Most, near.Count)];
        for (int i = 0; i < nearest.Length; i++)
        {
            nearest[i] = near[i].Value;
        }

        return nearest;
    }

    private static int Distance(string input, AgencyInfo agency, int limit)
    {
        // The case of a code is the commonest slip of all.
        int distance = string.Equals(input, agency.Code, StringComparison.OrdinalIgnoreCase)
            ? 0
            : Math.Min(EditDistance.Between(input, agency.Code, limit), EditDistance.Between(input, agency.Name, limit));
        foreach (string alias in agency.Aliases)
        {
            distance = Math.Min(distance, EditDistance.Between(input, alias, limit));
        }

        foreach (string former in agency.FormerNames)
        {
            distance = Math.Min(distance, EditDistance.Between(input, former, limit));
        }

        return distance;
    }
}
