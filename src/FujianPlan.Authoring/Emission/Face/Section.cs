#nullable enable

using System;
using System.Globalization;
using FujianPlan.Data;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>
/// A section of the plan. A small value that points into the catalogue; get one from <see cref="Plan"/>. Compares in the plan's order. In JSON,
/// a document of what the plan says about it; to store or send which section is meant, use <see cref="Id"/>.
/// </summary>
#if NET8_0_OR_GREATER
[global::System.Text.Json.Serialization.JsonConverter(typeof(R::PlanDocumentJsonConverter<Section>))]
#endif
public readonly record struct Section : IComparable<Section>
#if NET8_0_OR_GREATER
    , R::IPlanDocument
#endif
{
    // The number, so that a default value is no section.
    private readonly int _number;

    internal Section(int number) => _number = number;

    /// <summary>The identifier; its value is the number.</summary>
    public SectionId Id => (SectionId)Number;

    /// <summary>The number, from 1.</summary>
    public int Number => C::SectionTable.Number(_number);

    /// <summary>The heading, verbatim, without its number; null if the source has lost it.</summary>
    public string? Title => Catalogue.Plan.Sections.Title(_number);

    /// <summary>The title that the editors gave the section; null if the heading is preserved.</summary>
    public string? EditorialTitle => Catalogue.Plan.Sections.EditorialTitle(_number);

    /// <summary>The heading, or what the editors gave in its place.</summary>
    public string DisplayTitle => Catalogue.Plan.Sections.DisplayTitle(_number);

    /// <summary>The title in English; null if there is none. Editorial.</summary>
    public string? English => Catalogue.Plan.Sections.English(_number);

    /// <summary>A remark of the editors; null if there is none.</summary>
    public string? Note => Catalogue.Plan.Sections.Note(_number);

    /// <summary>The part that contains it; null if none does.</summary>
    public Part? Part => Catalogue.Plan.Sections.Part(_number) is not 0 and int part ? new Part(part) : null;

    /// <summary>The words of its own text, before its first task, verbatim; empty if it has none.</summary>
    public R::TextList Quotes => Catalogue.Plan.Sections.Words(_number).Quotes;

    /// <summary>Its own text: the quotes, with <see cref="PlanTask.GapMark"/> between one and the next. Empty if it has none.</summary>
    public string Text => Catalogue.Plan.Sections.Words(_number).Text;

    /// <summary>Its own responsibility clause, verbatim, with its brackets; null if it has none.</summary>
    public string? Clause => Catalogue.Plan.Sections.Words(_number).Clause;

    /// <summary>Who does what for the section as a whole, in the order of its own clause.</summary>
    public AssignmentList Assignments => new AssignmentList(Catalogue.Plan.Sections.Words(_number).Assignments);

    /// <summary>The deadline of the whole; null if the source does not say.</summary>
    public R::Deadline? Deadline => Catalogue.Plan.Sections.Words(_number).Deadline;

    /// <summary>Its tasks, each followed by its measures.</summary>
    public TaskList Tasks => new TaskList(Catalogue.Plan.Sections.Tasks(_number));

    /// <inheritdoc/>
    public int CompareTo(Section other) => _number.CompareTo(other._number);

    /// <summary>The number and the title.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _number == 0 ? "(no section)" : _number.ToString(CultureInfo.InvariantCulture) + " " + DisplayTitle;
#if NET8_0_OR_GREATER

    void R::IPlanDocument.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => C::PlanDocument.WriteSection(writer, Catalogue.Plan, _number);
#endif
}
