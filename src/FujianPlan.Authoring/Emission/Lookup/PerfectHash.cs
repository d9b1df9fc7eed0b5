using FujianPlan.Runtime.Internal;

namespace FujianPlan.Authoring.Emission.Lookup;

/// <summary>
/// A perfect hash of the texts of a plan, laid out at build time as the library's <c>AgencyLookup</c> reads it. A few
/// texts get a table so wide that one multiplication keeps them apart; of many, each bucket has a displacement. The same
/// texts give the same table on every machine.
/// </summary>
internal sealed class PerfectHash
{
    /// <summary>How many texts are kept apart by a multiplication alone.</summary>
    private const int MostUndisplaced = 300;

    private const int Multipliers = 4000;
    private const int DisplacedMultipliers = 50;
    private const int Displacements = 0x10000;
    private const int KeysOfABucket = 3;

    private PerfectHash(LookupKeys keys, ulong multiplier, int[] slots, int[] displacements)
    {
        Keys = keys;
        Multiplier = multiplier;
        Slots = slots;
        Displaced = displacements;
    }

    public LookupKeys Keys { get; }

    public ulong Multiplier { get; }

    /// <summary>By slot, one more than the text's place; 0 for a free slot. A power of two.</summary>
    public IReadOnlyList<int> Slots { get; }

    /// <summary>By bucket, how far its keys are moved; empty where one multiplication does. A power of two.</summary>
    public IReadOnlyList<int> Displaced { get; }

    /// <summary>Lays a table out.</summary>
    /// <param name="keys">The texts' keys, in the ways that may be tried, the fastest first; the last tells any texts apart.</param>
    /// <returns>The table.</returns>
    /// <exception cref="InvalidOperationException">No table was found: two texts are the same.</exception>
    public static PerfectHash Of(IEnumerable<LookupKeys> keys)
    {
        foreach (LookupKeys way in keys)
        {
            if (way.AreDistinct && ((way.Count <= MostUndisplaced ? Undisplaced(way) : null) ?? WithDisplacements(way)) is { } found)
            {
                return found;
            }
        }

        throw new InvalidOperationException("No perfect hash of the plan's codes or names was found.");
    }

    /// <summary>How many bytes the slots and the displacements of a table take at most.</summary>
    /// <param name="keys">How many texts it has.</param>
    public static long MostBytes(long keys) =>
        sizeof(short) * (2 * Math.Max(UndisplacedSize(Math.Min(keys, MostUndisplaced)), DisplacedSize(keys) + keys) + 8);

    private static long UndisplacedSize(long keys) => Math.Max(4 * keys, keys * keys / 12);

    private static long DisplacedSize(long keys) => keys + (keys / 4) + 1;

    private static int PowerOfTwo(long least)
    {
        int size = 4;
        while (size < least)
        {
            size *= 2;
        }

        return size;
    }

    // Odd numbers without a pattern: splitmix64.
    private static ulong MultiplierOf(int number)
    {
        unchecked
        {
            ulong z = (ulong)number * 0x9E37_79B9_7F4A_7C15;
            z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
            z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
            return (z ^ (z >> 31)) | 1;
        }
    }

    private static PerfectHash? Undisplaced(LookupKeys keys)
    {
        // Wide enough that a few hundred tries will do: n² / 2m collisions are to be expected.
        int size = PowerOfTwo(UndisplacedSize(keys.Count));
        int shift = ShiftOf(size);
        int[] stamps = new int[size];
        for (int number = 1; number <= Multipliers; number++)
        {
            ulong multiplier = MultiplierOf(number);
            if (IsFree(keys, multiplier, shift, stamps, number))
            {
                int[] slots = new int[size];
                for (int i = 0; i < keys.Count; i++)
                {
                    slots[(int)(keys.HashOf(i, multiplier) >> shift)] = i + 1;
                }

                return new PerfectHash(keys, multiplier, slots, []);
            }
        }

        return null;
    }

    private static bool IsFree(LookupKeys keys, ulong multiplier, int shift, int[] stamps, int stamp)
    {
        for (int i = 0; i < keys.Count; i++)
        {
            int slot = (int)(keys.HashOf(i, multiplier) >> shift);
            if (stamps[slot] == stamp)
            {
                return false;
            }

            stamps[slot] = stamp;
        }

        return true;
    }

    private static PerfectHash? WithDisplacements(LookupKeys keys)
    {
        int buckets = PowerOfTwo(keys.Count / KeysOfABucket), size = PowerOfTwo(DisplacedSize(keys.Count));
        for (int number = 1; number <= DisplacedMultipliers; number++)
        {
            ulong multiplier = MultiplierOf(number);
            int[] displacements = new int[buckets], slots = new int[size];
            if (Displace(keys, multiplier, displacements, slots))
            {
                return new PerfectHash(keys, multiplier, slots, displacements);
            }
        }

        return null;
    }

    // The fullest buckets first, while there is room.
    private static bool Displace(LookupKeys keys, ulong multiplier, int[] displacements, int[] slots)
    {
        int shift = ShiftOf(displacements.Length);
        IEnumerable<IGrouping<int, int>> buckets = Enumerable.Range(0, keys.Count)
            .GroupBy(i => (int)(keys.HashOf(i, multiplier) >> shift))
            .OrderByDescending(bucket => bucket.Count())
            .ThenBy(bucket => bucket.Key);
        foreach (IGrouping<int, int> bucket in buckets)
        {
            int[] members = [.. bucket];
            ulong[] hashes = [.. members.Select(i => LookupKey.Rehash(keys.HashOf(i, multiplier)))];
            int displacement = 0;
            while (displacement < Displacements && !Place(members, hashes, displacement, slots))
            {
                displacement++;
            }

            if (displacement == Displacements)
            {
                return false;
            }

            displacements[bucket.Key] = displacement;
        }

        return true;
    }

    private static bool Place(int[] members, ulong[] hashes, int displacement, int[] slots)
    {
        for (int i = 0; i < members.Length; i++)
        {
            int slot = LookupKey.Displaced(hashes[i], displacement, slots.Length - 1);
            if (slots[slot] != 0)
            {
                for (int placed = 0; placed < i; placed++)
                {
                    slots[LookupKey.Displaced(hashes[placed], displacement, slots.Length - 1)] = 0;
                }

                return false;
            }

            slots[slot] = members[i] + 1;
        }

        return true;
    }

    /// <summary>By how much a hash is shifted to be a place in a table.</summary>
    /// <param name="size">The table's size, a power of two.</param>
    public static int ShiftOf(int size)
    {
        int bits = 0;
        while (1 << bits < size)
        {
            bits++;
        }

        return 64 - bits;
    }
}
