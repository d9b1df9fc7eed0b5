using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>The columns of a table of tasks, told by their names.</summary>
internal sealed partial class TaskColumns
{
    // A name of a column is no sentence.
    internal const int LongestName = 20;

    /// <summary>How far down the names may stand: titles and units are above them.</summary>
    private const int MostRowsAbove = 12;

    private const string List = "清单";

    private static readonly string[] Numbers = ["序号", "编号", "序", "号", "项次", "项号", "任务序号", "任务编号", "项目序号", "项目编号"];

    private static readonly string[] Texts =
    [
        "任务", "工作", "内容", "事项", "举措", "措施", "目标", "要求", "项目", "类别", "类型", "领域", "名称", "指标", "问题", "建议", "条款", "政策", "方面", "环节",
        "标准", "重点", "改革", "行动", "计划", "部署", "板块", "分类", "做法",
    ];

    private readonly (ColumnKind Kind, string Name)[] _columns;
    private readonly string?[] _notes;

    private TaskColumns((ColumnKind Kind, string Name)[] columns, int first, int last)
    {
        _columns = [.. columns.Select(column => (column.Kind, column.Kind is ColumnKind.Label or ColumnKind.Clause ? Plain(column.Name) : column.Name))];
        _notes = [.. columns.Select(column => Noted().Match(column.Name) is { Success: true } noted ? noted.Groups["note"].Value : null)];
        (First, Last) = (first, last);
    }

    /// <summary>The row in which the names begin.</summary>
    public int First { get; }

    /// <summary>The row in which they end.</summary>
    public int Last { get; }

    /// <summary>What a column holds.</summary>
    /// <param name="column">The column.</param>
    public ColumnKind KindOf(int column) => _columns[column].Kind;

    /// <summary>What the name of a column says of the names below it, in brackets: 责任单位（首位为牵头单位）; null where it says nothing.</summary>
    /// <param name="column">The column.</param>
    public string? NoteOf(int column) => _notes[column];

    /// <summary>What a column is called.</summary>
    /// <param name="column">The column.</param>
    public string NameOf(int column) => _columns[column].Name;

    /// <summary>The columns of a table.</summary>
    /// <param name="grid">The table.</param>
    /// <returns>They; null where it is no table of tasks.</returns>
    public static TaskColumns? Of(TableGrid grid)
    {
        for (int row = 0; row < Math.Min(grid.Rows, MostRowsAbove); row++)
        {
            if (At(grid, row) is { } columns)
            {
                return columns;
            }
        }

        return null;
    }

    /// <summary>The columns whose names begin in a row.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="row">The row.</param>
    /// <returns>They; null where no names of a table of tasks do.</returns>
    public static TaskColumns? At(TableGrid grid, int row)
    {
        NoticeCell[] cells = [.. grid.Row(row)];
        if (cells.Count(cell => grid.TextOf(cell).Length > 0) < 2 || cells.Any(cell => grid.TextOf(cell).Length > LongestName || cell.Row < row))
        {
            return null;
        }

        // 责任分工 over 牵头单位 and 配合单位: then the names take as many rows as the tallest of them.
        int last = row + (cells.Any(cell => cell.ColumnSpan > 1) ? cells.Max(cell => cell.RowSpan) : 1) - 1;
        (ColumnKind Kind, string Name)[] columns = [.. Enumerable.Range(0, grid.Columns).Select(column => Named([.. Enumerable.Range(row, last - row + 1).Select(at => grid.TextAt(at, column)).Distinct()]))];
        // 一季度目标 and 进展情况 beside 工作任务: what is done by then, and no task. Beside 类别 alone, one of them is all that says what is done.
        bool[] areAside = [.. columns.Select((column, i) => column.Kind == ColumnKind.Text && IsAside(column.Name, columns) && grid.Row(last).Any(cell => cell.Column == i) && IsLoose(grid, i, last))];
        if (columns.Where((column, i) => column.Kind == ColumnKind.Text && !areAside[i] && (areAside.Count(isAside => isAside) > 1 || !Group().IsMatch(column.Name))).Any())
        {
            columns = [.. columns.Select((column, i) => areAside[i] ? (ColumnKind.Other, column.Name) : column)];
        }

        return columns.Any(column => column.Kind == ColumnKind.Text) && columns.Any(column => column.Kind is ColumnKind.Label or ColumnKind.Clause)
            ? new TaskColumns(columns, row, last)
            : null;
    }

    // 2026年目标; 一季度工作任务, where 二季度工作任务 is another column; 2026年重点任务 by itself is the task.
    private static bool IsAside(string name, (ColumnKind Kind, string Name)[] columns) => State().IsMatch(name)
        || (Period().Match(name) is { Success: true } period && (Aim().IsMatch(name[period.Length..]) || columns.Any(other => other.Name != name && Period().Match(other.Name) is { Success: true } same && other.Name[same.Length..] == name[period.Length..])));

    private static bool IsLoose(TableGrid grid, int column, int last) => Enumerable.Range(last + 1, grid.Rows - last - 1).All(row => grid.At(row, column) is not { RowSpan: > 1 });

    // The lowest name that says something: 牵头单位 below 责任分工; 牵头 above 单位 says it together.
    private static (ColumnKind Kind, string Name) Named(string[] names)
    {
        string lowest = names[^1], whole = string.Concat(names);
        foreach (string name in new[] { lowest, whole, names[0] })
        {
            if (KindOf(name) is var kind and not ColumnKind.Other)
            {
                return (kind, name);
            }
        }

        return (ColumnKind.Other, lowest);
    }

    /// <summary>What the name of a column labels; null where it is no label of a clause.</summary>
    /// <param name="written">The name.</param>
    public static ClauseLabel? LabelOf(string written)
    {
        string name = Plain(written);
        return ClauseLabels.Before(name + "：", 0, name.Length) is { Start: 0 } label ? label : null;
    }

    /// <summary>Whether a value may stand under the name of a column: who is a name of bodies, as its end tells, and when is a date.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public static bool MayHold(string name, string value) => value is "无" || !value.Any(char.IsLetterOrDigit) || LabelOf(name)?.Kind switch
    {
        ClauseLabelKind.Agencies => ClauseParser.Parse("责任单位：" + value) is { IsFullyParsed: true } clause && clause.Groups.SelectMany(group => group.Agencies).All(agency => Body().IsMatch(agency.Name)),
        ClauseLabelKind.Deadline => DeadlineWords.ReadStated(value) is not null,
        _ => true,
    };

    /// <summary>What a column of a name holds.</summary>
    /// <param name="written">The name.</param>
    public static ColumnKind KindOf(string written)
    {
        string name = Plain(written);
        return Numbers.Contains(name) ? ColumnKind.Number
            : LabelOf(name) is not null ? ColumnKind.Label
            : name.Contains("分工", StringComparison.Ordinal) || name.Contains("职责", StringComparison.Ordinal) || name is "责任" or "责任落实" ? ColumnKind.Clause
            : Texts.Any(word => name.Contains(word, StringComparison.Ordinal)) ? ColumnKind.Text
            : ColumnKind.Other;
    }

    // 责任单位（首位为牵头单位） holds what 责任单位 holds: the bracket is said of the names. Any other bracket may say what nobody understands
    // (加粗的为牵头单位), and stays. 时限清单 is 时限, and 责任清单 is 责任: the four lists of one table.
    private static string Plain(string written)
    {
        string name = string.Concat(written.Where(c => !char.IsWhiteSpace(c)));
        return Noted().Match(name) is { Success: true } noted ? noted.Groups["name"].Value : name.Length > List.Length + 1 && name.EndsWith(List, StringComparison.Ordinal) ? name[..^List.Length] : name;
    }

    [GeneratedRegex("^(?<name>(牵头|责任|主要责任|负责|主办|承办|配合|落实|实施)(单位|部门|处室|科室|主体|机构))(?<note>[（(][^（）()]{0,8}(首|第一|第1|最前)[^（）()]{0,6}(牵头|主办|主责|主要责任|总负责)[^（）()]{0,6}[)）])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Noted();

    [GeneratedRegex("^([0-9]{4}年|[第]?[一二三四1-4]季度|[上下]半年|[0-9一二三四五六七八九十]{1,3}月份?|全年|年度|当年|本年|今年|明年)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Period();

    // 目标, 工作计划, 计划形象进度; 重点任务, 建设内容 and 工作 are what is done.
    [GeneratedRegex("^((?!任务|内容|措施|举措|事项|项目|要求|行动|部署|做法|建议|问题|政策|条款|标准|改革|重点|名称|类|工作(?!目标|计划|进度|节点)).)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Aim();

    [GeneratedRegex("(进展|办理|完成|落实|推进|整改|办结|进度)情况$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex State();

    // 设岗位 may be parsed as a name, and is none.
    [GeneratedRegex("(?:[局委办厅部处科队所站院校会行社司团镇乡区县市室组村馆厂园台]|街道|单位|部门|政府|中心|企业|机关|集团)([）)]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Body();

    [GeneratedRegex("类|领域|方面|板块|环节", RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}
