using FujianPlan.Runtime.Internal;
using FujianPlan.Runtime.Internal.Records;

namespace FujianPlan.Runtime.Compiled;

// What the record of a task says.
public sealed partial class TaskTable
{
    /// <summary>The mark in a text where the source breaks off.</summary>
    public const string GapMark = "[…]";

    /// <summary>The title in English.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>The title; null if there is none.</returns>
    public string? English(int ordinal) => FixedString(ordinal, TaskRecord.English) is { Length: > 0 } english ? english : null;

    /// <summary>The clause, verbatim.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>The clause; null if it is lost.</returns>
    public string? Clause(int ordinal) => FixedString(ordinal, TaskRecord.Clause) is { Length: > 0 } clause ? clause : null;

    /// <summary>How well the source preserves the task.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>How well.</returns>
    public Attestation Attestation(int ordinal) => (Attestation)(Flags(ordinal) & TaskRecord.AttestationMask);

    /// <summary>The words of the text.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>The words.</returns>
    public TextList Quotes(int ordinal)
    {
        DataChunk data = _plan.TaskData(ordinal);
        int record = data.Record(_plan.PlaceInChunk(ordinal));
        return new TextList(data, data.Figure(record + TaskRecord.FirstQuote), data.Figure(record + TaskRecord.Quotes));
    }

    /// <summary>Whether words are lost, or may be, before the first quote.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>Whether they are.</returns>
    public bool HasGapBefore(int ordinal) => (Flags(ordinal) & TaskRecord.GapBefore) != 0;

    /// <summary>Whether words are lost, or may be, after the last quote.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>Whether they are.</returns>
    public bool HasGapAfter(int ordinal) => (Flags(ordinal) & TaskRecord.GapAfter) != 0;

    /// <summary>The quotes, with a mark wherever the source breaks off.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>The text; empty if it is lost.</returns>
    public string Text(int ordinal)
    {
        TextList quotes = Quotes(ordinal);
        if (quotes.Count == 0)
        {
            return string.Empty;
        }

        string text = quotes[0];
        for (int i = 1; i < quotes.Count; i++)
        {
            text += GapMark + quotes[i];
        }

        bool before = HasGapBefore(ordinal), after = HasGapAfter(ordinal);
        return before || after ? (before ? GapMark : string.Empty) + text + (after ? GapMark : string.Empty) : text;
    }

    /// <summary>A remark of the editors.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>The remark; null if there is none.</returns>
    public string? Note(int ordinal) => Figure(ordinal, TaskRecord.Note) is int note && note != 0 ? _plan.TaskData(ordinal).Text(note) : null;

    /// <summary>The assignments, two figures each.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>The figures.</returns>
    public FigureRange Assignments(int ordinal)
    {
        DataChunk data = _plan.TaskData(ordinal);
        int record = data.Record(_plan.PlaceInChunk(ordinal));
        return new FigureRange(data, record + TaskRecord.Assignments, data.Figure(record + TaskRecord.AssignmentCount));
    }

    /// <summary>The place of the task in the source document.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>Where.</returns>
    public TaskSource Source(int ordinal)
    {
        _plan.TaskData(ordinal);
        return new TaskSource(this, ordinal);
    }

    /// <summary>Whether the task is no longer in force.</summary>
    /// <param name="ordinal">The task.</param>
    /// <returns>Whether it is not.</returns>
    public bool IsRetired(int ordinal) => (Flags(ordinal) & TaskRecord.IsRetired) != 0;

    /// <summary>The version of the data that retired the task.</summary>
    /// <param name="ordinal">The task, which is retired.</param>
    /// <returns>The version.</returns>
    public string RetiredSince(int ordinal) => Data(ordinal).Text(Data(ordinal).Figure(RetirementFigures(ordinal)));

    /// <summary>Why the task is no longer in force.</summary>
    /// <param name="ordinal">The task, which is retired.</param>
    /// <returns>The reason.</returns>
    public string RetirementReason(int ordinal) => Data(ordinal).Text(Data(ordinal).Figure(RetirementFigures(ordinal) + 1));

    /// <summary>The successors of the task.</summary>
    /// <param name="ordinal">The task, which is retired.</param>
    /// <returns>The tasks.</returns>
    public TaskRange Successors(int ordinal)
    {
        int figures = RetirementFigures(ordinal);
        return new TaskRange(_plan.RoleData.Record(_agencies * Roles) + Data(ordinal).Figure(figures + 2), Data(ordinal).Figure(figures + 3), isIndexed: true);
    }

    internal DataChunk Data(int ordinal) => _plan.TaskData(ordinal);

    internal int Record(int ordinal) => _plan.TaskData(ordinal).Record(_plan.PlaceInChunk(ordinal));

    internal int Flags(int ordinal) => Figure(ordinal, TaskRecord.Flags);

    /// <summary>The record's figures that say where the task stands in its source.</summary>
    internal int SourceFigures(int ordinal) => Record(ordinal) + TaskRecord.Assignments + (2 * Figure(ordinal, TaskRecord.AssignmentCount));

    /// <summary>The record's figures that say by when the task is to be done, where it has a deadline. They are its last.</summary>
    internal int DeadlineFigures(int ordinal) => RetirementFigures(ordinal) + (IsRetired(ordinal) ? TaskRecord.RetirementFigures : 0);

    private int Figure(int ordinal, int index)
    {
        DataChunk data = _plan.TaskData(ordinal);
        return data.Figure(data.Record(_plan.PlaceInChunk(ordinal)) + index);
    }

    private string FixedString(int ordinal, int index) => _plan.TaskData(ordinal).Text((_plan.PlaceInChunk(ordinal) * TaskRecord.Strings) + index);

    private int RetirementFigures(int ordinal) => SourceFigures(ordinal)
        + ((Flags(ordinal) & TaskRecord.HasSource) != 0 ? TaskRecord.SourceFigures + (2 * Figure(ordinal, TaskRecord.Quotes)) : 0);
}
