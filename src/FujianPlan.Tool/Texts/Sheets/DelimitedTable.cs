using System.Text;
using FujianPlan.Tool.Texts.Tables;
using FujianPlan.Tool.Validation;
using FujianPlan.Tool.Validation.Delimited;

namespace FujianPlan.Tool.Texts.Sheets;

/// <summary>Reads CSV and TSV as a table (RFC 4180).</summary>
internal static class DelimitedTable
{
    private const int Beginning = 1 << 16;

    /// <summary>Reads it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTabbed">Whether tabs stand between its values, whatever else does.</param>
    /// <exception cref="DataFault">A quote is where none can be, or one is missing.</exception>
    public static NoticeTable Read(string text, bool isTabbed)
    {
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(text);
        // What the file says itself, as Excel reads it; or else what makes the most columns of its first rows.
        char said = Separators.Of(rest, string.Empty, out int length);
        byte separator = isTabbed ? (byte)'\t' : length > 0 ? (byte)said : Enumerable.MaxBy<byte, int>([(byte)',', (byte)';', (byte)'\t', (byte)'|'], each => Columns(text, each));
        rest = rest[length..];
        TableRows rows = new();
        for (long line = 1; !rest.IsEmpty;)
        {
            RowValues values = new(rest, separator, line);
            rows.BeginRow();
            do
            {
                string value = Encoding.UTF8.GetString(DelimitedScanner.Unquoted(values.Next()));
                rows.Add(1, 1, [.. LineText.Paragraphs(value.Replace("\r\n", "\n", StringComparison.Ordinal))]);
            }
            while (!values.IsAtEnd);
            line += values.Lines;
            rest = rest[Math.Min(values.Length, rest.Length)..];
        }

        return rows.Finish();
    }

    private static int Columns(string text, byte separator)
    {
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, Beginning)]);
        int most = 0;
        try
        {
            while (!rest.IsEmpty)
            {
                RowValues values = new(rest, separator, 1);
                int columns = 1;
                for (values.Next(); !values.IsAtEnd; values.Next())
                {
                    columns++;
                }

                most = Math.Max(most, columns);
                rest = rest[Math.Min(values.Length, rest.Length)..];
            }
        }
        catch (DataFault)
        {
            // By another separator, its quotes may be where they can be; and the beginning may end within some.
        }

        return most;
    }
}
