#nullable enable

using System;
using FujianPlan.Data;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>
/// A heading over sections. It has no number and no code. A small value that points into the catalogue; get one from <see cref="Plan"/>.
/// Compares in the plan's order. In JSON, a document of what the plan says about it.
/// </summary>
#if NET8_0_OR_GREATER
[global::System.Text.Json.Serialization.JsonConverter(typeof(R::PlanDocumentJsonConverter<Part>))]
#endif
public readonly record struct Part : IComparable<Part>
#if NET8_0_OR_GREATER
    , R::IPlanDocument
#endif
{
    // One more than the position, so that a default value is no part.
    private readonly int _ordinal;

    internal Part(int ordinal) => _ordinal = ordinal;

    /// <summary>The heading, verbatim, without its number.</summary>
    public string Title => Catalogue.Plan.Parts.Title(_ordinal);

    /// <summary>The title in English; null if there is none. Editorial.</summary>
    public string? English => Catalogue.Plan.Parts.English(_ordinal);

    /// <summary>The words between the heading and the first section, verbatim; empty if there are none.</summary>
    public R::TextList Quotes => Catalogue.Plan.Parts.Words(_ordinal).Quotes;

    /// <summary>Its own text: the quotes, with <see cref="PlanTask.GapMark"/> between one and the next. Empty if it has none.</summary>
    public string Text => Catalogue.Plan.Parts.Words(_ordinal).Text;

    /// <summary>Its own responsibility clause, verbatim, with its brackets; null if it has none.</summary>
    public string? Clause => Catalogue.Plan.Parts.Words(_ordinal).Clause;

    /// <summary>A remark of the editors; null if there is none.</summary>
    public string? Note => Catalogue.Plan.Parts.Note(_ordinal);

    /// <summary>Who does what for the part as a whole, in the order of its own clause.</summary>
    public AssignmentList Assignments => new AssignmentList(Catalogue.Plan.Parts.Words(_ordinal).Assignments);

    /// <summary>The deadline of the whole; null if the source does not say.</summary>
    public R::Deadline? Deadline => Catalogue.Plan.Parts.Words(_ordinal).Deadline;

    /// <summary>Its sections, in order.</summary>
    public SectionList Sections => new SectionList(Catalogue.Plan.Parts.Sections(_ordinal));

    /// <inheritdoc/>
    public int CompareTo(Part other) => _ordinal.CompareTo(other._ordinal);

    /// <summary>The title.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _ordinal == 0 ? "(no part)" : Title;
#if NET8_0_OR_GREATER

    void R::IPlanDocument.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => C::PlanDocument.WritePart(writer, Catalogue.Plan, _ordinal);
#endif
}
