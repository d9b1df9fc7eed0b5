#nullable enable

using System;
#if NETCOREAPP
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Bytes = System.ReadOnlySpan<byte>;
using Characters = System.ReadOnlySpan<char>;
#else
using Bytes = System.String;
using Characters = System.String;
#endif

// Which branches are taken is the plan's to say, in constants.
#pragma warning disable CS0162 // Unreachable code

namespace FujianPlan.Data;

/// <summary>
/// Finds agencies by code and by name in perfect hashes that the generator has laid out: length and a few characters,
/// slot, one compare. Nothing is allocated and nothing is loaded; the class has no field, and so nothing to initialise.
/// </summary>
/// <remarks>
/// A table is its slots, then entries of 32 bytes: the key; length and agency; where the text begins, and what kind of
/// name it is. Entry 0 is that of free slots: no text is of its length.
/// </remarks>
internal static class AgencyLookup
{
    private const int Short = 0;
    private const int Windows = 1;
    private const int EntrySize = 32;

    /// <summary>The agency with a code; no agency where there is none.</summary>
#if NETCOREAPP
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#endif
    internal static Agency ByCode(Characters code)
    {
        int length = code.Length;
        if ((uint)(length - LookupData.CodeShortest) > LookupData.CodeLongest - LookupData.CodeShortest || (LookupData.CodeShortest == 0 && length == 0))
        {
            return default;
        }

#if NETCOREAPP // C# 12
        // The same as below, without a call: the first look-up of a process waits for each method to be compiled, and, were
        // MemoryMarshal named, for an assembly more.
        if (LookupData.CodeWay == Short && !LookupData.CodeIsDisplaced && BitConverter.IsLittleEndian)
        {
            ref byte text = ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in code.GetPinnableReference()));
            ref byte table = ref Unsafe.AsRef(in LookupData.CodeTable.GetPinnableReference());

            // Where the pairs begin, as in the key's own method; without branches, as lengths are anything in turn.
            int over = (length * 2) - 8, under = over >> 31;
            ulong first = Unsafe.ReadUnaligned<uint>(ref text) | ((ulong)Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, 4 + (over & under))) << 32);
            ulong second = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, over & ~under)) | ((ulong)Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, over + 4)) << 32);
            nuint place = (nuint)((((first + (ulong)length) ^ ((second << 8) | (second >> 56))) * LookupData.CodeMultiplier) >> LookupData.CodeShift);
            place = LookupData.CodeWidth == 1 ? Unsafe.Add(ref table, place) : Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref table, place * 2));
            ref byte here = ref Unsafe.Add(ref table, LookupData.CodeEntries + (place * EntrySize));
            ulong one = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref here, 16));
            ulong differs = (Unsafe.ReadUnaligned<ulong>(ref here) ^ first) | (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref here, 8)) ^ second) | (uint)((int)one ^ length);
            return differs == 0 ? (Agency)(int)(one >> 32) : default;
        }
#endif
        ulong a, b;
        if (LookupData.CodeWay == Short)
        {
            LookupKey.OfShort(code, out a, out b);
        }
        else
        {
            KeyOf(code, LookupData.CodeWay, LookupData.CodeFront, LookupData.CodeBack, out a, out b);
        }

        ulong hash = LookupKey.Hash(a, b, length, LookupData.CodeMultiplier);
        int slot = LookupData.CodeIsDisplaced
            ? SlotOf(hash, LookupData.CodeDisplacements, LookupData.CodeShift, LookupData.CodeMask)
            : (int)(hash >> LookupData.CodeShift);
        int entry = LookupData.CodeEntries + (Unit(LookupData.CodeTable, slot, LookupData.CodeWidth) * EntrySize);
        ulong found = Number(LookupData.CodeTable, entry + 16);
        bool isSame = ((Number(LookupData.CodeTable, entry) ^ a) | (Number(LookupData.CodeTable, entry + 8) ^ b) | (uint)((int)found ^ length)) == 0;
        if (isSame && LookupData.CodeWay != Short)
        {
            isSame = IsSame(code, LookupData.CodeText, (int)Number(LookupData.CodeTable, entry + 24), length);
        }

        return isSame ? (Agency)(int)(found >> 32) : default;
    }

    /// <summary>The agency with a name, an alias or a former name, and which of them; no agency where there is none.</summary>
#if NETCOREAPP
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#endif
    internal static Agency ByName(Characters name, out ResolutionKind kind)
    {
        kind = default;
        int length = name.Length;
        if ((uint)(length - LookupData.NameShortest) > LookupData.NameLongest - LookupData.NameShortest || (LookupData.NameShortest == 0 && length == 0))
        {
            return default;
        }

        KeyOf(name, LookupData.NameWay, LookupData.NameFront, LookupData.NameBack, out ulong a, out ulong b);
        ulong hash = LookupKey.Hash(a, b, length, LookupData.NameMultiplier);
        int slot = LookupData.NameIsDisplaced
            ? SlotOf(hash, LookupData.NameDisplacements, LookupData.NameShift, LookupData.NameMask)
            : (int)(hash >> LookupData.NameShift);
        int entry = LookupData.NameEntries + (Unit(LookupData.NameTable, slot, LookupData.NameWidth) * EntrySize);
        ulong found = Number(LookupData.NameTable, entry + 16);
        if (((Number(LookupData.NameTable, entry) ^ a) | (Number(LookupData.NameTable, entry + 8) ^ b) | (uint)((int)found ^ length)) != 0)
        {
            return default;
        }

        // Two windows of four characters at the ends are all of a short name.
        ulong more = Number(LookupData.NameTable, entry + 24);
        bool isWhole = LookupData.NameWay == Windows && LookupData.NameFront + LookupData.NameBack == 0 && length <= 8;
        if (!isWhole && !IsSame(name, LookupData.NameText, (int)more, length))
        {
            return default;
        }

        kind = (ResolutionKind)(int)(more >> 32);
        return (Agency)(int)(found >> 32);
    }

    /// <summary>An agency's position by number; -1 for a value that is no agency.</summary>
    internal static int PositionOf(Agency agency) =>
        (uint)agency <= LookupData.MaxAgency ? Unit(LookupData.Positions, (int)agency, 2) - 1
        : LookupData.OwnAgencies < CatalogueData.AgencyCount ? PositionOfImported(agency)
        : -1;

    // Imported ones stand behind the plan's own, by number. They are few and their numbers far apart: no table.
    private static int PositionOfImported(Agency agency)
    {
        int low = LookupData.OwnAgencies, high = CatalogueData.AgencyCount - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int number = (int)At(middle);
            if (number == (int)agency)
            {
                return middle;
            }

            if (number < (int)agency)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    /// <summary>The agency at a position.</summary>
    internal static Agency At(int position) => (Agency)(int)(CodeEntry(position, 16) >> 32);

    /// <summary>The code of the agency at a position, cut anew.</summary>
    internal static string CodeAt(int position) => LookupData.CodeText.Substring((int)CodeEntry(position, 24), (int)CodeEntry(position, 16));

    // Entries stand in the order of the plan.
    private static ulong CodeEntry(int position, int offset) => Number(LookupData.CodeTable, LookupData.CodeEntries + ((position + 1) * EntrySize) + offset);

#if NETCOREAPP
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#endif
    private static void KeyOf(Characters text, int way, int front, int back, out ulong a, out ulong b)
    {
        if (way == Windows)
        {
            LookupKey.OfWindows(text, front, back, out a, out b);
        }
        else
        {
            LookupKey.OfWhole(text, out a, out b);
        }
    }

    private static int SlotOf(ulong hash, Bytes displacements, int shift, int mask) =>
        LookupKey.Displaced(LookupKey.Rehash(hash), Unit(displacements, (int)(hash >> shift), 2), mask);

#if NETCOREAPP
    /// <summary>The agency with a code in UTF-8; no agency where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Agency ByCode(ReadOnlySpan<byte> code)
    {
        int length = code.Length;
        if ((uint)(length - LookupData.Utf8CodeShortest) > LookupData.Utf8CodeLongest - LookupData.Utf8CodeShortest || (LookupData.Utf8CodeShortest == 0 && length == 0))
        {
            return default;
        }

        ulong a, b;
        if (LookupData.Utf8CodeWay == Short)
        {
            LookupKey.OfShort(code, out a, out b);
        }
        else
        {
            KeyOf(code, LookupData.Utf8CodeWay, LookupData.Utf8CodeFront, LookupData.Utf8CodeBack, out a, out b);
        }

        ulong hash = LookupKey.Hash(a, b, length, LookupData.Utf8CodeMultiplier);
        int slot = LookupData.Utf8CodeIsDisplaced
            ? SlotOf(hash, LookupData.Utf8CodeDisplacements, LookupData.Utf8CodeShift, LookupData.Utf8CodeMask)
            : (int)(hash >> LookupData.Utf8CodeShift);
        int entry = LookupData.Utf8CodeEntries + (Unit(LookupData.Utf8CodeTable, slot, LookupData.Utf8CodeWidth) * EntrySize);
        ulong found = Number(LookupData.Utf8CodeTable, entry + 16);
        bool isSame = ((Number(LookupData.Utf8CodeTable, entry) ^ a) | (Number(LookupData.Utf8CodeTable, entry + 8) ^ b) | (uint)((int)found ^ length)) == 0;
        if (isSame && LookupData.Utf8CodeWay != Short)
        {
            isSame = IsCode(code, (int)Number(LookupData.Utf8CodeTable, entry + 24));
        }

        return isSame ? (Agency)(int)(found >> 32) : default;
    }

    /// <summary>The agency with a name, an alias or a former name in UTF-8; no agency where there is none.</summary>
    internal static Agency ByName(ReadOnlySpan<byte> name, out ResolutionKind kind)
    {
        kind = default;
        int length = name.Length;
        if ((uint)(length - LookupData.Utf8NameShortest) > LookupData.Utf8NameLongest - LookupData.Utf8NameShortest || (LookupData.Utf8NameShortest == 0 && length == 0))
        {
            return default;
        }

        KeyOf(name, LookupData.Utf8NameWay, LookupData.Utf8NameFront, LookupData.Utf8NameBack, out ulong a, out ulong b);
        ulong hash = LookupKey.Hash(a, b, length, LookupData.Utf8NameMultiplier);
        int slot = LookupData.Utf8NameIsDisplaced
            ? SlotOf(hash, LookupData.Utf8NameDisplacements, LookupData.Utf8NameShift, LookupData.Utf8NameMask)
            : (int)(hash >> LookupData.Utf8NameShift);
        int entry = LookupData.Utf8NameEntries + (Unit(LookupData.Utf8NameTable, slot, LookupData.Utf8NameWidth) * EntrySize);
        ulong found = Number(LookupData.Utf8NameTable, entry + 16);
        if (((Number(LookupData.Utf8NameTable, entry) ^ a) | (Number(LookupData.Utf8NameTable, entry + 8) ^ b) | (uint)((int)found ^ length)) != 0)
        {
            return default;
        }

        ulong more = Number(LookupData.Utf8NameTable, entry + 24);
        bool isWhole = LookupData.Utf8NameWay == Windows && LookupData.Utf8NameFront + LookupData.Utf8NameBack == 0 && length <= 16;
        if (!isWhole && !IsUtf8Name(name, (int)more))
        {
            return default;
        }

        kind = (ResolutionKind)(int)(more >> 32);
        return (Agency)(int)(found >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void KeyOf(ReadOnlySpan<byte> text, int way, int front, int back, out ulong a, out ulong b)
    {
        if (way == Windows)
        {
            LookupKey.OfWindows(text, front, back, out a, out b);
        }
        else
        {
            LookupKey.OfWhole(text, out a, out b);
        }
    }

    private static bool IsUtf8Name(ReadOnlySpan<byte> name, int start)
    {
        if (BitConverter.IsLittleEndian)
        {
            return name.SequenceEqual(LookupData.Utf8NameText.Slice(start, name.Length));
        }

        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] != At(LookupData.Utf8NameText, start + i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCode(ReadOnlySpan<byte> code, int start)
    {
        string text = LookupData.CodeText;
        for (int i = 0; i < code.Length; i++)
        {
            if (code[i] != text[start + i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSame(Characters text, string all, int start, int length) => text.SequenceEqual(all.AsSpan(start, length));

    // The tables are the generator's: a slot is below the table's size, and what stands in it is a place in the others.
    // Their bytes are lowest first, whatever the machine's own order; where they are compiled as words of eight, each of
    // which the runtime turns into the machine's order, a machine that has the highest first finds them backwards.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int At(Bytes table, int index) =>
        Unsafe.Add(ref MemoryMarshal.GetReference(table), LookupData.AreWords && !BitConverter.IsLittleEndian ? index ^ 7 : index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Unit(Bytes table, int index, int width) => width == 1
        ? At(table, index)
        : BitConverter.IsLittleEndian
            ? Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(table), index * 2))
            : At(table, index * 2) | (At(table, (index * 2) + 1) << 8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Number(Bytes table, int offset) => BitConverter.IsLittleEndian
        ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(table), offset))
        : (uint)(Unit(table, offset / 2, 2) | (Unit(table, (offset / 2) + 1, 2) << 16)) | ((ulong)(uint)(Unit(table, (offset / 2) + 2, 2) | (Unit(table, (offset / 2) + 3, 2) << 16)) << 32);
#else
    private static bool IsSame(string text, string all, int start, int length) =>
        text.Length == length && string.CompareOrdinal(text, 0, all, start, length) == 0;

    private static int Unit(string table, int index, int width) => width == 1 ? table[index] : table[index * 2] | (table[(index * 2) + 1] << 8);

    private static uint Half(string table, int offset) => (uint)(Unit(table, offset / 2, 2) | (Unit(table, (offset / 2) + 1, 2) << 16));

    private static ulong Number(string table, int offset) => Half(table, offset) | ((ulong)Half(table, offset + 4) << 32);
#endif
}
