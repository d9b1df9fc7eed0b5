using System.Runtime.CompilerServices;
using System.Text;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation.Delimited;

/// <summary>What was found in a part of a data file.</summary>
/// <param name="judge">What judges the values.</param>
internal sealed class ScannedRows(AssigneeJudge judge)
{
    // More of a value is not told, and a value may be as long as the file.
    private const int LongestTold = 4096;

    private readonly List<BadRow> _bad = [];

    /// <summary>How many rows there are.</summary>
    public long Rows { get; private set; }

    /// <summary>How many lines they take.</summary>
    public long Lines { get; set; }

    /// <summary>
    /// By how much the lines are ahead of the rows that a spreadsheet counts: by those that end within a value. In an array of JSON, where
    /// rows are the elements, they may also be behind.
    /// </summary>
    public long LinesAhead { get; set; }

    /// <summary>The rows whose agency is none, in order.</summary>
    public IReadOnlyList<BadRow> Bad => _bad;

    /// <summary>Why nothing after it could be read; null where all was.</summary>
    public DataFault? Stop { get; set; }

    /// <summary>Takes a value.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="value">The value, in UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Value(long line, ReadOnlySpan<byte> value)
    {
        Rows++;
        if (judge.Of(value) is { } fault)
        {
            // A character that is cut in two shows as U+FFFD, at the very end.
            _bad.Add(new BadRow(line, line - LinesAhead, Encoding.UTF8.GetString(value[..Math.Min(value.Length, LongestTold)]), fault));
        }
    }

    /// <summary>Takes a row that has no value there.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="kind">What is wrong.</param>
    /// <param name="text">The same in words.</param>
    public void Fault(long line, FaultKind kind, FindingText text)
    {
        Rows++;
        _bad.Add(new BadRow(line, line - LinesAhead, string.Empty, new ValueFault(kind, text, null)));
    }
}

/// <summary>A row whose agency is none.</summary>
/// <param name="Line">Its line, 1 and up, counted from the beginning of what was scanned; in a Parquet file and in a workbook, its row.</param>
/// <param name="Row">Its row as a spreadsheet shows it, counted likewise; in an array of JSON, its element.</param>
/// <param name="Value">What was read; empty where nothing could be.</param>
/// <param name="Fault">What is wrong with it.</param>
internal readonly record struct BadRow(long Line, long Row, string Value, ValueFault Fault);
