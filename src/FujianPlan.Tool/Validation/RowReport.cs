using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Validation;

/// <summary>Writes the bad rows of data files.</summary>
/// <param name="output">What is written to.</param>
/// <param name="format">How.</param>
/// <param name="isPrinted">Whether it goes to the standard output, and not to a file.</param>
/// <param name="culture">The reader's language.</param>
internal sealed class RowReport(TextWriter output, ReportFormat format, bool isPrinted, CultureInfo culture)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Printer _lines = new(output);
    private bool _isBegun;

    /// <summary>Writes a row.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The line, 1 and up.</param>
    /// <param name="value">What was read.</param>
    /// <param name="fault">What is wrong with it.</param>
    public void Write(string path, long line, string value, ValueFault fault)
    {
        Begin();
        string message = fault.Text.In(culture);
        string number = line.ToString(CultureInfo.InvariantCulture);
        switch (format)
        {
            case ReportFormat.Csv:
                CsvText.WriteRow(output, [path, number, value, fault.Id, fault.Code ?? string.Empty, new CsvCell(message, IsSentence: true)], isPrinted: isPrinted);
                break;
            case ReportFormat.Jsonl:
                output.Write(PrintedText.Json(JsonSerializer.Serialize(new { file = path, line, value, kind = fault.Id, code = fault.Code, message }, Json)));
                output.Write('\n');
                break;
            default:
                _lines.Line($"{path}({number}): error {fault.Id}: {message}");
                break;
        }
    }

    /// <summary>Writes what stands before the rows, where there are none too.</summary>
    public void Begin()
    {
        if (!_isBegun && format == ReportFormat.Csv)
        {
            CsvText.WriteRow(output, ["file", "line", "value", "kind", "code", "message"]);
        }

        _isBegun = true;
    }
}
