using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Exporting;

/// <summary>Who does what, as two tables: the groups of clauses, and the agencies of each.</summary>
internal static class DutyTables
{
    /// <summary>The groups.</summary>
    /// <param name="name">The name of the table.</param>
    /// <param name="owner">The column that says what the clause is of.</param>
    /// <param name="to">What that names.</param>
    /// <param name="clauses">What each clause is of, and who does what by it.</param>
    public static PlanTable Groups(string name, TableColumn owner, ForeignKey to, IEnumerable<(object Owner, EquatableArray<AssignmentModel> Assignments)> clauses) => new(
        name,
        [
            owner, new("position", ColumnType.Integer), new("role", ColumnType.Key) { Words = RoleWords(clauses.SelectMany(clause => clause.Assignments)) },
            new("manner", ColumnType.Key, IsNullable: true) { Words = ["separately", "withinRemit"] }, new("is_open_ended", ColumnType.Boolean),
            new("is_editorial", ColumnType.Boolean), new("is_carried", ColumnType.Boolean), new("note", ColumnType.Text, IsNullable: true),
        ],
        [owner.Name, "position"],
        [to],
        [.. clauses.SelectMany(clause => DutyGroup.Of(clause.Assignments).Select(duty => new object?[] { clause.Owner, duty.Position, PlanWords.Of(duty.Role), PlanWords.Of(duty.Manner), duty.IsOpenEnded, duty.IsEditorial, duty.IsCarried, duty.Note }))]);

    /// <summary>Their agencies.</summary>
    /// <param name="name">The name of the table.</param>
    /// <param name="owner">The column that says what the clause is of.</param>
    /// <param name="groups">The table of the groups.</param>
    /// <param name="clauses">What each clause is of, and who does what by it.</param>
    /// <param name="codes">The codes of the agencies, by number.</param>
    public static PlanTable Agencies(
        string name, TableColumn owner, string groups, IEnumerable<(object Owner, EquatableArray<AssignmentModel> Assignments)> clauses, Dictionary<int, string> codes) => new(
        name,
        [owner, new("duty", ColumnType.Integer), new("position", ColumnType.Integer), new("agency", ColumnType.Key), new("via", ColumnType.Key, IsNullable: true)],
        [owner.Name, "duty", "position"],
        [new([owner.Name, "duty"], groups, [owner.Name, "position"]), new(["agency"], "agency", ["code"]), new(["via"], "agency", ["code"])],
        [.. clauses.SelectMany(clause => DutyGroup.Of(clause.Assignments).SelectMany(duty => duty.Agencies.Select((assignment, i) =>
            new object?[] { clause.Owner, duty.Position, i + 1, codes[assignment.Agency], assignment.Via == 0 ? null : codes[assignment.Via] })))]);

    // 指导 is in few plans: the tables of the others are as they were before it was a role.
    private static string[] RoleWords(IEnumerable<AssignmentModel> assignments) =>
        [.. Enum.GetValues<DutyRole>().Where(role => role != DutyRole.Guiding || assignments.Any(assignment => assignment.Role == role)).Select(PlanWords.Of)];
}
