using System.ComponentModel;
using FujianPlan.Runtime.Internal;
using FujianPlan.Runtime.Internal.Records;

namespace FujianPlan.Runtime.Compiled;

/// <summary>The words that a section or a part has of its own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct LevelWords
{
    private readonly DataChunk? _data;
    private readonly int _record;

    internal LevelWords(DataChunk data, int record)
    {
        _data = data;
        _record = record;
    }

    /// <summary>The quotes of its text; none if it has no text.</summary>
    public TextList Quotes => _data == null ? default : new TextList(_data, _data.Figure(_record + LevelRecord.FirstQuote), _data.Figure(_record + LevelRecord.Quotes));

    /// <summary>The quotes, with a mark between one and the next; empty if it has no text.</summary>
    public string Text => string.Join(TaskTable.GapMark, Quotes);

    /// <summary>The clause, verbatim; null if it has none.</summary>
    public string? Clause => _data != null && _data.Figure(_record + LevelRecord.Clause) is > 0 and int clause ? _data.Text(clause - 1) : null;

    /// <summary>The deadline of the whole; null if the source does not say.</summary>
    public Deadline? Deadline => _data != null && _data.Figure(_record + LevelRecord.HasDeadline) != 0
        ? DeadlineRecord.Read(_data, _record + LevelRecord.Assignments + (2 * _data.Figure(_record + LevelRecord.AssignmentCount)))
        : null;

    /// <summary>The assignments, two figures each.</summary>
    public FigureRange Assignments => _data == null ? default : new FigureRange(_data, _record + LevelRecord.Assignments, _data.Figure(_record + LevelRecord.AssignmentCount));
}
