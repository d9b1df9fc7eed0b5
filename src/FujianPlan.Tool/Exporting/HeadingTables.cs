using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exporting;

/// <summary>What sections and parts have of their own, as tables: the quotes of their texts, and who does what by their clauses.</summary>
internal static class HeadingTables
{
    /// <summary>The tables, each after those that it names.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="codes">The codes of the agencies, by number.</param>
    public static IEnumerable<PlanTable> Of(PlanModel plan, Dictionary<int, string> codes) =>
    [
        .. Of("section", "number", plan.Sections.Select(section => (section.Number, section.Quotes, section.Assignments)), codes),
        .. Of("part", "position", plan.Parts.Select(part => (part.Ordinal, part.Quotes, part.Assignments)), codes),
    ];

    private static IEnumerable<PlanTable> Of(
        string level, string key, IEnumerable<(int Number, EquatableArray<string> Quotes, EquatableArray<AssignmentModel> Assignments)> headings, Dictionary<int, string> codes)
    {
        TableColumn owner = new(level, ColumnType.Integer);
        ForeignKey to = new([level], level, [key]);
        (object Owner, EquatableArray<AssignmentModel> Assignments)[] clauses = [.. headings.Select(heading => ((object)heading.Number, heading.Assignments))];
        yield return new PlanTable(
            level + "_text",
            [owner, new("position", ColumnType.Integer), new("text", ColumnType.Text)],
            [level, "position"],
            [to],
            [.. headings.SelectMany(heading => heading.Quotes.Select((quote, i) => new object?[] { heading.Number, i + 1, quote }))]);
        yield return DutyTables.Groups(level + "_duty", owner, to, clauses);
        yield return DutyTables.Agencies(level + "_duty_agency", owner, level + "_duty", clauses, codes);
    }
}
