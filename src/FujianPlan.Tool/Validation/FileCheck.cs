using FujianPlan.Tool.Validation.Delimited;
using FujianPlan.Tool.Validation.Resuming;

namespace FujianPlan.Tool.Validation;

/// <summary>
/// A data file that is read beside others. What is found goes to the report when it is the file's turn; until then it is kept, and where that becomes
/// much, the reading waits.
/// </summary>
/// <param name="path">The file; '-' for the standard input.</param>
/// <param name="format">How it is written.</param>
/// <param name="report">What takes what was found, in the file's turn.</param>
internal sealed class FileCheck(string path, DataFile format, Action<FileCheck, ScannedRowsAt> report) : IDisposable
{
    /// <summary>So many bad rows are kept of a file whose turn has not come.</summary>
    private const int MostKept = 1 << 16;

    private readonly ManualResetEventSlim _turn = new();
    private readonly List<ScannedRowsAt> _kept = [];
    private int _keptRows;

    /// <summary>The file; '-' for the standard input.</summary>
    public string Path => path;

    /// <summary>How it is written.</summary>
    public DataFile Format => format;

    /// <summary>What was counted of it, so far.</summary>
    public BulkCount Count { get; } = new();

    /// <summary>What the file was when its reading began; null where that is not known.</summary>
    public FileMark? Mark { get; } = FileMark.Of(path);

    /// <summary>What was opened; null until then.</summary>
    public CountedStream? Bytes { get; private set; }

    /// <summary>Ends when all is read, or with what has stopped the reading.</summary>
    public Task Done { get; private set; } = Task.CompletedTask;

    /// <summary>Begins to read.</summary>
    /// <param name="open">What opens it.</param>
    /// <param name="column">The column.</param>
    /// <param name="judge">What judges the values.</param>
    /// <param name="cancellation">What ends the reading.</param>
    public void Begin(Func<Stream> open, string column, AssigneeJudge judge, CancellationToken cancellation) => Done = Task.Run(
        async () =>
        {
            using CountedStream bytes = new(open(), cancellation);
            Bytes = bytes;
            await format.Read(bytes, column, judge, found => Take(found, cancellation), cancellation);
        },
        CancellationToken.None);

    /// <summary>Says that it is the file's turn.</summary>
    public void Turn() => _turn.Set();

    /// <summary>Reports what is still kept. The reading has ended.</summary>
    public void Finish()
    {
        _kept.ForEach(found => report(this, found));
        _kept.Clear();
    }

    /// <summary>Leaves the file to itself: the reading was ended before its turn.</summary>
    public void Forget() => Done.ContinueWith(ended => (_ = ended.Exception, 0), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).ContinueWith(_ => Dispose(), TaskScheduler.Default);

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private void Take(ScannedRows found, CancellationToken cancellation)
    {
        ScannedRowsAt at = new(found, Count.Lines, Count.LinesAhead);
        Count.Rows += found.Rows;
        Count.BadRows += found.Bad.Count;
        Count.Lines += found.Lines;
        Count.LinesAhead += found.LinesAhead;
        if (!_turn.IsSet && _keptRows + found.Bad.Count > MostKept)
        {
            _turn.Wait(cancellation);
        }

        if (_turn.IsSet)
        {
            Finish();
            report(this, at);
        }
        else if (found.Bad.Count > 0)
        {
            _kept.Add(at);
            _keptRows += found.Bad.Count;
        }

        if (found.Stop is { } stop)
        {
            throw new DataFault(at.Lines + stop.Line, stop.Text);
        }
    }
}

/// <summary>What was found in a part of a data file, and where that begins.</summary>
/// <param name="Found">What was found.</param>
/// <param name="Lines">How many lines are before it.</param>
/// <param name="LinesAhead">By how much they are ahead of the rows that a spreadsheet counts.</param>
internal readonly record struct ScannedRowsAt(ScannedRows Found, long Lines, long LinesAhead);

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
