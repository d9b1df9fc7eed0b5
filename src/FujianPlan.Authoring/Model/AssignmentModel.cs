using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Model;

/// <summary>One agency's part in a task.</summary>
/// <param name="Agency">The agency's number.</param>
/// <param name="Role">What it does.</param>
/// <param name="Manner">How it shares that with the others of its group.</param>
/// <param name="IsOpenEnded">Whether the group's list is open (等).</param>
/// <param name="Via">
/// The number of the collective that the agency is named as a member of (“省通信管理局等省直有关部门”); 0 for none.
/// </param>
/// <param name="Group">The ordinal, from 0, of the clause's group that it stands in.</param>
public sealed record AssignmentModel(int Agency, DutyRole Role, DutyManner Manner, bool IsOpenEnded, int Via, int Group);
