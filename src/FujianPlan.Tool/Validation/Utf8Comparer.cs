using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace FujianPlan.Tool.Validation;

/// <summary>Compares texts in UTF-8, so that a part of a file is looked up as it is. Hashes differ from process to process: nobody can write a file whose values all collide.</summary>
internal sealed class Utf8Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    private static readonly ulong Secret = Drawn();
    private static readonly ulong OtherSecret = Drawn() | 1;

    /// <inheritdoc/>
    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    /// <inheritdoc/>
    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    /// <inheritdoc/>
    public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

    /// <inheritdoc/>
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        ulong hash = Secret ^ (ulong)alternate.Length;
        while (alternate.Length > 16)
        {
            hash = Fold(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(alternate), OtherSecret);
            alternate = alternate[8..];
        }

        (ulong begin, ulong end) = Ends(alternate);
        hash = Fold(hash ^ begin, OtherSecret ^ end);
        return (int)(hash ^ (hash >> 32));
    }

    /// <inheritdoc/>
    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

    // The first eight bytes and the last, which overlap; of fewer than eight, all of them.
    private static (ulong Begin, ulong End) Ends(ReadOnlySpan<byte> text) => text.Length switch
    {
        >= 8 => (BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text[^8..])),
        >= 4 => (BinaryPrimitives.ReadUInt32LittleEndian(text), BinaryPrimitives.ReadUInt32LittleEndian(text[^4..])),
        > 0 => (text[0], ((ulong)text[text.Length / 2] << 8) | text[^1]),
        _ => (0, 0),
    };

    // A new identifier is drawn from the system's random bits, and takes no OpenSSL. Its first eight bytes have four that are set.
    private static ulong Drawn() => BitConverter.ToUInt64(Guid.NewGuid().ToByteArray()) ^ (BitConverter.ToUInt64(Guid.NewGuid().ToByteArray(), sizeof(ulong)) >> 8);

    private static ulong Fold(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        return high ^ low;
    }
}
