using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Validation.Json;

namespace FujianPlan.Tool.Validation.Delimited;

/// <summary>Reads a column of a text of rows. Its parts are scanned at the same time, and told in order.</summary>
internal static class TextFile
{
    private delegate ScannedRows Scan(ReadOnlySpan<byte> block);

    /// <summary>Reads CSV or TSV.</summary>
    /// <param name="bytes">The file, in UTF-8.</param>
    /// <param name="said">What stands between values; null where the file tells it.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="judge">What judges the values.</param>
    /// <param name="takeSeparator">What takes what stands between values.</param>
    /// <param name="take">What takes what was found, in order.</param>
    /// <param name="cancellation">What ends the reading.</param>
    /// <returns>When all is read.</returns>
    /// <exception cref="DataFault">The file cannot be read any further.</exception>
    /// <exception cref="MissingColumn">It has no such column.</exception>
    public static async Task ReadDelimited(Stream bytes, char? said, string column, AssigneeJudge judge, Action<char> takeSeparator, Action<ScannedRows> take, CancellationToken cancellation)
    {
        RowBlocks blocks = new(bytes, hasQuotes: true);
        RowBlock first = await blocks.Next(cancellation) ?? throw new DataFault(1, new FindingText(
            "The file is empty: it does not even have column names.",
            "文件为空，连列名也没有。"));
        int begin = LengthOfMark(first.Bytes);
        if (Utf8Places.Readable(first.Bytes[begin..], out DataFault? invalid).IsEmpty && invalid is not null)
        {
            throw invalid;
        }

        int lengthOfSaying = 0;
        byte separator = (byte)(said ?? Separators.Of(first.Bytes[begin..], column, out lengthOfSaying));
        takeSeparator((char)separator);
        begin += lengthOfSaying;
        List<string> names = DelimitedScanner.ReadHeader(first.Bytes[begin..], separator, out int length, out long lines);
        lines += lengthOfSaying > 0 ? 1 : 0;
        DelimitedScanner scanner = new(separator, ColumnNames.Find(names, column), names.Count, judge);

        // A spreadsheet shows the names in its first row, however many lines they take.
        take(new ScannedRows(judge) { Lines = lines, LinesAhead = lines - 1 });
        await ReadAll(blocks, first, begin + length, scanner.Scan, take, cancellation);
    }

    /// <summary>Reads JSON Lines.</summary>
    /// <param name="bytes">The file, in UTF-8.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="judge">What judges the values.</param>
    /// <param name="take">What takes what was found, in order.</param>
    /// <param name="cancellation">What ends the reading.</param>
    /// <returns>When all is read.</returns>
    /// <exception cref="DataFault">The file cannot be read any further.</exception>
    public static async Task ReadJsonLines(Stream bytes, string property, AssigneeJudge judge, Action<ScannedRows> take, CancellationToken cancellation)
    {
        RowBlocks blocks = new(bytes, hasQuotes: false);
        if (await blocks.Next(cancellation) is { } first)
        {
            await ReadAll(blocks, first, LengthOfMark(first.Bytes), new JsonLinesScanner(property, judge).Scan, take, cancellation);
        }
    }

    private static async Task ReadAll(RowBlocks blocks, RowBlock first, int begin, Scan scan, Action<ScannedRows> take, CancellationToken cancellation)
    {
        // Twice as many parts as processors: one is scanned, the next is there when it is done. Memory is bounded by that.
        int most = 2 * Environment.ProcessorCount;
        Queue<Task<ScannedRows>> scanning = [];
        for (RowBlock? block = first; block is not null; block = await blocks.Next(cancellation))
        {
            scanning.Enqueue(Begun(block, begin, scan));
            begin = 0;
            if (scanning.Count >= most)
            {
                take(await scanning.Dequeue());
            }
        }

        while (scanning.Count > 0)
        {
            take(await scanning.Dequeue());
        }
    }

    private static Task<ScannedRows> Begun(RowBlock block, int begin, Scan scan) => Task.Run(() =>
    {
        using (block)
        {
            ScannedRows found = scan(block.Bytes[begin..]);
            found.Stop ??= block.IsTooLong ? RowTooLong.At(found.Lines) : null;
            return found;
        }
    });

    // Of UTF-8, the mark is no part of the text. Of UTF-16, it says that nothing else is as it should be.
    private static int LengthOfMark(ReadOnlySpan<byte> beginning)
    {
        if (beginning.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || beginning.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            throw new DataFault(1, new FindingText(
                "The file is UTF-16, not UTF-8. Use --encoding utf-16.",
                "文件是 UTF-16 编码，不是 UTF-8。请加上 --encoding utf-16。"));
        }

        return beginning.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
    }
}
