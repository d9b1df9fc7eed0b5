#nullable enable

using System;
#if NETCOREAPP
using Characters = System.ReadOnlySpan<char>;
#else
using Characters = System.String;
#endif

namespace FujianPlan.Data;

/// <summary>
/// Finds agencies by code and by name in hash tables that the generator has laid out: hash, slot, one compare. The
/// generator looks for a seed that leaves no two keys in one slot; where it finds none, the next slots are tried.
/// </summary>
internal static class AgencyLookup
{
    /// <summary>The agency with a code; no agency where there is none.</summary>
    internal static Agency ByCode(Characters code)
    {
        if (code.Length == 0 || code.Length > CatalogueData.LongestCode)
        {
            return default;
        }

        uint hash = CatalogueData.CodeSeed;
        for (int i = 0; i < code.Length; i++)
        {
            hash = (hash ^ code[i]) * 16777619u;
        }

        string slots = CatalogueData.CodeSlots();
        string text = CatalogueData.CodeText();
        for (int slot = Slot(hash, slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            int start = Start(slots[slot]);
            if (Same(code, text, start, Start(slots[slot] + 1) - start))
            {
                return At(slots[slot]);
            }
        }

        return default;
    }

#if NETCOREAPP
    /// <summary>The agency with a code in UTF-8; no agency where there is none. Codes are ASCII.</summary>
    internal static Agency ByCode(ReadOnlySpan<byte> code)
    {
        if (code.Length == 0 || code.Length > CatalogueData.LongestCode)
        {
            return default;
        }

        uint hash = CatalogueData.CodeSeed;
        for (int i = 0; i < code.Length; i++)
        {
            hash = (hash ^ code[i]) * 16777619u;
        }

        string slots = CatalogueData.CodeSlots();
        string text = CatalogueData.CodeText();
        for (int slot = Slot(hash, slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            int start = Start(slots[slot]);
            if (Same(code, text, start, Start(slots[slot] + 1) - start))
            {
                return At(slots[slot]);
            }
        }

        return default;
    }
#endif

    /// <summary>The agency with a name, an alias or a former name.</summary>
    internal static AgencyResolution ByName(string name)
    {
        if (name.Length == 0 || name.Length > CatalogueData.LongestName)
        {
            return default;
        }

        uint hash = CatalogueData.NameSeed;
        for (int i = 0; i < name.Length; i++)
        {
            hash = (hash ^ name[i]) * 16777619u;
        }

        // A slot is three figures: one more than the name's string, the agency's position, the kind of name.
        DataChunk slots = Catalogue.Names;
        int first = slots.Record(0);
        int count = slots.Record(1) - first;
        int mask = (count / 3) - 1;
        for (int slot = Slot(hash, mask); slots.Int(first + (3 * slot)) != 0; slot = (slot + 1) & mask)
        {
            int entry = first + (3 * slot);
            if (string.Equals(Catalogue.Agencies.String(slots.Int(entry) - 1), name, StringComparison.Ordinal))
            {
                return new AgencyResolution((ResolutionKind)slots.Int(entry + 2), AgencyInfo.At(slots.Int(entry + 1)).Agency);
            }
        }

        return default;
    }

    private static int Slot(uint hash, int mask) => (int)(hash ^ (hash >> 15)) & mask;

    // A slot holds one more than the agency's position.
    private static int Start(int entry)
    {
        string starts = CatalogueData.CodeStarts();
        return (starts[2 * (entry - 1)] << 15) | starts[(2 * (entry - 1)) + 1];
    }

    private static Agency At(int entry) => (Agency)CatalogueData.AgencyNumbers()[entry - 1];

    private static bool Same(Characters code, string text, int start, int length) =>
#if NETCOREAPP
        code.SequenceEqual(text.AsSpan(start, length));
#else
        code.Length == length && string.CompareOrdinal(code, 0, text, start, length) == 0;
#endif

#if NETCOREAPP
    private static bool Same(ReadOnlySpan<byte> code, string text, int start, int length)
    {
        if (code.Length != length)
        {
            return false;
        }

        for (int i = 0; i < length; i++)
        {
            if (code[i] != text[start + i])
            {
                return false;
            }
        }

        return true;
    }
#endif
}
