using FujianPlan.Runtime.Compiled;
using FujianPlan.Runtime.Internal;
using FujianPlan.Runtime.Internal.Records;

namespace FujianPlan.Runtime;

/// <summary>The place of a task in the source document, and what ties its clause to it. Found and checked by the compiler of the plan.</summary>
public readonly struct TaskSource
{
    // Null in a default value, which knows nothing.
    private readonly TaskTable? _tasks;
    private readonly int _ordinal;

    internal TaskSource(TaskTable tasks, int ordinal)
    {
        _tasks = tasks;
        _ordinal = ordinal;
    }

    /// <summary>Whether the plan was compiled with its source document, so that the rest is known.</summary>
    public bool IsKnown => _tasks != null && (_tasks.Flags(_ordinal) & TaskRecord.HasSource) != 0;

    /// <summary>The place of each quote of the task, in the order of its quotes.</summary>
    public SourceSpanList Quotes => IsKnown
        ? new SourceSpanList(new FigureRange(Data, Figures + TaskRecord.SourceFigures, _tasks!.Quotes(_ordinal).Count))
        : default;

    /// <summary>The place of its clause; null if there is none, or if it is not known.</summary>
    public SourceSpan? Clause => IsKnown && (_tasks!.Flags(_ordinal) & TaskRecord.HasClause) != 0
        ? new SourceSpan(Data.Figure(Figures), Data.Figure(Figures + 1))
        : null;

    /// <summary>What ties the clause to the task.</summary>
    public ClauseEvidence Evidence => IsKnown ? (ClauseEvidence)Data.Figure(Figures + 2) : ClauseEvidence.None;

    /// <summary>The words that follow the clause and tie it; of length 0 at the end of the text; null without evidence.</summary>
    public SourceSpan? EvidenceSpan => Evidence == ClauseEvidence.None
        ? null
        : new SourceSpan(Data.Figure(Figures + 3), Data.Figure(Figures + 4));

    private DataChunk Data => _tasks!.Data(_ordinal);

    private int Figures => _tasks!.SourceFigures(_ordinal);
}
