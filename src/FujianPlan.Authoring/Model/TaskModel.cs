using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Model;

/// <summary>A task: a slot of the plan, lost or not.</summary>
/// <param name="Section">The section's number.</param>
/// <param name="Number">The ordinal within the section.</param>
/// <param name="Id">The C# identifier.</param>
/// <param name="English">A short English title; editorial; empty where there is none.</param>
/// <param name="Attestation">How well the source preserves it.</param>
/// <param name="Quotes">The verbatim quotes of its text.</param>
/// <param name="GapBefore">Whether the text breaks off before the first quote.</param>
/// <param name="GapAfter">Whether it breaks off after the last.</param>
/// <param name="Clause">The clause, verbatim; null where it is lost.</param>
/// <param name="Assignments">Who does what, in the clause's order.</param>
/// <param name="Note">An editor's remark; null where there is none.</param>
/// <param name="Source">Where it stands in the source document; null where the plan was not held against one.</param>
/// <param name="Retirement">That it is no longer in force; null where it is.</param>
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
    RetirementModel? Retirement = null)
{
    /// <summary>By when it is to be done; null where the plan does not say.</summary>
    public DeadlineModel? Deadline { get; init; }

    /// <summary>The task's code, such as <c>1.5</c>.</summary>
    public string Code => FormattableString.Invariant($"{Section}.{Number}");

    /// <summary>The value of its enum member: section × 1000 + ordinal.</summary>
    public int Value => (Section * 1000) + Number;
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
