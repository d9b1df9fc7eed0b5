using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exporting;

/// <summary>The remarks that reach beyond their clauses, as tables: their words, and who does what by them.</summary>
internal static class RemarkTables
{
    /// <summary>The tables, each after those that it names.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="codes">The codes of the agencies, by number.</param>
    public static IEnumerable<PlanTable> Of(PlanModel plan, Dictionary<int, string> codes)
    {
        // Where a remark stands is the code of a task or the number of a section: no key of one table.
        TableColumn owner = new("remark", ColumnType.Integer);
        (object Owner, EquatableArray<AssignmentModel> Assignments)[] adds = [.. plan.Remarks.Select((remark, i) => ((object)(i + 1), remark.Adds))];
        yield return new PlanTable(
            "remark",
            [new("position", ColumnType.Integer), new("words", ColumnType.Text), new("stands_at", ColumnType.Key, IsNullable: true), new("first_leads", ColumnType.Boolean), new("note", ColumnType.Text, IsNullable: true)],
            ["position"],
            [],
            [.. plan.Remarks.Select((remark, i) => new object?[] { i + 1, remark.Words, remark.At, remark.FirstLeads, remark.Note })]);
        yield return DutyTables.Groups("remark_duty", owner, new ForeignKey(["remark"], "remark", ["position"]), adds);
        yield return DutyTables.Agencies("remark_duty_agency", owner, "remark_duty", adds, codes);
    }
}
