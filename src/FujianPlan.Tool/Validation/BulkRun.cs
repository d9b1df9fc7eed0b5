using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;
using FujianPlan.Tool.Validation.Delimited;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Validation;

/// <summary>Checks data files one after another, and writes one report on them.</summary>
internal sealed class BulkRun : IDisposable
{
    private readonly AssigneeJudge _judge;
    private readonly string _column;
    private readonly BulkOutput _told;
    private readonly CultureInfo _culture;
    private readonly CancellationToken _cancellation;
    private readonly WholeFile? _file;
    private readonly TextWriter _output;
    private readonly RowReport _report;
    private long _badRows;
    private long _badRowsTold;
    private bool _isWhole = true;

    /// <summary>Begins.</summary>
    /// <exception cref="IOException">The report cannot be written where it should go.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written there.</exception>
    public BulkRun(AssigneeJudge judge, string column, BulkOutput told, CultureInfo culture, CancellationToken cancellation)
    {
        _judge = judge;
        _column = column;
        _told = told;
        _culture = culture;
        _cancellation = cancellation;
        _file = told.Path is null ? null : new WholeFile(told.Path);
        _output = new StreamWriter(_file?.Stream ?? StandardStreams.OpenOutput(isText: told.Format == ReportFormat.Text), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
        _report = new RowReport(_output, told.Format, isPrinted: _file is null && StandardStreams.IsPrinted, culture);
        _report.Begin();
    }

    // A bar is not drawn across rows that are told at the same time.
    private bool HasBar => !_told.IsQuiet && StandardStreams.Errors.CanTakeBack && (_file is not null || !StandardStreams.Output.IsTerminal || _told.Limit < long.MaxValue);

    /// <summary>Checks a file.</summary>
    /// <param name="path">The file; '-' for the standard input.</param>
    /// <param name="format">How it is written.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> Check(string path, DataFile format)
    {
        BulkCount count = new();
        try
        {
            using CountedStream bytes = new(Open(path, format), _cancellation);
            await new ProgressBar(path, _culture).While(HasBar, bytes, () => format.Read(bytes, _column, _judge, found => Take(path, format, found, count), _cancellation));
        }
        catch (DataFault fault)
        {
            string place = fault.Line == 0 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}({fault.Line})");
            _isWhole = false;
            Say(new FindingText($"{place}: error unreadable: {fault.Text.English}", $"{place}: 错误 无法读取：{fault.Text.Chinese}"));
            Say(new FindingText(
                $"{path}: stopped. The results above are incomplete: {Wording.Count(count.Rows, "row was", "rows were")} checked.",
                $"{path}：已中止。以上不是全部结果：只检查了 {count.Rows:N0} 行。"));
            return fault.Answer;
        }
        catch (MissingColumn fault)
        {
            _isWhole = false;
            Say(new FindingText($"{path}: error {fault.What}: {fault.Text.English}{ReadAs(format).English}", $"{path}: 错误：{fault.Text.Chinese}{ReadAs(format).Chinese}"));
            return ExitCode.WrongUse;
        }
        catch (OperationCanceledException)
        {
            _isWhole = false;
            Say(new FindingText($"{path}: interrupted after {Wording.Count(count.Rows, "row")}.", $"{path}：检查 {count.Rows:N0} 行后被中断。"));
            return ExitCode.Refused;
        }

        _badRows += count.BadRows;
        if (!_told.IsQuiet)
        {
            await _output.FlushAsync(CancellationToken.None);
            Say(new FindingText($"{path}: {Wording.Count(count.Rows, "row")}, {count.BadRows:N0} bad{ReadAs(format).English}", $"{path}：共 {count.Rows:N0} 行，{count.BadRows:N0} 行有误{ReadAs(format).Chinese}"));
        }

        return count.BadRows > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Ends the report.</summary>
    /// <param name="answer">The exit code of the files.</param>
    /// <returns>The exit code.</returns>
    public int Finish(int answer)
    {
        _output.Flush();
        if (_badRows > _told.Limit && !_told.IsQuiet)
        {
            long more = _badRows - _told.Limit;
            Say(new FindingText($"{Wording.Count(more, "more bad row is", "more bad rows are")} not listed. Use --output report.csv to get all of them.", $"另有 {more:N0} 行有误，未列出。用 --output report.csv 可得到全部。"));
        }

        if (_file is null)
        {
            return answer;
        }

        if (_isWhole)
        {
            _file.Keep();
        }
        else
        {
            Say(new FindingText($"'{_told.Path}' was not written because it would be incomplete.", $"未写入“{_told.Path}”：内容会不完整。"));
        }

        return answer;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Of a file, all is in it that should be, or it is taken away.
        if (_file is null)
        {
            _output.Dispose();
        }

        _file?.Dispose();
    }

    // Such a file begins at its end: a pipe of it cannot be read.
    private static Stream Open(string path, DataFile format)
    {
        Stream opened = path == "-" ? StandardStreams.OpenInput() : InputFile.Open(path);
        if (!format.IsReadFromItsEnd || opened.CanSeek)
        {
            return opened;
        }

        opened.Dispose();
        throw new DataFault(0, new FindingText(
            "Parquet and XLSX cannot be read from a pipe: their index is at the end. Name a file.",
            "Parquet 和 XLSX 的索引位于文件末尾，不能从管道读取。请指定文件。"), ExitCode.WrongUse);
    }

    // What was found out of the file, and what the user can say otherwise.
    private static FindingText ReadAs(DataFile format) => format.Taken is { } taken ? new FindingText($" ({taken.English})", $"（{taken.Chinese}）") : new FindingText(string.Empty, string.Empty);

    private void Take(string path, DataFile format, ScannedRows found, BulkCount count)
    {
        foreach (BadRow row in found.Bad)
        {
            if (_badRowsTold < _told.Limit)
            {
                _badRowsTold++;
                (long line, long number) = (count.Lines + row.Line, count.Lines - count.LinesAhead + row.Row);
                _report.Write(path, row with { Line = line, Row = number }, format.RowText(line, number));
            }
        }

        count.Rows += found.Rows;
        count.BadRows += found.Bad.Count;
        if (found.Stop is { } stop)
        {
            throw new DataFault(count.Lines + stop.Line, stop.Text);
        }

        count.Lines += found.Lines;
        count.LinesAhead += found.LinesAhead;
    }

    private void Say(FindingText text) => Say(text.In(_culture));

    private void Say(string text)
    {
        _output.Flush();
        StandardStreams.Errors.Line(text);
    }
}

/// <summary>What is told of a check in bulk, and where.</summary>
/// <param name="Path">The report's file; null for the standard output.</param>
/// <param name="Format">How the report is written.</param>
/// <param name="Limit">How many bad rows are told.</param>
/// <param name="IsQuiet">Whether there is neither progress bar nor summary.</param>
internal sealed record BulkOutput(string? Path, ReportFormat Format, long Limit, bool IsQuiet);

/// <summary>What was counted of a file, so far.</summary>
internal sealed class BulkCount
{
    /// <summary>How many lines there were; of a Parquet file, rows.</summary>
    public long Lines { get; set; }

    /// <summary>By how much the lines are ahead of the rows that a spreadsheet counts.</summary>
    public long LinesAhead { get; set; }

    /// <summary>How many rows there were.</summary>
    public long Rows { get; set; }

    /// <summary>How many of them are bad.</summary>
    public long BadRows { get; set; }
}
