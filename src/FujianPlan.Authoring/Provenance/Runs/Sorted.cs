namespace FujianPlan.Authoring.Provenance.Runs;

/// <summary>Looks numbers up in a list that ascends.</summary>
internal static class Sorted
{
    /// <summary>Whether a list has a number.</summary>
    /// <param name="ascending">The list.</param>
    /// <param name="value">The number.</param>
    public static bool Contains(IReadOnlyList<int> ascending, int value)
    {
        int low = 0, high = ascending.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = ascending[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low < ascending.Count && ascending[low] == value;
    }
}
