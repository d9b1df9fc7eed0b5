using System.Globalization;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Drafting.InOrder;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Texts.Tables;

namespace FujianPlan.Tool.Drafting;

/// <summary>Why no draft is made of a notice, and what to do.</summary>
internal static class NoticeFaults
{
    /// <summary>What is wrong with a notice.</summary>
    /// <param name="notice">What was made of it.</param>
    /// <param name="file">Its file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="heading">What the user says that its headings are numbered like; null where nothing.</param>
    /// <param name="task">What the user says that its tasks are numbered like; null where nothing.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public static FindingText? In(NoticeReading notice, string file, string text, string? heading, string? task) =>
        notice.ExcessAt is { } excess ? TooManyTasks(file, text, excess) : HasTasks(notice) ? null : NoTasks(file, text, notice.TaskMarker, heading, task);

    /// <summary>
    /// That a notice is a table of which a row cannot be told, or whose cells stand one behind the other; null where it is none, or where clauses were found
    /// outside of it.
    /// </summary>
    /// <param name="file">Its file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="hasClauses">Whether it has tasks with clauses.</param>
    public static FindingText? Table(string file, string text, bool hasClauses)
    {
        if (!hasClauses && TextTables.FaultIn(text) is var (line, names))
        {
            return UntoldRow(file, line + 1, names);
        }

        if (hasClauses || FlattenedTable.HeadIn(text) is not { } cells)
        {
            return null;
        }

        string head = Head(cells);
        return new FindingText(
            $"'{file}' is a table ({head}) whose cells come one after another, so it is not clear which of them belong together. Use the table as it was published (a spreadsheet, CSV, Word or HTML), or write each row as a task: '1. …', then a line '责任单位：…'.",
            $"“{file}”是一张表格（{head}），其单元格已逐一散开，无法判定哪些属于同一行。请提供原表格（电子表格、CSV、Word 或 HTML），或将每行写作一项任务：“1. ……”，其后另起一行“责任单位：……”。");
    }

    // A row has cells of its own, but too many, or too few to tell which of them are missing.
    private static FindingText UntoldRow(string file, int line, string[] names) => new(
        string.Create(CultureInfo.InvariantCulture, $"'{file}' has a table ({Head(names)}), and at line {line} it is not clear which cell belongs to which column. Give each row one line with {names.Length} cells, separated by tabs, and keep the empty ones; or use the table as it was published (a spreadsheet, CSV, Word or HTML)."),
        string.Create(CultureInfo.InvariantCulture, $"“{file}”中有一张表格（{Head(names)}），第 {line} 行处无法判定各单元格属于哪一列。请将每行写成一行，以制表符分隔 {names.Length} 个单元格（空白的也保留），或提供原表格（电子表格、CSV、Word 或 HTML）。"));

    private static string Head(IEnumerable<string> cells) => string.Join(" / ", cells.Select(cell => ShownText.Of(cell)));

    /// <summary>That a plan has no way to name the notice.</summary>
    /// <param name="folder">Where the plan goes.</param>
    /// <param name="file">The file of the notice.</param>
    public static FindingText NoPath(string folder, string file) => new(
        $"A plan in '{folder}' cannot name '{file}' as its source: its path from there is absolute, or has ':', '\\' or a control character. Copy the notice into the plan's folder under another name.",
        $"“{folder}”中的方案无法以“{file}”为来源：其相对路径不存在，或含有“:”“\\”或控制字符。请将通知复制到方案所在文件夹并改名。");

    // What the user says is believed; whether the notice has another number before its tasks is looked for then.
    private static FindingText NoTasks(string file, string text, string usual, string? heading, string? task)
    {
        if (task is null && heading is null)
        {
            return new FindingText($"'{file}' has no numbered tasks: neither {usual} nor any other usual number. Name it with --task-marker.", $"“{file}”中没有编号的任务，未见“{usual}”等常用编号。请用 --task-marker 指定。");
        }

        string option = task is null ? "--heading-marker" : "--task-marker", written = ShownText.Of(task ?? heading!);
        NoticeReading found = NoticeReading.Of(text, task is null ? null : heading);
        if (!HasTasks(found))
        {
            found = NoticeReading.Of(text);
        }

        return HasTasks(found)
            ? new FindingText($"'{file}' has no tasks numbered like '{written}'. Its tasks are numbered like {found.TaskMarker}, its headings like {found.HeadingMarker}: omit {option}.", $"“{file}”中没有按“{written}”编号的任务。其任务编号为“{found.TaskMarker}”，标题编号为“{found.HeadingMarker}”：请去掉 {option}。")
            : new FindingText($"'{file}' has no tasks numbered like '{written}' or in a usual way. Check how its tasks are numbered, and specify that with {option}.", $"“{file}”中没有按“{written}”或常用方式编号的任务。请核对任务序号，再用 {option} 指定。");
    }

    private static bool HasTasks(NoticeReading notice) => notice.Sections.Any(section => section.Slots.Count > 0);

    private static FindingText TooManyTasks(string file, string text, int at)
    {
        int line = text.AsSpan(0, at).Count('\n') + 1, column = at - text.LastIndexOf('\n', Math.Max(0, at - 1));
        return new FindingText(
            string.Create(CultureInfo.InvariantCulture, $"'{file}' has more than {NoticeReading.MostTasks:N0} numbered tasks, counting those that its numbers leave out: the number at line {line}, column {column} is one too many. Draft the notice in parts, or name its numbers with --task-marker."),
            string.Create(CultureInfo.InvariantCulture, $"“{file}”中编号的任务（含编号中缺漏的）超过 {NoticeReading.MostTasks:N0} 项：自第 {line} 行第 {column} 列的编号起超出。请分段草拟，或用 --task-marker 指定任务序号。"));
    }
}
