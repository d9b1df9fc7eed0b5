using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Printing.Layout;

namespace FujianPlan.Tool.Querying;

/// <summary>What a query found, as a table.</summary>
/// <param name="plan">The plan.</param>
/// <param name="items">What was found, in order.</param>
/// <param name="isDue">Whether their deadlines were asked for.</param>
internal sealed class QueryTable(PlanModel plan, IReadOnlyList<PlanItem> items, bool isDue)
{
    private readonly Dictionary<int, string> _names = plan.Agencies.ToDictionary(agency => agency.Number, agency => agency.Name);

    // Few plans have that role; the tables of the others have no column for it.
    private readonly bool _hasGuiding = plan.Tasks.SelectMany(task => task.Assignments).Concat(items.SelectMany(item => item.Assignments)).Any(assignment => assignment.Role == DutyRole.Guiding);

    /// <summary>The rows for programs, the titles first.</summary>
    public IEnumerable<string[]> Csv() => Rows().Prepend(
    [
        "code", "text", "lead", "responsible", "supporting", .. _hasGuiding ? (string[])["guiding"] : [], .. isDue ? (string[])["deadline", "last_day"] : [],
    ]);

    /// <summary>The table for people.</summary>
    public PrintedTable Printed()
    {
        PrintedTable table = new(
        [
            Column("code", "编号", ColumnContent.Word), Column("task", "任务"),
            Column("lead", "牵头", ColumnContent.Names), Column("responsible", "负责", ColumnContent.Names), Column("supporting", "配合", ColumnContent.Names),
            .. _hasGuiding ? (PrintedColumn[])[Column("guiding", "指导", ColumnContent.Names)] : [],
            .. isDue ? (PrintedColumn[])[Column("deadline", "完成时限"), Column("last day", "最后一日", ColumnContent.Word)] : [],
        ]);
        foreach (string[] row in Rows())
        {
            table.Add(row);
        }

        return table;
    }

    private static PrintedColumn Column(string english, string chinese, ColumnContent content = ColumnContent.Text) => new(new FindingText(english, chinese).In(CultureInfo.CurrentUICulture), content);

    private IEnumerable<string[]> Rows() => items.Select(item => (string[])
    [
        item.Code, item.Text, Named(item, DutyRole.Lead), Named(item, DutyRole.Responsible), Named(item, DutyRole.Supporting),
        .. _hasGuiding ? (string[])[Named(item, DutyRole.Guiding)] : [], .. isDue ? (string[])[item.Deadline!.Words, DeadlineTerms.Written(item.Deadline.LastDay!.Value)] : [],
    ]);

    // What a clause leaves open, as its own 等 does.
    private string Named(PlanItem item, DutyRole role) => string.Join("、", DutyGroup.Of(item.Assignments).Where(duty => duty.Role == role)
        .Select(duty => string.Join("、", duty.Agencies.Select(assignment => _names[assignment.Agency])) + (duty.IsOpenEnded ? "等" : string.Empty)));
}
