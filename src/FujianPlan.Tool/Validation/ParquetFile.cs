using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Validation.Delimited;
using Parquet;
using Parquet.Schema;

namespace FujianPlan.Tool.Validation;

/// <summary>Reads a column of Parquet, a row group at a time: memory is bounded by the largest of them.</summary>
internal static class ParquetFile
{
    /// <summary>Reads the values of a column.</summary>
    /// <param name="bytes">The file. It can be sought in.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="judge">What judges the values.</param>
    /// <param name="take">What takes what was found, in order.</param>
    /// <returns>When all is read.</returns>
    /// <exception cref="DataFault">The file cannot be read any further.</exception>
    /// <exception cref="MissingColumn">It has no such column, or not of text.</exception>
    public static async Task Read(CountedStream bytes, string column, AssigneeJudge judge, Action<ScannedRows> take)
    {
        long row = 0;
        try
        {
            await using ParquetReader reader = await ParquetReader.CreateAsync(bytes, leaveStreamOpen: true);
            DataField[] fields = reader.Schema.GetDataFields();
            DataField field = fields[ColumnNames.Find([.. fields.Select(f => f.Path.ToString())], column)];
            CheckType(field, column);
            ParquetColumn values = new();
            for (int i = 0; i < reader.RowGroupCount; i++)
            {
                using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);

                await values.Read(group, field);
                ScannedRows found = Scan(values, judge);
                row += found.Lines;
                take(found);
                bytes.Tell(i + 1, reader.RowGroupCount);
            }
        }
        catch (Exception thrown) when (thrown is not (MissingColumn or DataFault or OperationCanceledException or FileFault or OutOfMemoryException))
        {
            // Of a torn file the library throws what its decoders happen to throw.
            throw new DataFault(row + 1, new FindingText(
                $"The file is not Parquet, or is damaged. Export it again from its source. (The library says: {thrown.Message.TrimEnd('.')}.)",
                "文件不是 Parquet，或已损坏。请从其来源重新导出。"));
        }
    }

    private static ScannedRows Scan(ParquetColumn column, AssigneeJudge judge)
    {
        ScannedRows found = new(judge) { Lines = column.Rows };
        Span<byte> utf8 = stackalloc byte[512];
        int row = 0;
        foreach (ReadOnlyMemory<char> value in column)
        {
            Take(found, ++row, value.Span, utf8);
        }

        return found;
    }

    private static void Take(ScannedRows found, int row, ReadOnlySpan<char> value, Span<byte> utf8)
    {
        if (value.IndexOf('\uFFFD') is var at and >= 0)
        {
            // The library puts this character where bytes are none.
            string place = (at + 1).ToString(CultureInfo.InvariantCulture);
            found.Fault(row, FaultKind.Malformed, new FindingText($"Character {place} of the value is U+FFFD, which stands for bytes that are not UTF-8.", $"该值的第 {place} 个字符是 U+FFFD，即非 UTF-8 字节的替代符。"));
            return;
        }

        found.Value(row, Encoding.UTF8.TryGetBytes(value, utf8, out int length) ? utf8[..length] : Encoding.UTF8.GetBytes(value.ToArray()));
    }

    private static void CheckType(DataField field, string column)
    {
        if ((field.ClrType != typeof(string) && field.ClrType != typeof(ReadOnlyMemory<char>)) || field.MaxRepetitionLevel > 0)
        {
            string item = field.ClrType == typeof(ReadOnlyMemory<byte>) ? "Byte[]" : field.ClrType == typeof(ReadOnlyMemory<char>) ? "String" : field.ClrType.Name;
            bool isList = field.MaxRepetitionLevel > 0;
            throw new MissingColumn(new FindingText(
                $"Column '{column}' is of type {(isList ? $"list of {item}" : item)}. Agency codes are text (BYTE_ARRAY, annotated as STRING).",
                $"列“{column}”的类型是 {item}{(isList ? " 的列表" : string.Empty)}。部门代码是文本（注为 STRING 的 BYTE_ARRAY）。"));
        }
    }
}
