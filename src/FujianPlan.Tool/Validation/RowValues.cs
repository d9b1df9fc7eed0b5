using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation;

/// <summary>The values of one row that may have quotes, one after another (RFC 4180, section 2).</summary>
/// <param name="rest">The file, from the row on.</param>
/// <param name="separator">What stands between values.</param>
/// <param name="line">The line of the row.</param>
internal ref struct RowValues(ReadOnlySpan<byte> rest, byte separator, long line)
{
    private readonly ReadOnlySpan<byte> _rest = rest;
    private int _count;

    /// <summary>Whether the last value was read.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>How long the row is, so far, with the end of its line.</summary>
    public int Length { get; private set; }

    /// <summary>How many lines the row takes, so far.</summary>
    public long Lines { get; private set; } = 1;

    /// <summary>Reads a value.</summary>
    /// <returns>The value, still in its quotes.</returns>
    /// <exception cref="DataFault">A quote is where none can be, or one is missing.</exception>
    public ReadOnlySpan<byte> Next()
    {
        _count++;
        ReadOnlySpan<byte> from = _rest[Length..];
        int length = from.IsEmpty || from[0] != '"' ? LengthOfPlain(from) : LengthOfQuoted(from);
        ReadOnlySpan<byte> value = from[..length];
        ReadOnlySpan<byte> after = from[length..];
        IsAtEnd = after.IsEmpty || after[0] != separator;
        Length += length + (after.IsEmpty ? 0 : after[0] == '\r' ? 2 : 1);
        return value;
    }

    private readonly int LengthOfPlain(ReadOnlySpan<byte> from)
    {
        int end = from.IndexOfAny(separator, (byte)'\n', (byte)'"');
        if (end < 0)
        {
            return from.Length;
        }

        if (from[end] == '"')
        {
            throw Misplaced();
        }

        return from[end] == '\n' && end > 0 && from[end - 1] == '\r' ? end - 1 : end;
    }

    private int LengthOfQuoted(ReadOnlySpan<byte> from)
    {
        int end = 1;
        while (true)
        {
            int quote = from[end..].IndexOf((byte)'"');
            if (quote < 0)
            {
                throw new DataFault(line, new FindingText(
                    string.Create(CultureInfo.InvariantCulture, $"The quote that opens column {_count} is not closed. Close it; the rows after this line cannot be read."),
                    string.Create(CultureInfo.InvariantCulture, $"第 {_count} 列的引号没有结束。请补上；本行之后的内容无法解析。")));
            }

            Lines += from.Slice(end, quote).Count((byte)'\n');
            end += quote + 1;
            if (end == from.Length || from[end] == separator || from[end] == '\n' || from[end..].StartsWith("\r\n"u8))
            {
                return end;
            }

            if (from[end] != '"')
            {
                throw Misplaced();
            }

            end++;
        }
    }

    private readonly DataFault Misplaced() => new(line, new FindingText(
        string.Create(CultureInfo.InvariantCulture, $"Column {_count} has a quote that neither opens nor closes the value. Put the value in quotes, and double the quotes inside it; the rows after this line cannot be read."),
        string.Create(CultureInfo.InvariantCulture, $"第 {_count} 列有一个既不开启也不结束值的引号。请将该值置于引号中，并将其中的引号写两遍；本行之后的内容无法解析。")));
}
