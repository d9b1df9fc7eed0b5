using System;
using System.ComponentModel;
using FujianPlan.Runtime.Internal;
using FujianPlan.Runtime.Internal.Records;

namespace FujianPlan.Runtime.Compiled;

/// <summary>The headings over the sections of a plan. A part has no number of its own; its ordinal is its place among the parts, from 1.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartTable
{
    private readonly CompiledPlan _plan;
    private readonly int _sections;

    internal PartTable(CompiledPlan plan, PlanShape shape)
    {
        _plan = plan;
        _sections = shape.Sections;
        Count = shape.Parts;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>All parts, in order.</summary>
    public PartRange All => new PartRange(Count);

    private DataChunk Data => _plan.SectionData;

    /// <summary>The part at a position of the list of all.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The ordinal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer parts.</exception>
    public int At(int index) => (uint)index < (uint)Count ? index + 1 : throw ListBounds.Exceeded(index);

    /// <summary>The heading.</summary>
    /// <param name="ordinal">The part.</param>
    /// <returns>The heading.</returns>
    public string Title(int ordinal) => Data.Text(Data.Figure(Record(ordinal) + PartRecord.Strings));

    /// <summary>The title in English.</summary>
    /// <param name="ordinal">The part.</param>
    /// <returns>The title; null if there is none.</returns>
    public string? English(int ordinal) => Data.Text(Data.Figure(Record(ordinal) + PartRecord.Strings) + 1) is { Length: > 0 } english ? english : null;

    /// <summary>A remark of the editors.</summary>
    /// <param name="ordinal">The part.</param>
    /// <returns>The remark; null if there is none.</returns>
    public string? Note(int ordinal) => Data.Figure(Record(ordinal) + PartRecord.HasNote) != 0 ? Data.Text(Data.Figure(Record(ordinal) + PartRecord.Strings) + 2) : null;

    /// <summary>Its own words: those between the heading and the first section, the clause, and who does what.</summary>
    /// <param name="ordinal">The part.</param>
    /// <returns>The words.</returns>
    public LevelWords Words(int ordinal) => new LevelWords(Data, Record(ordinal) + PartRecord.Level);

    /// <summary>The parts whose own clause names an agency in a role.</summary>
    /// <param name="agency">The agency's number.</param>
    /// <param name="role">The role.</param>
    /// <returns>The parts.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not a role.</exception>
    public PartRange Of(int agency, Role role) => new PartRange(Headings.Naming(Count, Words, agency, role));

    /// <summary>The parts that are due as a whole on or before a day.</summary>
    /// <param name="day">The day; the time of day does not count.</param>
    /// <returns>The parts, the earliest first.</returns>
    public PartRange DueBy(DateTime day) => new PartRange(Headings.DueBy(Count, Words, day));

    /// <summary>Its sections.</summary>
    /// <param name="ordinal">The part.</param>
    /// <returns>The sections.</returns>
    public SectionRange Sections(int ordinal) =>
        new SectionRange(Data.Figure(Record(ordinal) + PartRecord.FirstSection), Data.Figure(Record(ordinal) + PartRecord.SectionCount));

    private int Record(int ordinal) => ordinal == 0
        ? throw new InvalidOperationException("This is default(Part), which is not a part. Get parts from Plan.")
        : Data.Record(_sections + ordinal - 1);
}
