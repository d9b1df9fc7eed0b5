using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Exporting;

/// <summary>The agencies that a clause names together, in one role.</summary>
/// <param name="Position">Its place in the clause, 1 and up.</param>
/// <param name="Role">What they do.</param>
/// <param name="Manner">How they share it.</param>
/// <param name="IsOpenEnded">Whether the list is open.</param>
/// <param name="Agencies">The agencies, in order.</param>
/// <param name="IsEditorial">Whether the editors read it so.</param>
/// <param name="IsCarried">Whether it rests on a remark that stands elsewhere.</param>
internal sealed record DutyGroup(int Position, DutyRole Role, DutyManner Manner, bool IsOpenEnded, IReadOnlyList<AssignmentModel> Agencies, bool IsEditorial, bool IsCarried)
{
    /// <summary>Why the editors read it so; null where they say nothing of it.</summary>
    public string? Note => Agencies[0].Note;

    /// <summary>Who they are, as clauses name them: with 等 where the list is open, and how they share it.</summary>
    /// <param name="name">The name of an agency, by its number.</param>
    public string Chinese(Func<int, string> name) => string.Join('、', Agencies.Select(assignment => name(assignment.Agency)))
        + (IsOpenEnded ? "等" : string.Empty)
        + (PlanTerms.Of(Manner) is { } manner ? $"（{manner.Chinese}）" : string.Empty);

    /// <summary>The groups of a task, in the order of its clause; then those that remarks of other clauses add.</summary>
    public static IEnumerable<DutyGroup> Of(TaskModel task) => Of(task.Assignments);

    /// <summary>The groups that some assignments stand in.</summary>
    public static IEnumerable<DutyGroup> Of(IEnumerable<AssignmentModel> assignments) => assignments
        .GroupBy(assignment => (assignment.Group, assignment.Role, assignment.Manner, assignment.IsOpenEnded, assignment.IsEditorial, assignment.IsCarried))
        .Select((group, i) => new DutyGroup(i + 1, group.Key.Role, group.Key.Manner, group.Key.IsOpenEnded, [.. group], group.Key.IsEditorial, group.Key.IsCarried));
}
