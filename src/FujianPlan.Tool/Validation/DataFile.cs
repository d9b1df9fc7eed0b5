using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Usage;
using FujianPlan.Tool.Validation.Delimited;
using FujianPlan.Tool.Validation.Json;
using FujianPlan.Tool.Validation.Workbooks;

namespace FujianPlan.Tool.Validation;

/// <summary>A data file, whatever its format.</summary>
/// <param name="format">How it is written; not <see cref="DataFormat.Auto"/>.</param>
/// <param name="said">What the user said of it.</param>
internal sealed class DataFile(DataFormat format, DataOptions said)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether it is read from its end, which with a pipe cannot be done.</summary>
    public bool IsReadFromItsEnd => format is DataFormat.Parquet or DataFormat.Xlsx;

    /// <summary>What it was taken for, once something of it was read.</summary>
    public FindingText? Taken { get; private set; }

    /// <summary>The format that a file's extension tells; null where it tells none.</summary>
    public static DataFormat? FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" => DataFormat.Csv,
        ".TSV" or ".TAB" => DataFormat.Tsv,
        ".JSON" => DataFormat.Json,
        ".JSONL" or ".NDJSON" => DataFormat.Jsonl,
        ".PARQUET" => DataFormat.Parquet,
        ".XLSX" or ".XLSM" => DataFormat.Xlsx,
        _ => null,
    };

    /// <summary>What a row is called by what people see the file in; null where that is its line.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="row">Its number there.</param>
    public FindingText? RowText(long line, long row)
    {
        string number = row.ToString(CultureInfo.InvariantCulture);
        return format == DataFormat.Json ? new FindingText($"element {number}", $"第 {number} 个元素")
            : row == line ? null
            : new FindingText($"row {number} in a spreadsheet", $"电子表格第 {number} 行");
    }

    /// <summary>How many rows there are, by what people call them: the elements of a JSON array are not lines.</summary>
    /// <param name="count">How many.</param>
    public FindingText CountText(long count) => format == DataFormat.Json
        ? new FindingText(Wording.Count(count, "element"), string.Create(CultureInfo.InvariantCulture, $"{count:N0} 个元素"))
        : new FindingText(Wording.Count(count, "row"), string.Create(CultureInfo.InvariantCulture, $"{count:N0} 行"));

    /// <summary>How many of them are bad.</summary>
    /// <param name="count">How many.</param>
    public FindingText BadText(long count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} bad"), string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(format == DataFormat.Json ? "个" : "行")}有误"));

    /// <summary>Reads the values of a column.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="column">The column.</param>
    /// <param name="judge">What judges the values.</param>
    /// <param name="take">What takes what was found, in order.</param>
    /// <param name="cancellation">What ends the reading.</param>
    /// <returns>When all is read.</returns>
    /// <exception cref="DataFault">The file cannot be read any further.</exception>
    /// <exception cref="MissingColumn">It has no such column.</exception>
    public async Task Read(CountedStream bytes, string column, AssigneeJudge judge, Action<ScannedRows> take, CancellationToken cancellation)
    {
        switch (format)
        {
            case DataFormat.Parquet:
                Taken = new FindingText("Parquet", "Parquet");
                await ParquetFile.Read(bytes, column, judge, take);
                return;
            case DataFormat.Xlsx:
                new WorkbookFile(bytes, judge, take).Read(said.Sheet, column, sheet => Taken = new FindingText($"XLSX, sheet '{sheet}'", $"XLSX，工作表“{sheet}”"));
                return;
        }

        Encoding? encoding = said.IsUtf8 ? null : said.Encoding ?? Encodings.OfMark(await bytes.Peek(2, cancellation));
        string name = encoding is null ? "UTF-8" : Encodings.NameOf(encoding).ToUpperInvariant();
        await using Stream utf8 = encoding is null ? bytes : Encoding.CreateTranscodingStream(bytes, encoding, Utf8, leaveOpen: true);
        try
        {
            await ReadText(utf8, name, column, judge, take, cancellation);
        }
        catch (DecoderFallbackException)
        {
            throw EncodingFault.In(bytes, encoding!);
        }
    }

    private Task ReadText(Stream utf8, string encoding, string column, AssigneeJudge judge, Action<ScannedRows> take, CancellationToken cancellation)
    {
        switch (format)
        {
            case DataFormat.Json:
                Taken = new FindingText($"JSON, {encoding}", $"JSON，{encoding}");
                return new JsonArrayFile(column, judge, take).Read(utf8, cancellation);
            case DataFormat.Jsonl:
                Taken = new FindingText($"JSON Lines, {encoding}", $"JSON Lines，{encoding}");
                return TextFile.ReadJsonLines(utf8, column, judge, take, cancellation);
            default:
                return TextFile.ReadDelimited(utf8, said.Separator ?? (format == DataFormat.Tsv ? '\t' : null), column, judge, TakeSeparator, take, cancellation);
        }

        void TakeSeparator(char separator) => Taken = separator == '\t'
            ? new FindingText($"separated by tabs, {encoding}", $"以制表符分隔，{encoding}")
            : new FindingText($"separated by '{separator}', {encoding}", $"以“{separator}”分隔，{encoding}");
    }
}

/// <summary>What the user said of how data is written. What is null is told by the data.</summary>
/// <param name="Encoding">What text is encoded in, which throws on what is none of it.</param>
/// <param name="IsUtf8">Whether the user said that it is UTF-8.</param>
/// <param name="Separator">What stands between the values of CSV.</param>
/// <param name="Sheet">The name or the number of the sheet of a workbook.</param>
internal sealed record DataOptions(Encoding? Encoding, bool IsUtf8, char? Separator, string? Sheet);
