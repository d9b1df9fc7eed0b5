#nullable enable

using System;
using System.Collections.Generic;
using FujianPlan.Data;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>
/// A task of the plan, or a measure of one: one numbered slot of one section, whether the source preserves it whole, in part, or not at all.
/// A small value that points into the catalogue; get one from <see cref="Plan"/>. Compares in the plan's order. In JSON, a document of what
/// the plan says of it; to store or send which task is meant, use <see cref="Id"/>.
/// </summary>
#if NET8_0_OR_GREATER
[global::System.Text.Json.Serialization.JsonConverter(typeof(R::PlanDocumentJsonConverter<PlanTask>))]
#endif
public readonly record struct PlanTask : IComparable<PlanTask>
#if NET8_0_OR_GREATER
    , R::IPlanDocument
#endif
{
    /// <summary>The mark in <see cref="Text"/> where the source breaks off.</summary>
    public const string GapMark = C::TaskTable.GapMark;

    // One more than the position, so that a default value is no task.
    private readonly int _ordinal;

    internal PlanTask(int ordinal) => _ordinal = ordinal;

    /// <summary>The identifier; its value is section × 1000 + ordinal, and of a measure, its task's × 1000 + ordinal.</summary>
    public TaskId Id => (TaskId)Catalogue.Plan.Tasks.Value(_ordinal);

    /// <summary>The code: section and ordinal, such as <c>1.5</c>; of a measure <c>1.5.2</c>.</summary>
    [TaskCode]
    public string Code => Catalogue.Plan.Tasks.Code(_ordinal);

    /// <summary>The ordinal within the section, or within the task, from 1.</summary>
    public int Number => Catalogue.Plan.Tasks.Value(_ordinal) % 1000;

    /// <summary>The section.</summary>
    public Section Section => new Section(C::TaskTable.SectionOf(Catalogue.Plan.Tasks.Value(_ordinal)));

    /// <summary>Whether it is a measure of a task.</summary>
    public bool IsMeasure => C::TaskTable.IsMeasure(Catalogue.Plan.Tasks.Value(_ordinal));

    /// <summary>The task that it is a measure of; null for a task.</summary>
    public PlanTask? Parent => Catalogue.Plan.Tasks.Parent(_ordinal) is not 0 and int parent ? new PlanTask(parent) : null;

    /// <summary>Its measures, in order; none for a measure.</summary>
    public TaskList Measures => new TaskList(Catalogue.Plan.Tasks.Measures(_ordinal));

    /// <summary>A short English title; null if the source has lost the text. Editorial.</summary>
    public string? English => Catalogue.Plan.Tasks.English(_ordinal);

    /// <summary>How well the source preserves the task.</summary>
    public R::Attestation Attestation => Catalogue.Plan.Tasks.Attestation(_ordinal);

    /// <summary>The words of the text, verbatim: between one quote and the next, words are lost. Empty if all are.</summary>
    public R::TextList Quotes => Catalogue.Plan.Tasks.Quotes(_ordinal);

    /// <summary>Whether words are lost, or may be, before the first quote.</summary>
    public bool HasGapBefore => Catalogue.Plan.Tasks.HasGapBefore(_ordinal);

    /// <summary>Whether words are lost, or may be, after the last quote.</summary>
    public bool HasGapAfter => Catalogue.Plan.Tasks.HasGapAfter(_ordinal);

    /// <summary>
    /// The text: the quotes, with <see cref="GapMark"/> wherever the source breaks off. Empty if the text is lost.
    /// For the verbatim words alone, use <see cref="Quotes"/>.
    /// </summary>
    public string Text => Catalogue.Plan.Tasks.Text(_ordinal);

    /// <summary>The responsibility clause, verbatim, with its brackets; null if it is lost or the task has none of its own.</summary>
    public string? Clause => Catalogue.Plan.Tasks.Clause(_ordinal);

    /// <summary>The deadline of the task; null if the source does not say.</summary>
    public R::Deadline? Deadline => Catalogue.Plan.Deadlines.Of(_ordinal);

    /// <summary>A remark of the editors, such as why a reading is in doubt; null if there is none.</summary>
    public string? Note => Catalogue.Plan.Tasks.Note(_ordinal);

    /// <summary>Who does what, in the order of the clause. Empty if the clause is lost: that is “unknown”, not “nobody”.</summary>
    public AssignmentList Assignments => new AssignmentList(Catalogue.Plan.Tasks.Assignments(_ordinal));

    /// <summary>The agency that leads the task; null if several do, or none. To find what an agency leads, alone or with others, use <see cref="Plan.TasksOf(Agency, R::Role)"/>.</summary>
    public Agency? Lead => C::TaskLeads.OnlyOne(Catalogue.Plan.Tasks.Assignments(_ordinal)) is not 0 and int lead ? (Agency)lead : null;

    /// <summary>All agencies that lead the task, in the order of the clause. Empty if none does, or if the clause is lost.</summary>
    public IReadOnlyList<Agency> Leads => Array.ConvertAll(C::TaskLeads.AllOf(Catalogue.Plan.Tasks.Assignments(_ordinal)), lead => (Agency)lead);

    /// <summary>The place of the task in the source document, and what ties its clause to it.</summary>
    public R::TaskSource Source => Catalogue.Plan.Tasks.Source(_ordinal);

    /// <summary>Whether the task is no longer in force. It stays in the plan, for what was stored under its code. Editorial.</summary>
    public bool IsRetired => Catalogue.Plan.Tasks.IsRetired(_ordinal);

    /// <summary>Since when and why the task is no longer in force, and its successors; null if it is in force. Editorial.</summary>
    public TaskRetirement? Retirement => IsRetired ? new TaskRetirement(_ordinal) : null;

    /// <summary>What an agency does for the task.</summary>
    /// <param name="agency">The agency.</param>
    /// <returns>Its assignment, the first where it has several; null if the clause does not name it, or is lost.</returns>
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
    public int CompareTo(PlanTask other) => _ordinal.CompareTo(other._ordinal);

    /// <summary>The code and the text.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _ordinal == 0 ? "(no task)" : Code + " " + Text;
#if NET8_0_OR_GREATER

    void R::IPlanDocument.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => C::PlanDocument.WriteTask(writer, Catalogue.Plan, _ordinal);
#endif
}

/// <summary>The retirement of a task: since when, why, and its successors. Editorial.</summary>
public readonly record struct TaskRetirement
{
    private readonly int _ordinal;

    internal TaskRetirement(int ordinal) => _ordinal = ordinal;

    /// <summary>The version of the plan's data that retired it.</summary>
    public string Since => Catalogue.Plan.Tasks.RetiredSince(_ordinal);

    /// <summary>Why it is no longer in force.</summary>
    public string Reason => Catalogue.Plan.Tasks.RetirementReason(_ordinal);

    /// <summary>Its successors; empty if it has none.</summary>
    public TaskList Successors => new TaskList(Catalogue.Plan.Tasks.Successors(_ordinal));

    /// <summary>Since when, and why.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _ordinal == 0 ? "(no task)" : Since + " " + Reason;
}
