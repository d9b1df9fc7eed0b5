namespace FujianPlan.Generator.Emission;

/// <summary>
/// A hash table laid out at build time, as the library's <c>AgencyLookup</c> reads it: open addressing in a power of two
/// of slots, at most a quarter of them taken. Of the seeds tried, the one with the fewest collisions is kept: for the some
/// hundred agencies of a plan, one with none is usual.
/// </summary>
/// <param name="Seed">What hashing starts from.</param>
/// <param name="Slots">By slot, one more than the key's position; 0 for a free slot.</param>
internal sealed record HashTable(uint Seed, IReadOnlyList<int> Slots)
{
    private const int SmallSet = 1000;
    private const int SeedsForASmallSet = 2000;
    private const int SeedsForALargeSet = 8;

    /// <summary>Lays a table out. The same keys give the same table.</summary>
    /// <param name="keys">The keys, each once.</param>
    /// <returns>The table.</returns>
    public static HashTable Of(IReadOnlyList<string> keys)
    {
        int size = 4;
        while (size < 4 * keys.Count)
        {
            size *= 2;
        }

        uint best = 0;
        int fewest = int.MaxValue;
        int seeds = keys.Count <= SmallSet ? SeedsForASmallSet : SeedsForALargeSet;
        int[] stamps = new int[size];
        for (int i = 1; i <= seeds && fewest > 0; i++)
        {
            uint seed = unchecked((uint)i * 2654435769u);
            int collisions = Collisions(keys, seed, stamps, i);
            if (collisions < fewest)
            {
                (best, fewest) = (seed, collisions);
            }
        }

        return new HashTable(best, Fill(keys, best, size));
    }

    private static int Collisions(IReadOnlyList<string> keys, uint seed, int[] stamps, int stamp)
    {
        int collisions = 0;
        foreach (string key in keys)
        {
            int slot = Slot(key, seed, stamps.Length - 1);
            collisions += stamps[slot] == stamp ? 1 : 0;
            stamps[slot] = stamp;
        }

        return collisions;
    }

    private static int[] Fill(IReadOnlyList<string> keys, uint seed, int size)
    {
        int[] slots = new int[size];
        for (int i = 0; i < keys.Count; i++)
        {
            int slot = Slot(keys[i], seed, size - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = i + 1;
        }

        return slots;
    }

    private static int Slot(string key, uint seed, int mask)
    {
        uint hash = seed;
        foreach (char c in key)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return (int)(hash ^ (hash >> 15)) & mask;
    }
}
