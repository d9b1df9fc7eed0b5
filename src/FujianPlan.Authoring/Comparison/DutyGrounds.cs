using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Comparison;

/// <summary>What duties rest on where that is not their clause as the grammar reads it, as a comparison tells it.</summary>
internal static class DutyGrounds
{
    /// <summary>Whose duties in a task, a section or a part the editors read, and why.</summary>
    public static string Editorial(PlanModel plan, EquatableArray<AssignmentModel> duties) => Marked(plan, duties.Where(assignment => assignment.IsEditorial));

    /// <summary>Whose duties there rest on a remark that stands elsewhere.</summary>
    public static string Carried(PlanModel plan, EquatableArray<AssignmentModel> duties) => Marked(plan, duties.Where(assignment => assignment.IsCarried));

    /// <summary>The remarks of a plan, with what they do.</summary>
    public static string Remarks(PlanModel plan) => string.Join("; ", plan.Remarks.Select(remark =>
        $"“{remark.Words}”"
        + (remark.At is { } at ? $" ({at})" : string.Empty)
        + (remark.FirstLeads ? " firstLeads" : string.Empty)
        + string.Concat(remark.Adds.Select(added => $" {RoleWord.Of(added.Role)} {CodeOf(plan, added)}"))));

    private static string Marked(PlanModel plan, IEnumerable<AssignmentModel> assignments) => string.Join("; ", assignments
        .GroupBy(assignment => (assignment.Group, assignment.Note))
        .Select(group => string.Join(", ", group.Select(assignment => CodeOf(plan, assignment))) + (group.Key.Note is { } note ? $" ({note})" : string.Empty)));

    private static string CodeOf(PlanModel plan, AssignmentModel assignment) => plan.Agencies.First(agency => agency.Number == assignment.Agency).Code;
}
