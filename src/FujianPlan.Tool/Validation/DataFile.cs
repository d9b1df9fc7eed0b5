using System.Text;

namespace FujianPlan.Tool.Validation;

/// <summary>A data file, whatever its format.</summary>
/// <param name="Format">How it is written; not <see cref="DataFormat.Auto"/>.</param>
/// <param name="Encoding">What its text is encoded in; null for UTF-8.</param>
internal sealed record DataFile(DataFormat Format, Encoding? Encoding)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The format that a file's extension tells; null where it tells none.</summary>
    public static DataFormat? FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" => DataFormat.Csv,
        ".TSV" or ".TAB" => DataFormat.Tsv,
        ".JSONL" or ".NDJSON" => DataFormat.Jsonl,
        ".PARQUET" => DataFormat.Parquet,
        _ => null,
    };

    /// <summary>Reads the values of a column.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="column">The column.</param>
    /// <param name="judge">What judges the values.</param>
    /// <param name="take">What takes what was found, in order.</param>
    /// <param name="cancellation">What ends the reading.</param>
    /// <returns>When all is read.</returns>
    /// <exception cref="DataFault">The file cannot be read any further.</exception>
    /// <exception cref="MissingColumn">It has no such column.</exception>
    public async Task Read(Stream bytes, string column, AssigneeJudge judge, Action<ScannedRows> take, CancellationToken cancellation)
    {
        if (Format == DataFormat.Parquet)
        {
            await ParquetFile.Read(bytes, column, judge, take);
            return;
        }

        await using Stream utf8 = Encoding is null ? bytes : System.Text.Encoding.CreateTranscodingStream(bytes, Encoding, Utf8, leaveOpen: true);
        try
        {
            await (Format == DataFormat.Jsonl
                ? TextFile.ReadJsonLines(utf8, column, judge, take, cancellation)
                : TextFile.ReadDelimited(utf8, Format == DataFormat.Tsv ? '\t' : ',', column, judge, take, cancellation));
        }
        catch (DecoderFallbackException)
        {
            throw EncodingFault.In(bytes, Encoding!);
        }
    }
}
