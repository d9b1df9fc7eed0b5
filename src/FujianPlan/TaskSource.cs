#nullable enable

using FujianPlan.Data;

namespace FujianPlan;

/// <summary>Where a task stands in the source document, and what ties its clause to it. Found and checked by the compiler of the plan.</summary>
public readonly struct TaskSource
{
    // One more than the task's position, so that a default value knows nothing.
    private readonly int _ordinal;

    internal TaskSource(int ordinal) => _ordinal = ordinal;

    /// <summary>Whether the plan was compiled with its source document, so that the rest is known.</summary>
    public bool IsKnown => _ordinal > 0 && (Data.Int(Record + TaskRecord.Flags) & TaskRecord.HasSource) != 0;

    /// <summary>Where each quote of the task stands, in the order of its quotes.</summary>
    public SourceSpanList Quotes => IsKnown
        ? new SourceSpanList(Data, Figures + TaskRecord.SourceFigures, Data.Int(Record + TaskRecord.Quotes))
        : default;

    /// <summary>Where its clause stands; null where there is none, or where it is not known.</summary>
    public SourceSpan? Clause => IsKnown && (Data.Int(Record + TaskRecord.Flags) & TaskRecord.HasClause) != 0
        ? new SourceSpan(Data.Int(Figures), Data.Int(Figures + 1))
        : null;

    /// <summary>What ties the clause to the task.</summary>
    public ClauseEvidence Evidence => IsKnown ? (ClauseEvidence)Data.Int(Figures + 2) : ClauseEvidence.None;

    /// <summary>The words that follow the clause and tie it; of length 0 at the end of the text; null without evidence.</summary>
    public SourceSpan? EvidenceSpan => Evidence == ClauseEvidence.None
        ? null
        : new SourceSpan(Data.Int(Figures + 3), Data.Int(Figures + 4));

    private DataChunk Data => Catalogue.Tasks(_ordinal);

    private int Record => Data.Record((_ordinal - 1) % CatalogueData.TasksOfAChunk);

    private int Figures => Record + TaskRecord.Assignments + (2 * Data.Int(Record + TaskRecord.AssignmentCount));
}
