using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation.Delimited;

/// <summary>
/// Reads a column of CSV or TSV out of UTF-8 bytes. It does what the check needs and no more: it finds where rows and values
/// end, and holds quotes to RFC 4180, since a torn one would hide rows. (Libraries for CSV make values of all columns, of
/// UTF-16: with the fastest of them, this check took more than twice as long.)
/// </summary>
/// <param name="separator">What stands between values.</param>
/// <param name="column">The place of the column, 0 and up.</param>
/// <param name="columns">How many there are.</param>
/// <param name="judge">What judges the values.</param>
internal sealed class DelimitedScanner(byte separator, int column, int columns, AssigneeJudge judge)
{
    /// <summary>Reads the names of the columns.</summary>
    /// <param name="block">The beginning of the file.</param>
    /// <param name="separator">What stands between them.</param>
    /// <param name="length">How long they are, with the end of their line.</param>
    /// <param name="lines">How many lines they take.</param>
    /// <returns>The names.</returns>
    /// <exception cref="DataFault">They cannot be read.</exception>
    public static List<string> ReadHeader(ReadOnlySpan<byte> block, byte separator, out int length, out long lines)
    {
        List<string> names = [];
        RowValues values = new(block, separator, 1);
        do
        {
            names.Add(Encoding.UTF8.GetString(Unquoted(values.Next())));
        }
        while (!values.IsAtEnd);
        length = values.Length;
        lines = values.Lines;
        return names;
    }

    /// <summary>Reads the values of a part of the file.</summary>
    /// <param name="block">Whole rows.</param>
    /// <returns>What was found. Lines count from 1.</returns>
    public ScannedRows Scan(ReadOnlySpan<byte> block)
    {
        ScannedRows found = new(judge);
        long line = 1;
        try
        {
            ReadOnlySpan<byte> readable = Utf8Places.Readable(block, out DataFault? invalid);
            while (!readable.IsEmpty)
            {
                readable = readable[ScanPlain(readable, ref line, found)..];
                if (!readable.IsEmpty)
                {
                    readable = readable[ScanQuoted(readable, ref line, found)..];
                }
            }

            found.Stop = invalid;
        }
        catch (DataFault fault)
        {
            found.Stop = fault;
        }

        found.Lines = line - 1;
        return found;
    }

    // Reads rows until one has a quote, which few have. Answers how much was read. (The runtime would compile it three times
    // until it is fast, and a file is read before that.)
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ScanPlain(ReadOnlySpan<byte> rows, ref long line, ScannedRows found)
    {
        PlainRow row = default;
        Span<byte> padded = stackalloc byte[Vector512<byte>.Count];
        for (int at = 0; at < rows.Length;)
        {
            scoped ReadOnlySpan<byte> rest = rows[at..];
            if (rest.Length < Vector512<byte>.Count)
            {
                padded.Clear();
                rest.CopyTo(padded);
                rest = padded;
            }

            // 64 bytes at once: a bit for each that ends a row, and for each separator before the first of those.
            Vector512<byte> bytes = Vector512.Create(rest);
            ulong quotes = Vector512.Equals(bytes, Vector512.Create((byte)'"')).ExtractMostSignificantBits();
            ulong ends = Vector512.Equals(bytes, Vector512.Create((byte)'\n')).ExtractMostSignificantBits() | quotes;
            ulong separators = Vector512.Equals(bytes, Vector512.Create(separator)).ExtractMostSignificantBits();
            row.Add(at, separators & ~ends & (ends - 1), column);
            if (ends == 0)
            {
                at += Vector512<byte>.Count;
                continue;
            }

            if ((quotes & ends & (0 - ends)) != 0)
            {
                return row.Begin;
            }

            at += BitOperations.TrailingZeroCount(ends);
            Take(row, rows, at, line++, found);
            row = new PlainRow(++at);
        }

        // The last row of a file need not end its line.
        if (row.Begin < rows.Length)
        {
            Take(row, rows, rows.Length, line++, found);
        }

        return rows.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Take(PlainRow row, ReadOnlySpan<byte> rows, int end, long line, ScannedRows found)
    {
        end -= end > row.Begin && rows[end - 1] == '\r' ? 1 : 0;
        if (row.Separators == columns - 1)
        {
            int begin = column == 0 ? row.Begin : row.ValueBegin;
            found.Value(line, rows[begin..(column == columns - 1 ? end : row.ValueEnd)]);
        }
        else
        {
            CountColumns(row.Separators + 1, end == row.Begin, line, found);
        }
    }

    private int ScanQuoted(ReadOnlySpan<byte> rest, ref long line, ScannedRows found)
    {
        RowValues values = new(rest, separator, line);
        ReadOnlySpan<byte> value = default;
        int count = 0;
        do
        {
            ReadOnlySpan<byte> next = values.Next();
            if (count++ == column)
            {
                value = next;
            }
        }
        while (!values.IsAtEnd);
        if (count == columns)
        {
            found.Value(line, Unquoted(value));
        }
        else
        {
            CountColumns(count, isBlank: false, line, found);
        }

        found.LinesAhead += values.Lines - 1;
        line += values.Lines;
        return values.Length;
    }

    private void CountColumns(int count, bool isBlank, long line, ScannedRows found)
    {
        // A blank line is no row, unless a row is one value.
        if (isBlank)
        {
            return;
        }

        found.Fault(line, FaultKind.Malformed, new FindingText(
            string.Create(CultureInfo.InvariantCulture, $"The row has {count} columns, but the header has {columns}. Put a value that contains a separator in quotes."),
            string.Create(CultureInfo.InvariantCulture, $"本行有 {count} 列，表头有 {columns} 列。值中含分隔符时请加引号。")));
    }

    /// <summary>What a value says: without its quotes, and with one for each two in it.</summary>
    /// <param name="value">The value, as the file has it.</param>
    public static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty || value[0] != '"')
        {
            return value;
        }

        ReadOnlySpan<byte> inner = value[1..^1];
        if (!inner.Contains((byte)'"'))
        {
            return inner;
        }

        byte[] unescaped = new byte[inner.Length];
        int length = 0;
        for (int i = 0; i < inner.Length; i++)
        {
            unescaped[length++] = inner[i];
            i += inner[i] == '"' ? 1 : 0;
        }

        return unescaped.AsSpan(0, length);
    }

    // A row without quotes, as far as it is read.
    private struct PlainRow(int begin)
    {
        public readonly int Begin => begin;

        public int Separators { get; private set; }

        public int ValueBegin { get; private set; }

        public int ValueEnd { get; private set; }

        /// <summary>Takes the separators of 64 bytes more, a bit for each.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(int at, ulong separators, int column)
        {
            int before = Separators;
            Separators += BitOperations.PopCount(separators);
            if (before < column && Separators >= column)
            {
                ValueBegin = at + Place(separators, column - 1 - before) + 1;
            }

            if (before <= column && Separators > column)
            {
                ValueEnd = at + Place(separators, column - before);
            }
        }

        private static int Place(ulong separators, int number)
        {
            for (; number > 0; number--)
            {
                separators &= separators - 1;
            }

            return BitOperations.TrailingZeroCount(separators);
        }
    }
}
