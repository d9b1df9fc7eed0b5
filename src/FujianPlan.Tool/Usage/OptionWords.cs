using FujianPlan.Authoring.Comparison;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Comparing;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Drafting;
using FujianPlan.Tool.Exploring.Pictures;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Tracing;
using FujianPlan.Tool.Validation;

namespace FujianPlan.Tool.Usage;

/// <summary>
/// The Chinese words that options take besides their own: whoever reads help in Chinese types what it says. Names of formats and of databases, such as json
/// and mysql, are the same in Chinese.
/// </summary>
internal static class OptionWords
{
    private static readonly (string Chinese, string Word) Text = ("文本", "text"), Workbook = ("工作簿", "xlsx");

    private static readonly Dictionary<Type, (string Chinese, string Word)[]> All = new()
    {
        [typeof(FailingSeverity)] = [Term(PlanTerms.Of(FindingSeverity.Error)), Term(PlanTerms.Of(FindingSeverity.Warning))],
        [typeof(ChangeClass)] = [.. Enum.GetValues<ChangeClass>().Select(each => Term(PlanTerms.Of(each)))],
        [typeof(DutyRole)] = [.. Enum.GetValues<DutyRole>().Select(each => Term(PlanTerms.Of(each)))],
        [typeof(PictureKind)] = [("矩阵", "matrix"), ("协作网", "network"), ("牵头与参与", "flow"), ("时限", "calendar")],
        [typeof(TraceFault)] = [("缺失", "missing"), ("未知", "unknown")],
        [typeof(CheckFormat)] = [Text],
        [typeof(DiffFormat)] = [Text],
        [typeof(DraftFormat)] = [Text],
        [typeof(DoubtsFormat)] = [Text],
        [typeof(TraceFormat)] = [Text],
        [typeof(ReportFormat)] = [Text],
        [typeof(ExportFormat)] = [Workbook, ("网页", "html"), ("图", "svg"), ("日历", "ics"), ("架构", "jsonschema")],
        [typeof(DataFormat)] = [("自动", "auto"), Workbook],
    };

    /// <summary>The Chinese words of an enum.</summary>
    /// <param name="type">The enum.</param>
    /// <returns>Each, with the word that it stands for; none of what is called the same in Chinese.</returns>
    public static IReadOnlyList<(string Chinese, string Word)> Of(Type type) => All.GetValueOrDefault(type) ?? [];

    private static (string Chinese, string Word) Term(FindingText term) => (term.Chinese, term.English);
}
