using System.Buffers;

namespace FujianPlan.Tool.Validation;

/// <summary>A part of a file that begins with a row and ends with one, in a buffer that is returned when it is disposed.</summary>
internal sealed class RowBlock(byte[] buffer, int length, bool isTooLong) : IDisposable
{
    /// <summary>The part.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, length);

    /// <summary>Whether it ends within a row, because that is longer than any may be.</summary>
    public bool IsTooLong => isTooLong;

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);
}
