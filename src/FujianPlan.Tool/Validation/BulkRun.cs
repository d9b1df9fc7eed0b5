using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;
using FujianPlan.Tool.Validation.Delimited;
using FujianPlan.Tool.Validation.Resuming;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Validation;

/// <summary>Checks data files, several at the same time, and writes one report on them, in their order.</summary>
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
    private readonly ResumeJournal? _journal;
    private long _badRows;
    private long _badRowsTold;
    private bool _isWhole = true;

    /// <summary>Begins.</summary>
    /// <param name="judge">What judges the values.</param>
    /// <param name="column">The column that has them.</param>
    /// <param name="told">What is told, and where.</param>
    /// <param name="journal">What was found before, and gets what is found now; null where nothing is kept. It is disposed of with the run.</param>
    /// <param name="culture">The reader's language.</param>
    /// <param name="cancellation">What ends the reading.</param>
    /// <exception cref="IOException">The report cannot be written where it should go.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written there.</exception>
    public BulkRun(AssigneeJudge judge, string column, BulkOutput told, ResumeJournal? journal, CultureInfo culture, CancellationToken cancellation)
    {
        _judge = judge;
        _column = column;
        _told = told;
        _journal = journal;
        _culture = culture;
        _cancellation = cancellation;
        _file = told.Path is null ? null : new WholeFile(told.Path);
        _output = new StreamWriter(_file?.Stream ?? StandardStreams.OpenOutput(isText: told.Format == ReportFormat.Text), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
        _report = new RowReport(_output, told.Format, isPrinted: _file is null && StandardStreams.IsPrinted, culture);
        _report.Begin();
    }

    // A bar is not drawn across rows that are told at the same time.
    private bool HasBar => !_told.IsQuiet && StandardStreams.Errors.CanTakeBack && (_file is not null || !StandardStreams.Output.IsTerminal || _told.Limit < long.MaxValue);

    /// <summary>Checks files.</summary>
    /// <param name="files">The files, '-' for the standard input, and how each is written.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> Check(IReadOnlyList<(string Path, DataFile Format)> files)
    {
        int answer = ExitCode.Clean;
        Queue<(FileCheck? Check, JournalFile? Known)> begun = new();
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(_cancellation);
        try
        {
            for (int i = 0, next = 0; i < files.Count && !_cancellation.IsCancellationRequested; i++)
            {
                for (; next < files.Count && next < i + Environment.ProcessorCount; next++)
                {
                    begun.Enqueue(Begin(files[next].Path, files[next].Format, end.Token));
                }

                (FileCheck? check, JournalFile? known) = begun.Dequeue();
                using (check)
                {
                    answer = Math.Max(answer, check is null ? Repeat(known!, files[i].Format) : await Finish(check));
                }
            }
        }
        finally
        {
            await end.CancelAsync();
            foreach (FileCheck left in begun.Select(one => one.Check).OfType<FileCheck>())
            {
                // What it ends with is told of no file whose turn has not come. One that waits for whoever writes a pipe is not waited for.
                left.Forget();
            }
        }

        return _cancellation.IsCancellationRequested ? ExitCode.Refused : answer;
    }

    private (FileCheck? Check, JournalFile? Known) Begin(string path, DataFile format, CancellationToken end)
    {
        if (_journal?.Find(path, out _) is { } known)
        {
            return (null, known);
        }

        FileCheck check = new(path, format, Report);
        check.Begin(() => Open(path, format), _column, _judge, end);
        return (check, null);
    }

    private int Repeat(JournalFile known, DataFile format)
    {
        foreach (BadRow row in _journal!.Rows(known))
        {
            _badRowsTold++;
            _report.Write(known.Path, row, format.RowText(row.Line, row.Row));
        }

        return Told(known.Path, format, known.Count, known.Taken, isBefore: true);
    }

    private async Task<int> Finish(FileCheck check)
    {
        string path = check.Path;
        try
        {
            if (_journal is not null && _journal.Find(path, out bool hasChanged) is null && hasChanged)
            {
                Say(new FindingText($"{path}: has changed since it was checked, and is checked again.", $"{path}：检查之后已有改动，现重新检查。"));
            }

            _journal?.Begin(path, check.Mark);
            check.Turn();
            await new ProgressBar(path, _culture).While(HasBar, () => check.Bytes, check.Done);
            check.Finish();
            _journal?.End(check.Count, check.Format.Taken);
            return Told(path, check.Format, check.Count, check.Format.Taken, isBefore: false);
        }
        catch (DataFault fault)
        {
            check.Finish();
            string place = fault.Line == 0 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}({fault.Line})");
            _isWhole = false;
            Say(new FindingText($"{place}: error unreadable: {fault.Text.English}", $"{place}: 错误 无法读取：{fault.Text.Chinese}"));
            FindingText rows = check.Format.CountText(check.Count.Rows);
            Say(new FindingText(
                $"{path}: stopped. The results above are incomplete: {rows.English} {(check.Count.Rows == 1 ? "was" : "were")} checked.",
                $"{path}：已中止。以上不是全部结果：只检查了 {rows.Chinese}。"));
            return fault.Answer;
        }
        catch (MissingColumn fault)
        {
            _isWhole = false;
            FindingText read = ReadAs(check.Format.Taken);
            Say(new FindingText($"{path}: error {fault.What}: {fault.Text.English}{read.English}", $"{path}: 错误：{fault.Text.Chinese}{read.Chinese}"));
            return ExitCode.WrongUse;
        }
        catch (OperationCanceledException)
        {
            check.Finish();
            _isWhole = false;
            Say(new FindingText($"{path}: interrupted after {check.Format.CountText(check.Count.Rows).English}.", $"{path}：检查 {check.Format.CountText(check.Count.Rows).Chinese}后被中断。"));
            return ExitCode.Refused;
        }
    }

    private int Told(string path, DataFile format, BulkCount count, FindingText? taken, bool isBefore)
    {
        _badRows += count.BadRows;
        if (!_told.IsQuiet)
        {
            (FindingText read, FindingText before) = (ReadAs(taken), isBefore ? new(", checked before", "，此前已检查") : new(string.Empty, string.Empty));
            (FindingText rows, FindingText bad) = (format.CountText(count.Rows), format.BadText(count.BadRows));
            Say(new FindingText($"{path}: {rows.English}, {bad.English}{read.English}{before.English}", $"{path}：共 {rows.Chinese}，{bad.Chinese}{read.Chinese}{before.Chinese}"));
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
            Say(new FindingText($"{Wording.Count(more, "more bad row is", "more bad rows are")} not listed. Use --output report.csv to get all of them.", $"另有 {more:N0} 处有误，未列出。用 --output report.csv 可得到全部。"));
        }

        if (_isWhole)
        {
            _file?.Keep();
            _journal?.Remove();
        }
        else if (_file is not null)
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
        _journal?.Dispose();
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
    private static FindingText ReadAs(FindingText? taken) => taken is null ? new(string.Empty, string.Empty) : new($" ({taken.English})", $"（{taken.Chinese}）");

    private void Report(FileCheck check, ScannedRowsAt at)
    {
        foreach (BadRow row in at.Found.Bad)
        {
            if (_badRowsTold < _told.Limit)
            {
                _badRowsTold++;
                BadRow placed = row with { Line = at.Lines + row.Line, Row = at.Lines - at.LinesAhead + row.Row };
                _report.Write(check.Path, placed, check.Format.RowText(placed.Line, placed.Row));
                _journal?.Add(placed);
            }
        }
    }

    private void Say(FindingText text) => Say(text.In(_culture));

    private void Say(string text)
    {
        _output.Flush();
        StandardStreams.Errors.Line(text);
    }
}
