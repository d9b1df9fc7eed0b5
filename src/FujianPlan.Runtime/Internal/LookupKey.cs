using System;
using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#endif

namespace FujianPlan.Runtime.Internal;

/// <summary>
/// What of a code or a name is hashed, and how. The generator, which lays the tables out, and the library, which reads
/// them, both ask here. A key is 128 bits: of a short text all of it, of a longer one two windows. The tables of a plan are read by
/// newer runtimes than it was compiled with: no number that comes out of here changes within a major version.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LookupKey
{
    /// <summary>The longest text of which a key holds all, in characters or, of UTF-8, in bytes.</summary>
    public const int LongestShort = 8;

    private const ulong Mixer = 0x9E37_79B9_7F4A_7C15;
    private const ulong Second = 0xD6E8_FEB8_6659_FD93;

    /// <summary>
    /// One number of a key: of texts in ASCII it tells as many apart as the key does, as their letters leave the bits free
    /// into which the other half moves.
    /// </summary>
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#endif
    public static ulong Mix(ulong a, ulong b, int length) => unchecked(a + (ulong)length) ^ ((b << 8) | (b >> 56));

    /// <summary>A number that is spread over all of its bits; the highest are the best.</summary>
#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
#endif
    public static ulong Hash(ulong a, ulong b, int length, ulong multiplier) => unchecked(Mix(a, b, length) * multiplier);

    /// <summary>Another number of the same key, for tables in which keys are displaced.</summary>
    public static ulong Rehash(ulong hash) => unchecked((hash ^ (hash >> 29)) * Second);

    /// <summary>The slot of a key that is displaced.</summary>
    public static int Displaced(ulong rehash, int displacement, int mask) =>
        unchecked((int)((uint)(rehash >> 32) + ((uint)displacement * ((uint)rehash | 1)))) & mask;

    /// <summary>
    /// The key of a text of 2 to 8 characters: four pairs, which overlap where it is shorter. Where they begin is told
    /// without branches below, as lengths are anything in turn.
    /// </summary>
    public static void OfShort(string text, out ulong a, out ulong b)
    {
        int length = text.Length;
        a = Pair(text, 0) | (Pair(text, Math.Min(2, length - 2)) << 32);
        b = Pair(text, Math.Max(length - 4, 0)) | (Pair(text, length - 2) << 32);
    }

    /// <summary>The key of a text of any length but 0: four characters near its beginning, four near its end.</summary>
    public static void OfWindows(string text, int front, int back, out ulong a, out ulong b)
    {
        int length = text.Length;
        if (length < 4)
        {
            a = b = length == 1 ? text[0] : Pair(text, 0) | (Pair(text, length - 2) << 32);
            return;
        }

        int first = Math.Min(front, length - 4), last = Math.Max(length - 4 - back, 0);
        a = Pair(text, first) | (Pair(text, first + 2) << 32);
        b = Pair(text, last) | (Pair(text, last + 2) << 32);
    }

    /// <summary>The key of a text by all of its characters, where windows do not tell the texts of a plan apart.</summary>
    public static void OfWhole(string text, out ulong a, out ulong b)
    {
        a = b = 0;
        for (int i = 0; i < text.Length; i++)
        {
            Fold(text[i], ref a, ref b);
        }
    }

    private static ulong Pair(string text, int at) => text[at] | ((ulong)text[at + 1] << 16);

    private static void Fold(uint unit, ref ulong a, ref ulong b)
    {
        a = unchecked((a ^ unit) * Mixer);
        b = unchecked(((b << 7) | (b >> 57)) + (unit * Second));
    }

    /// <summary>The same of bytes, as the generator has them: the key of 2 to 8 is 64 bits.</summary>
    public static void OfShort(byte[] text, out ulong a, out ulong b)
    {
        int length = text.Length;
        a = Bytes(text, 0, 2) | (Bytes(text, Math.Min(2, length - 2), 2) << 16)
            | (Bytes(text, Math.Max(length - 4, 0), 2) << 32) | (Bytes(text, length - 2, 2) << 48);
        b = 0;
    }

    /// <summary>The same of bytes: eight near the beginning, eight near the end.</summary>
    public static void OfWindows(byte[] text, int front, int back, out ulong a, out ulong b)
    {
        int length = text.Length;
        if (length < 8)
        {
            a = b = Bytes(text, 0, length);
            return;
        }

        a = Bytes(text, Math.Min(front, length - 8), 8);
        b = Bytes(text, Math.Max(length - 8 - back, 0), 8);
    }

    /// <summary>The same of bytes, by all of them.</summary>
    public static void OfWhole(byte[] text, out ulong a, out ulong b)
    {
        a = b = 0;
        for (int i = 0; i < text.Length; i++)
        {
            Fold(text[i], ref a, ref b);
        }
    }

    private static ulong Bytes(byte[] text, int at, int count)
    {
        ulong value = 0;
        for (int i = count - 1; i >= 0; i--)
        {
            value = (value << 8) | text[at + i];
        }

        return value;
    }

#if NET8_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void OfShort(ReadOnlySpan<char> text, out ulong a, out ulong b)
    {
        ref char start = ref MemoryMarshal.GetReference(text);
        int length = text.Length;
        nint over = length - 4, under = over >> 31;
        a = Pair(ref start, 0) | (Pair(ref start, 2 + (over & under)) << 32);
        b = Pair(ref start, over & ~under) | (Pair(ref start, over + 2) << 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void OfWindows(ReadOnlySpan<char> text, int front, int back, out ulong a, out ulong b)
    {
        ref char start = ref MemoryMarshal.GetReference(text);
        int length = text.Length;
        if (length < 4)
        {
            a = b = length == 1 ? start : Pair(ref start, 0) | (Pair(ref start, length - 2) << 32);
            return;
        }

        a = Four(ref start, front == 0 ? 0 : Math.Min(front, length - 4));
        b = Four(ref start, back == 0 ? length - 4 : Math.Max(length - 4 - back, 0));
    }

    internal static void OfWhole(ReadOnlySpan<char> text, out ulong a, out ulong b)
    {
        a = b = 0;
        for (int i = 0; i < text.Length; i++)
        {
            Fold(text[i], ref a, ref b);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void OfShort(ReadOnlySpan<byte> text, out ulong a, out ulong b)
    {
        ref byte start = ref MemoryMarshal.GetReference(text);
        int length = text.Length;
        nint over = length - 4, under = over >> 31;
        a = Two(ref start, 0) | (Two(ref start, 2 + (over & under)) << 16) | (Two(ref start, over & ~under) << 32) | (Two(ref start, over + 2) << 48);
        b = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void OfWindows(ReadOnlySpan<byte> text, int front, int back, out ulong a, out ulong b)
    {
        int length = text.Length;
        if (length < 8)
        {
            a = 0;
            for (int i = length - 1; i >= 0; i--)
            {
                a = (a << 8) | text[i];
            }

            b = a;
            return;
        }

        ref byte start = ref MemoryMarshal.GetReference(text);
        a = Eight(ref start, front == 0 ? 0 : Math.Min(front, length - 8));
        b = Eight(ref start, back == 0 ? length - 8 : Math.Max(length - 8 - back, 0));
    }

    internal static void OfWhole(ReadOnlySpan<byte> text, out ulong a, out ulong b)
    {
        a = b = 0;
        for (int i = 0; i < text.Length; i++)
        {
            Fold(text[i], ref a, ref b);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Pair(ref char start, nint at)
    {
        ref char here = ref Unsafe.Add(ref start, at);
        return BitConverter.IsLittleEndian
            ? Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref here))
            : here | ((ulong)Unsafe.Add(ref here, 1) << 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ref char start, nint at) => BitConverter.IsLittleEndian
        ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref start, at)))
        : Pair(ref start, at) | (Pair(ref start, at + 2) << 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Two(ref byte start, nint at)
    {
        ref byte here = ref Unsafe.Add(ref start, at);
        return BitConverter.IsLittleEndian ? Unsafe.ReadUnaligned<ushort>(ref here) : here | ((ulong)Unsafe.Add(ref here, 1) << 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eight(ref byte start, nint at) => BitConverter.IsLittleEndian
        ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, at))
        : Two(ref start, at) | (Two(ref start, at + 2) << 16) | (Two(ref start, at + 4) << 32) | (Two(ref start, at + 6) << 48);
#endif
}
