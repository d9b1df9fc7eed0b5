using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using FujianPlan.Runtime.Internal;
#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
#endif

namespace FujianPlan.Runtime.Compiled;

/// <summary>
/// Finds texts in perfect hashes that the generator has laid out: length and a few characters, slot, one compare. Nothing is
/// allocated. What is said of a table is constant in the generated code, and folds into these methods where they are inlined.
/// </summary>
/// <remarks>
/// A table is its slots, then entries of 32 bytes: the key; length and number; where the text begins, and what kind of
/// text it is. Entry 0 is that of free slots: no text is of its length. The numbers' bytes are lowest first, and two of them are a character of a
/// string: the compiler reads a literal as one thing, and a literal is at hand without anything being allocated.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CodeTable
{
    /// <summary>The key is what a short code is made of, and nothing else needs comparing.</summary>
    public const int ShortKey = 0;

    /// <summary>The key is two windows of the text.</summary>
    public const int WindowKey = 1;

    /// <summary>The key is folded from the whole text.</summary>
    public const int WholeKey = 2;

    /// <summary>How many bytes an entry has.</summary>
    public const int EntrySize = 32;

    /// <summary>Finds a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shape">What the table is like.</param>
    /// <param name="table">The table.</param>
    /// <param name="displacements">What moves each of its groups of keys.</param>
    /// <param name="all">All texts, one behind the other.</param>
    /// <param name="kind">What kind of text it is.</param>
    /// <returns>The number that it stands for; 0 if it is not in the table.</returns>
    public static int Find(string text, in CodeTableShape shape, string table, string displacements, string all, out int kind)
    {
        kind = 0;
        int length = text.Length;
        if (!shape.MayHave(length))
        {
            return 0;
        }

        ulong a, b;
        switch (shape.Way)
        {
            case ShortKey:
                LookupKey.OfShort(text, out a, out b);
                break;
            case WindowKey:
                LookupKey.OfWindows(text, shape.Front, shape.Back, out a, out b);
                break;
            default:
                LookupKey.OfWhole(text, out a, out b);
                break;
        }

        ulong hash = LookupKey.Hash(a, b, length, shape.Multiplier);
        int slot = shape.IsDisplaced
            ? LookupKey.Displaced(LookupKey.Rehash(hash), Unit(displacements, (int)(hash >> shape.Shift), 2), shape.Mask)
            : (int)(hash >> shape.Shift);
        int entry = shape.Entries + (Unit(table, slot, shape.Width) * EntrySize);
        ulong found = Number(table, entry + 16), more = Number(table, entry + 24);
        bool isSame = ((Number(table, entry) ^ a) | (Number(table, entry + 8) ^ b) | (uint)((int)found ^ length)) == 0
            && (shape.Way == ShortKey || string.CompareOrdinal(text, 0, all, (int)more, length) == 0);
        kind = isSame ? (int)(more >> 32) : 0;
        return isSame ? (int)(found >> 32) : 0;
    }

    private static int Unit(string table, int index, int width) => width == 2 ? table[index] : (table[index / 2] >> (8 * (index % 2))) & 0xFF;

    private static ulong Number(string table, int offset) =>
        (uint)(table[offset / 2] | (table[(offset / 2) + 1] << 16)) | ((ulong)(uint)(table[(offset / 2) + 2] | (table[(offset / 2) + 3] << 16)) << 32);

#if NET8_0_OR_GREATER
    /// <summary>Finds a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shape">What the table is like.</param>
    /// <param name="table">The table.</param>
    /// <param name="displacements">What moves each of its groups of keys.</param>
    /// <param name="all">All texts, one behind the other.</param>
    /// <param name="kind">What kind of text it is.</param>
    /// <returns>The number that it stands for; 0 if it is not in the table.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(ReadOnlySpan<char> text, CodeTableShape shape, string table, string displacements, string all, out int kind)
    {
        kind = 0;
        int length = text.Length;
        if (!shape.MayHave(length))
        {
            return 0;
        }

        ulong a, b;
        if (shape.Way == ShortKey)
        {
            LookupKey.OfShort(text, out a, out b);
        }
        else if (shape.Way == WindowKey)
        {
            LookupKey.OfWindows(text, shape.Front, shape.Back, out a, out b);
        }
        else
        {
            // Variables of its own: those whose address a call has stand in memory on every other way, too.
            LookupKey.OfWhole(text, out ulong wholeA, out ulong wholeB);
            a = wholeA;
            b = wholeB;
        }

        nuint entry = EntryOf(a, b, length, shape, table, displacements);
        ulong found = Eight(table, entry + 16);
        if (((Eight(table, entry) ^ a) | (Eight(table, entry + 8) ^ b) | (uint)((int)found ^ length)) != 0)
        {
            return 0;
        }

        // Two windows of four characters at the ends are all of a short text.
        ulong more = Eight(table, entry + 24);
        bool isWhole = shape.Way == ShortKey || (shape.Way == WindowKey && shape.Front + shape.Back == 0 && length <= 8);
        if (!isWhole && !text.SequenceEqual(all.AsSpan((int)more, length)))
        {
            return 0;
        }

        kind = (int)(more >> 32);
        return (int)(found >> 32);
    }

    /// <summary>Finds a text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shape">What the table is like.</param>
    /// <param name="table">The table.</param>
    /// <param name="displacements">What moves each of its groups of keys.</param>
    /// <param name="all">All texts in UTF-8, one behind the other, two bytes to a character.</param>
    /// <param name="kind">What kind of text it is.</param>
    /// <returns>The number that it stands for; 0 if it is not in the table.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(ReadOnlySpan<byte> text, CodeTableShape shape, string table, string displacements, string all, out int kind)
    {
        kind = 0;
        int length = text.Length;
        if (!shape.MayHave(length))
        {
            return 0;
        }

        ulong a, b;
        if (shape.Way == ShortKey)
        {
            LookupKey.OfShort(text, out a, out b);
        }
        else if (shape.Way == WindowKey)
        {
            LookupKey.OfWindows(text, shape.Front, shape.Back, out a, out b);
        }
        else
        {
            // Variables of its own: those whose address a call has stand in memory on every other way, too.
            LookupKey.OfWhole(text, out ulong wholeA, out ulong wholeB);
            a = wholeA;
            b = wholeB;
        }

        nuint entry = EntryOf(a, b, length, shape, table, displacements);
        ulong found = Eight(table, entry + 16);
        if (((Eight(table, entry) ^ a) | (Eight(table, entry + 8) ^ b) | (uint)((int)found ^ length)) != 0)
        {
            return 0;
        }

        ulong more = Eight(table, entry + 24);
        bool isWhole = shape.Way == ShortKey || (shape.Way == WindowKey && shape.Front + shape.Back == 0 && length <= 16);
        if (!isWhole && !IsAt(text, all, (int)more))
        {
            return 0;
        }

        kind = (int)(more >> 32);
        return (int)(found >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint EntryOf(ulong a, ulong b, int length, CodeTableShape shape, string table, string displacements)
    {
        ulong hash = LookupKey.Hash(a, b, length, shape.Multiplier);
        nuint slot = shape.IsDisplaced
            ? (nuint)LookupKey.Displaced(LookupKey.Rehash(hash), (int)At(displacements, (nuint)(hash >> shape.Shift), 2), shape.Mask)
            : (nuint)(hash >> shape.Shift);
        return (nuint)shape.Entries + (At(table, slot, shape.Width) * EntrySize);
    }

    private static bool IsAt(ReadOnlySpan<byte> text, string all, int start)
    {
        if (BitConverter.IsLittleEndian)
        {
            return text.SequenceEqual(MemoryMarshal.AsBytes(all.AsSpan()).Slice(start, text.Length));
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != At(all, (nuint)(start + i), 1))
            {
                return false;
            }
        }

        return true;
    }

    // The tables are the generator's: a slot is below the table's size, and what stands in it is a place in the others.
    // A machine that has the highest byte first has each character's bytes the other way round.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint At(string table, nuint index, int width) => width == 2
        ? Unsafe.Add(ref MemoryMarshal.GetReference(table.AsSpan()), index)
        : Unsafe.Add(ref Bytes(table), BitConverter.IsLittleEndian ? index : index ^ 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eight(string table, nuint offset) =>
        BitConverter.IsLittleEndian ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref Bytes(table), offset)) : Number(table, (int)offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Bytes(string table) => ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(table.AsSpan()));
#endif
}
