using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Exporting;

namespace FujianPlan.Tool.Exploring.Data;

/// <summary>
/// Who does what, as a table to read: a row for each part, section and task that has duties, a column for each agency that has any. A for
/// who leads, R for who is responsible, S for who supports, C for who guides.
/// </summary>
internal static class RaciTable
{
    private const int LongestText = 30_000;

    /// <summary>That of a plan.</summary>
    /// <param name="plan">The plan.</param>
    public static PlanTable Of(PlanModel plan)
    {
        List<(string Code, string Text, IReadOnlyList<AssignmentModel> Duties)> rows = [];
        foreach (PartModel part in plan.Parts.Where(part => part.Assignments.Count > 0))
        {
            rows.Add((string.Empty, part.Title, part.Assignments));
        }

        foreach (SectionModel section in plan.Sections)
        {
            if (section.Assignments.Count > 0)
            {
                rows.Add((FormattableString.Invariant($"{section.Number}"), section.Title ?? section.EditorialTitle ?? string.Empty, section.Assignments));
            }

            rows.AddRange(section.Tasks.Where(task => task.Assignments.Count > 0).Select(task => (task.Code, Cut(string.Join(" … ", task.Quotes)), (IReadOnlyList<AssignmentModel>)task.Assignments)));
        }

        HashSet<int> named = [.. rows.SelectMany(row => row.Duties).Select(duty => duty.Agency)];
        AgencyModel[] agencies = [.. plan.Agencies.Where(agency => named.Contains(agency.Number))];
        Dictionary<int, int> columns = agencies.Select((agency, i) => (agency.Number, i)).ToDictionary(pair => pair.Number, pair => pair.i);
        return new PlanTable(
            "raci",
            [new TableColumn("code", ColumnType.Key), new TableColumn("text", ColumnType.Text), .. agencies.Select(agency => new TableColumn(agency.Name, ColumnType.Text, IsNullable: true))],
            ["code"],
            [],
            [.. rows.Select(row => Cells(row.Code, row.Text, row.Duties, columns))]);
    }

    private static object?[] Cells(string code, string text, IReadOnlyList<AssignmentModel> duties, Dictionary<int, int> columns)
    {
        object?[] cells = new object?[columns.Count + 2];
        (cells[0], cells[1]) = (code, text);
        foreach (IGrouping<int, DutyRole> roles in duties.GroupBy(duty => columns[duty.Agency], duty => duty.Role))
        {
            cells[roles.Key + 2] = string.Concat(roles.Distinct().Order().Select(Letter));
        }

        return cells;
    }

    // A cell holds no more; the other sheets have it whole.
    private static string Cut(string text) => text.Length <= LongestText ? text : text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…";

    private static char Letter(DutyRole role) => role switch
    {
        DutyRole.Lead => 'A',
        DutyRole.Responsible => 'R',
        DutyRole.Supporting => 'S',
        _ => 'C',
    };
}
