using System.Buffers;

namespace FujianPlan.Tool.Validation;

/// <summary>
/// Cuts a file into parts of whole rows, so that they can be read at the same time. Where quotes are, a line may end within
/// a row: it ends one only after an even number of them (RFC 4180). In a file whose quotes are torn that may be another
/// line, but then the row that has the torn quote is in a part before, whole, and the reading stops there.
/// </summary>
/// <param name="bytes">The file.</param>
/// <param name="hasQuotes">Whether a line may end within quotes.</param>
internal sealed class RowBlocks(Stream bytes, bool hasQuotes)
{
    /// <summary>No row may be longer, in bytes: memory is bounded by it.</summary>
    public const int LongestRow = 1 << 26;

    private const int BlockLength = 1 << 20;

    private byte[] _rest = [];
    private bool _isAtEnd;

    /// <summary>Reads the next part.</summary>
    /// <returns>The part; null at the end.</returns>
    public async ValueTask<RowBlock?> Next(CancellationToken cancellation)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Max(BlockLength, _rest.Length * 2));
        _rest.CopyTo(buffer, 0);
        int length = _rest.Length;
        _rest = [];
        while (true)
        {
            int most = Math.Min(buffer.Length, LongestRow + 1);
            while (length < most && !_isAtEnd)
            {
                int read = await bytes.ReadAsync(buffer.AsMemory(length, most - length), cancellation);
                length += read;
                _isAtEnd = read == 0;
            }

            int end = _isAtEnd ? length : EndOfRows(buffer.AsSpan(0, length));
            if (length == 0)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                return null;
            }

            if (end > 0)
            {
                _rest = buffer.AsSpan(end, length - end).ToArray();
                return new RowBlock(buffer, end, isTooLong: false);
            }

            if (length > LongestRow)
            {
                return new RowBlock(buffer, length, isTooLong: true);
            }

            byte[] longer = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.AsSpan(0, length).CopyTo(longer);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = longer;
        }
    }

    // Where the last whole row ends; 0 where none does.
    private int EndOfRows(ReadOnlySpan<byte> read)
    {
        int end = read.LastIndexOf((byte)'\n') + 1;
        if (!hasQuotes)
        {
            return end;
        }

        int quotes = read[..end].Count((byte)'"');
        while (end > 0 && quotes % 2 != 0)
        {
            int before = read[..(end - 1)].LastIndexOf((byte)'\n') + 1;
            quotes -= read[before..end].Count((byte)'"');
            end = before;
        }

        return end;
    }
}
