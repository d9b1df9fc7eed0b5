namespace FujianPlan.Authoring.Model;

/// <summary>Words of the source that reach beyond their clause.</summary>
/// <param name="Words">The words, verbatim.</param>
/// <param name="At">The code of the task in whose clause they stand; null where they stand in the notice's own words.</param>
/// <param name="FirstLeads">Whether of those who are responsible the one named first leads.</param>
/// <param name="Adds">What they add to every later task with a clause.</param>
/// <param name="Note">An editor's remark; null where there is none.</param>
public sealed record RemarkModel(string Words, string? At, bool FirstLeads, EquatableArray<AssignmentModel> Adds, string? Note);
