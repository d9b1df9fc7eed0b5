using System.Text;
using FujianPlan.Tool.Texts.Tables;
using FujianPlan.Tool.Validation;

namespace FujianPlan.Tool.Texts.Sheets;

/// <summary>Reads CSV and TSV as a table (RFC 4180).</summary>
internal static class DelimitedTable
{
    /// <summary>Reads it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTabbed">Whether tabs stand between its values, whatever else does.</param>
    /// <exception cref="DataFault">A quote is where none can be, or one is missing.</exception>
    public static NoticeTable Read(string text, bool isTabbed)
    {
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(text);
        int said = 0;
        byte separator = isTabbed ? (byte)'\t' : (byte)Separators.Of(rest, string.Empty, out said);
        rest = rest[said..];
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
}
