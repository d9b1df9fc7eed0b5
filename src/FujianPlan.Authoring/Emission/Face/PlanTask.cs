#nullable enable

using System;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>
/// A task of the plan: one numbered slot of one section, whether the source preserves it whole, in part, or not at all.
/// A small value that points into the catalogue; get one from <see cref="Plan"/>.
/// </summary>
public readonly struct PlanTask : IEquatable<PlanTask>
{
    /// <summary>What stands in <see cref="Text"/> where the source breaks off.</summary>
    public const string GapMark = "[…]";

    // One more than the position, so that a default value is no task.
    private readonly int _ordinal;

    /// <summary>A task.</summary>
    /// <param name="ordinal">One more than its position in the plan.</param>
    internal PlanTask(int ordinal) => _ordinal = ordinal;

    /// <summary>The identifier; its value is section × 1000 + ordinal.</summary>
    public TaskId Id => (TaskId)Data.Int(Record + TaskRecord.Value);

    /// <summary>The code: section and ordinal, such as <c>1.5</c>.</summary>
    [TaskCode]
    public string Code => Data.String(FixedStrings + TaskRecord.Code);

    /// <summary>The ordinal within the section, from 1.</summary>
    public int Number => Data.Int(Record + TaskRecord.Value) % 1000;

    /// <summary>The section.</summary>
    public Section Section => Section.At((Data.Int(Record + TaskRecord.Value) / 1000) - 1);

    /// <summary>A short English title. Editorial; empty where the source has lost the text.</summary>
    public string English => Data.String(FixedStrings + TaskRecord.English);

    /// <summary>How well the source preserves the task.</summary>
    public Attestation Attestation => (Attestation)(Flags & TaskRecord.AttestationMask);

    /// <summary>The words of the text, verbatim: between one quote and the next, words are lost. Empty where all are.</summary>
    public TextList Quotes
    {
        get
        {
            DataChunk data = Catalogue.Tasks(_ordinal);
            int record = data.Record((int)((uint)(_ordinal - 1) % CatalogueData.TasksOfAChunk));
            return new TextList(data, data.Int(record + TaskRecord.FirstQuote), data.Int(record + TaskRecord.Quotes));
        }
    }

    /// <summary>Whether words are lost, or may be, before the first quote.</summary>
    public bool HasGapBefore => (Flags & TaskRecord.GapBefore) != 0;

    /// <summary>Whether words are lost, or may be, after the last quote.</summary>
    public bool HasGapAfter => (Flags & TaskRecord.GapAfter) != 0;

    /// <summary>
    /// The text: the quotes, with <see cref="GapMark"/> wherever the source breaks off. Empty where the text is lost.
    /// For the verbatim words alone, use <see cref="Quotes"/>.
    /// </summary>
    public string Text
    {
        get
        {
            TextList quotes = Quotes;
            if (quotes.Count == 0)
            {
                return string.Empty;
            }

            string text = quotes[0];
            for (int i = 1; i < quotes.Count; i++)
            {
                text += GapMark + quotes[i];
            }

            return HasGapBefore || HasGapAfter
                ? (HasGapBefore ? GapMark : string.Empty) + text + (HasGapAfter ? GapMark : string.Empty)
                : text;
        }
    }

    /// <summary>The responsibility clause, verbatim, with its brackets; null where it is lost.</summary>
    public string? Clause
    {
        get
        {
            string clause = Data.String(FixedStrings + TaskRecord.Clause);
            return clause.Length == 0 ? null : clause;
        }
    }

    /// <summary>A remark of the editors, such as why a reading is in doubt; null where there is none.</summary>
    public string? Note => Data.Int(Record + TaskRecord.Note) is int note && note != 0 ? Data.String(note) : null;

    /// <summary>Who does what, in the order of the clause. Empty where the clause is lost: that is “unknown”, not “nobody”.</summary>
    public AssignmentList Assignments => new AssignmentList(Data, Record + TaskRecord.Assignments, AssignmentCount);

    /// <summary>The agency that leads the task; null where several do, or none.</summary>
    public Agency? Lead
    {
        get
        {
            Agency? lead = null;
            foreach (Assignment assignment in Assignments)
            {
                if (assignment.Role == Role.Lead)
                {
                    if (lead != null)
                    {
                        return null;
                    }

                    lead = assignment.Agency;
                }
            }

            return lead;
        }
    }

    /// <summary>Where the task stands in the source document, and what ties its clause to it.</summary>
    public TaskSource Source => new TaskSource(_ordinal == 0 ? throw NotATask() : _ordinal);

    /// <summary>Whether the task is no longer in force. It stays in the plan, for what was stored under its code. Editorial.</summary>
    public bool IsRetired => (Flags & TaskRecord.IsRetired) != 0;

    /// <summary>Since when and why the task is no longer in force, and what took its place; null where it is. Editorial.</summary>
    public TaskRetirement? Retirement => IsRetired ? new TaskRetirement(_ordinal) : null;

    private DataChunk Data => Catalogue.Tasks(_ordinal);

    // No task has a position in its chunk; who asks for its data as well learns that it is none.
    private int PositionInChunk => (int)((uint)(_ordinal - 1) % CatalogueData.TasksOfAChunk);

    private int FixedStrings => PositionInChunk * TaskRecord.Strings;

    private int Record => Data.Record(PositionInChunk);

    private int Flags => Data.Int(Record + TaskRecord.Flags);

    private int AssignmentCount => Data.Int(Record + TaskRecord.AssignmentCount);

    /// <summary>What an agency does for the task.</summary>
    /// <param name="agency">The agency.</param>
    /// <returns>Its assignment; null where the clause does not name it, or is lost.</returns>
    public Assignment? AssignmentOf(Agency agency)
    {
        foreach (Assignment assignment in Assignments)
        {
            if (assignment.Agency == agency)
            {
                return assignment;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(PlanTask other) => _ordinal == other._ordinal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlanTask other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _ordinal;

    /// <summary>Whether two are the same task.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(PlanTask left, PlanTask right) => left.Equals(right);

    /// <summary>Whether two are not the same task.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(PlanTask left, PlanTask right) => !left.Equals(right);

    /// <summary>The code and the text.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _ordinal == 0 ? "(no task)" : Code + " " + Text;

    /// <summary>The task at a position of the plan, from 0.</summary>
    internal static PlanTask At(int position) => new PlanTask(position + 1);

    /// <summary>What is thrown at who asks a default value.</summary>
    internal static InvalidOperationException NotATask() =>
        new InvalidOperationException("This is default(PlanTask), which is no task. Get tasks from Plan.");
}
