#nullable enable

using System;
#if NETCOREAPP
using System.Buffers.Binary;
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
internal static class AgencyLookup
{
    private const int Short = 0;
    private const int Windows = 1;

    /// <summary>The agency with a code; no agency where there is none.</summary>
#if NETCOREAPP
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#endif
    internal static Agency ByCode(Characters code)
    {
        int length = code.Length;
        if ((uint)(length - LookupData.CodeShortest) > LookupData.CodeLongest - LookupData.CodeShortest || length == 0)
        {
            return default;
        }

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
        int entry = Unit(LookupData.CodeSlots, slot, LookupData.CodeWidth);
        bool isSame = Number(LookupData.CodeKeys, entry * 2) == a && Number(LookupData.CodeKeys, (entry * 2) + 1) == b && Int(LookupData.CodeLengths, entry) == length;
        if (isSame && LookupData.CodeWay != Short)
        {
            isSame = IsSame(code, LookupData.CodeText, Int(LookupData.CodeStarts, entry), length);
        }

        return isSame ? (Agency)Unit(LookupData.Numbers, entry, 2) : default;
    }

    /// <summary>The agency with a name, an alias or a former name, and which of them; no agency where there is none.</summary>
#if NETCOREAPP
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#endif
    internal static Agency ByName(Characters name, out ResolutionKind kind)
    {
        kind = default;
        int length = name.Length;
        if ((uint)(length - LookupData.NameShortest) > LookupData.NameLongest - LookupData.NameShortest || length == 0)
        {
            return default;
        }

        KeyOf(name, LookupData.NameWay, LookupData.NameFront, LookupData.NameBack, out ulong a, out ulong b);
        ulong hash = LookupKey.Hash(a, b, length, LookupData.NameMultiplier);
        int slot = LookupData.NameIsDisplaced
            ? SlotOf(hash, LookupData.NameDisplacements, LookupData.NameShift, LookupData.NameMask)
            : (int)(hash >> LookupData.NameShift);
        int entry = Unit(LookupData.NameSlots, slot, LookupData.NameWidth);
        if (Number(LookupData.NameKeys, entry * 2) != a || Number(LookupData.NameKeys, (entry * 2) + 1) != b || Int(LookupData.NameLengths, entry) != length)
        {
            return default;
        }

        // Two windows of four characters at the ends are all of a short name.
        bool isWhole = LookupData.NameWay == Windows && LookupData.NameFront + LookupData.NameBack == 0 && length <= 8;
        if (!isWhole && !IsSame(name, LookupData.NameText, Int(LookupData.NameStarts, entry), length))
        {
            return default;
        }

        kind = (ResolutionKind)At(LookupData.NameKinds, entry);
        return (Agency)Unit(LookupData.NameNumbers, entry, 2);
    }

    /// <summary>An agency's position by number; -1 for a value that is no agency.</summary>
    internal static int PositionOf(Agency agency) =>
        (uint)agency <= LookupData.MaxAgency ? Unit(LookupData.Positions, (int)agency, 2) - 1 : -1;

    /// <summary>The agency at a position.</summary>
    internal static Agency At(int position) => (Agency)Unit(LookupData.Numbers, position + 1, 2);

    /// <summary>The code of the agency at a position, cut anew.</summary>
    internal static string CodeAt(int position) =>
        LookupData.CodeText.Substring(Int(LookupData.CodeStarts, position + 1), Int(LookupData.CodeLengths, position + 1));

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
        if ((uint)(length - LookupData.Utf8CodeShortest) > LookupData.Utf8CodeLongest - LookupData.Utf8CodeShortest || length == 0)
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
        int entry = Unit(LookupData.Utf8CodeSlots, slot, LookupData.Utf8CodeWidth);
        bool isSame = Number(LookupData.Utf8CodeKeys, entry) == a && Int(LookupData.CodeLengths, entry) == length;
        if (isSame && LookupData.Utf8CodeWay != Short)
        {
            isSame = IsCode(code, Int(LookupData.CodeStarts, entry));
        }

        return isSame ? (Agency)Unit(LookupData.Numbers, entry, 2) : default;
    }

    /// <summary>The agency with a name, an alias or a former name in UTF-8; no agency where there is none.</summary>
    internal static Agency ByName(ReadOnlySpan<byte> name, out ResolutionKind kind)
    {
        kind = default;
        int length = name.Length;
        if ((uint)(length - LookupData.Utf8NameShortest) > LookupData.Utf8NameLongest - LookupData.Utf8NameShortest || length == 0)
        {
            return default;
        }

        KeyOf(name, LookupData.Utf8NameWay, LookupData.Utf8NameFront, LookupData.Utf8NameBack, out ulong a, out ulong b);
        ulong hash = LookupKey.Hash(a, b, length, LookupData.Utf8NameMultiplier);
        int slot = LookupData.Utf8NameIsDisplaced
            ? SlotOf(hash, LookupData.Utf8NameDisplacements, LookupData.Utf8NameShift, LookupData.Utf8NameMask)
            : (int)(hash >> LookupData.Utf8NameShift);
        int entry = Unit(LookupData.Utf8NameSlots, slot, LookupData.Utf8NameWidth);
        if (Number(LookupData.Utf8NameKeys, entry * 2) != a || Number(LookupData.Utf8NameKeys, (entry * 2) + 1) != b || Int(LookupData.Utf8NameLengths, entry) != length)
        {
            return default;
        }

        bool isWhole = LookupData.Utf8NameWay == Windows && LookupData.Utf8NameFront + LookupData.Utf8NameBack == 0 && length <= 16;
        if (!isWhole && !name.SequenceEqual(LookupData.Utf8NameText.Slice(Int(LookupData.Utf8NameStarts, entry), length)))
        {
            return default;
        }

        kind = (ResolutionKind)At(LookupData.NameKinds, entry);
        return (Agency)Unit(LookupData.NameNumbers, entry, 2);
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int At(Bytes table, int index) => Unsafe.Add(ref MemoryMarshal.GetReference(table), index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Unit(Bytes table, int index, int width)
    {
        if (width == 1)
        {
            return At(table, index);
        }

        ref byte here = ref Unsafe.Add(ref MemoryMarshal.GetReference(table), index * 2);
        return BitConverter.IsLittleEndian ? Unsafe.ReadUnaligned<ushort>(ref here) : here | (Unsafe.Add(ref here, 1) << 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Int(Bytes table, int index)
    {
        int number = Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref MemoryMarshal.GetReference(table), index * 4));
        return BitConverter.IsLittleEndian ? number : BinaryPrimitives.ReverseEndianness(number);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Number(Bytes table, int index)
    {
        ref byte here = ref Unsafe.Add(ref MemoryMarshal.GetReference(table), index * 8);
        ulong number = Unsafe.ReadUnaligned<ulong>(ref here);
        return BitConverter.IsLittleEndian ? number : BinaryPrimitives.ReverseEndianness(number);
    }
#else
    private static bool IsSame(string text, string all, int start, int length) =>
        text.Length == length && string.CompareOrdinal(text, 0, all, start, length) == 0;

    private static int At(string table, int index) => table[index];

    private static int Unit(string table, int index, int width) => width == 1 ? table[index] : table[index * 2] | (table[(index * 2) + 1] << 8);

    private static int Int(string table, int index) => Unit(table, index * 2, 2) | (Unit(table, (index * 2) + 1, 2) << 16);

    private static ulong Number(string table, int index) => (uint)Int(table, index * 2) | ((ulong)(uint)Int(table, (index * 2) + 1) << 32);
#endif
}
