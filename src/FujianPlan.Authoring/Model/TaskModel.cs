using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Model;

/// <summary>A task, or a measure of one: a slot of the plan, lost or not.</summary>
/// <param name="Section">The section's number.</param>
/// <param name="Number">The ordinal within the section, or within the task.</param>
/// <param name="Id">The C# identifier.</param>
/// <param name="English">A short English title; editorial; empty where there is none.</param>
/// <param name="Attestation">How well the source preserves it.</param>
/// <param name="Quotes">The verbatim quotes of its text.</param>
/// <param name="GapBefore">Whether the text breaks off before the first quote.</param>
/// <param name="GapAfter">Whether it breaks off after the last.</param>
/// <param name="Clause">The clause, verbatim; null where the source has none, or has lost it.</param>
/// <param name="Assignments">Who does what, in the clause's order.</param>
/// <param name="Note">An editor's remark; null where there is none.</param>
/// <param name="Source">Where it stands in the source document; null where the plan was not held against one.</param>
/// <param name="Retirement">That it is no longer in force; null where it is.</param>
/// <param name="Parent">Of a measure, its task's ordinal within the section; 0 for a task.</param>
public sealed record TaskModel(
    int Section,
    int Number,
    string Id,
    string English,
    SlotAttestation Attestation,
    EquatableArray<string> Quotes,
    bool GapBefore,
    bool GapAfter,
    string? Clause,
    EquatableArray<AssignmentModel> Assignments,
    string? Note,
    SlotSourceModel? Source,
    RetirementModel? Retirement = null,
    int Parent = 0)
{
    /// <summary>By when it is to be done; null where the plan does not say.</summary>
    public DeadlineModel? Deadline { get; init; }

    /// <summary>Whether it had a clause of its own, which the source has lost. A source that stands in order has lost none: where it has no clause, there was none.</summary>
    public bool IsClauseLost { get; init; }

    /// <summary>Whether it is a measure of a task.</summary>
    public bool IsMeasure => Parent != 0;

    /// <summary>The code, of a task such as <c>1.5</c>, of a measure <c>1.5.2</c>.</summary>
    public string Code => IsMeasure ? TaskCode.Of(Section, Parent, Number) : TaskCode.Of(Section, Number);

    /// <summary>The code of the task that it is a measure of; null for a task.</summary>
    public string? ParentCode => IsMeasure ? TaskCode.Of(Section, Parent) : null;

    /// <summary>The value of the task that it is a measure of; 0 for a task.</summary>
    public int ParentValue => IsMeasure ? TaskCode.Value(Section, Parent) : 0;

    /// <summary>The code of a value, such as a successor's.</summary>
    /// <param name="value">The value of a task of the plan.</param>
    /// <returns>The code.</returns>
    public static string CodeOf(int value) => TaskCode.Of(value);

    /// <summary>The value of its enum member: section × 1000 + ordinal; of a measure, that of its task × 1000 + its ordinal.</summary>
    public int Value => IsMeasure ? TaskCode.Value(Section, Parent, Number) : TaskCode.Value(Section, Number);
}

/// <summary>One agency's part in a task.</summary>
/// <param name="Agency">The agency's number.</param>
/// <param name="Role">What it does.</param>
/// <param name="Manner">How it shares that with the others of its group.</param>
/// <param name="IsOpenEnded">Whether the group's list is open (等).</param>
/// <param name="Via">
/// The number of the collective that the agency is named as a member of (“省通信管理局等省直有关部门”); 0 for none.
/// </param>
/// <param name="Group">
/// The ordinal, from 0, of the clause's group that it stands in; those that remarks of other clauses add are counted on.
/// </param>
/// <param name="IsEditorial">Whether it is the editors' reading of the clause, and not that of the grammar.</param>
/// <param name="IsCarried">
/// Whether it rests on a remark that stands elsewhere: the agency is named there, or the lead is made of the one that the clause names first.
/// </param>
/// <param name="Note">Why the editors read it so; null where they say nothing of it.</param>
public sealed record AssignmentModel(
    int Agency, DutyRole Role, DutyManner Manner, bool IsOpenEnded, int Via, int Group, bool IsEditorial = false, bool IsCarried = false, string? Note = null);
