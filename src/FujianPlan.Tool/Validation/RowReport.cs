using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Validation.Delimited;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Validation;

/// <summary>Writes the bad rows of data files.</summary>
/// <param name="output">What is written to.</param>
/// <param name="format">How.</param>
/// <param name="isPrinted">Whether it goes to a terminal or a pipe, and not to a file.</param>
/// <param name="culture">The reader's language.</param>
internal sealed class RowReport(TextWriter output, ReportFormat format, bool isPrinted, CultureInfo culture)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Printer _lines = new(output);
    private bool _isBegun;

    /// <summary>Writes a row.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bad">The row. Its line and row count from the beginning of the file.</param>
    /// <param name="row">What its row is called; null where that has the number of its line.</param>
    public void Write(string path, BadRow bad, FindingText? row)
    {
        Begin();
        string message = bad.Fault.Text.In(culture), line = Text(bad.Line);
        switch (format)
        {
            case ReportFormat.Csv:
                CsvText.WriteRow(
                    output,
                    [path, line, Text(bad.Row), bad.Value, bad.Fault.Id, bad.Fault.Code ?? string.Empty, new CsvCell(message, IsSentence: true)],
                    isPrinted: isPrinted);
                break;
            case ReportFormat.Jsonl:
                output.Write(PrintedText.Json(Object(path, bad, message)));
                output.Write('\n');
                break;
            default:
                string number = row is null ? string.Empty : new FindingText($" ({row.English})", $"（{row.Chinese}）").In(culture);
                string what = new FindingText($"error {bad.Fault.Id}: ", $"错误 {bad.Fault.ChineseId}：").In(culture);
                _lines.Line($"{path}({line}): {what}{message}{number}");
                break;
        }
    }

    /// <summary>Writes what stands before the rows, where there are none too.</summary>
    public void Begin()
    {
        if (!_isBegun && format == ReportFormat.Csv)
        {
            CsvText.WriteRow(output, ["file", "line", "row", "value", "kind", "code", "message"]);
        }

        _isBegun = true;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Object(string path, BadRow bad, string message)
    {
        ArrayBufferWriter<byte> written = new();
        using (Utf8JsonWriter json = new(written, Json))
        {
            json.WriteStartObject();
            json.WriteString("file", path);
            json.WriteNumber("line", bad.Line);
            json.WriteNumber("row", bad.Row);
            json.WriteString("value", bad.Value);
            json.WriteString("kind", bad.Fault.Id);
            json.WriteString("code", bad.Fault.Code);
            json.WriteString("message", message);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(written.WrittenSpan);
    }
}

/// <summary>How bad rows are reported.</summary>
internal enum ReportFormat
{
    /// <summary>A line each, as compilers tell findings.</summary>
    Text,

    /// <summary>Comma-separated values. Cells that a spreadsheet would run are defused.</summary>
    Csv,

    /// <summary>An object of JSON on each line, with the value as it was read.</summary>
    Jsonl,
}

/// <summary>What is told of a check in bulk, and where.</summary>
/// <param name="Path">The report's file; null for the standard output.</param>
/// <param name="Format">How the report is written.</param>
/// <param name="Limit">How many bad rows are told.</param>
/// <param name="IsQuiet">Whether there is neither progress bar nor summary.</param>
internal sealed record BulkOutput(string? Path, ReportFormat Format, long Limit, bool IsQuiet);
