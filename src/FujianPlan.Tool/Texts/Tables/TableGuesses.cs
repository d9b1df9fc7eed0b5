using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>What the words of a table do not say, and was guessed.</summary>
internal static class TableGuesses
{
    /// <summary>That empty cells of a column are those above: its groups.</summary>
    /// <param name="column">The name of the column.</param>
    public static DraftDoubt Groups(string column) => Of(
        $"Cells of the column “{column}” are empty: here and below, they were read as the same as the cell above.",
        $"“{column}”一列有空白单元格：此处及以下均按与上方相同处理。",
        "They are the same as the cell above.",
        "与上方单元格相同。");

    /// <summary>That a cell is the one above: who does it.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="written">What the cell itself says: 同上; empty for nothing.</param>
    /// <param name="value">What the cell above says.</param>
    /// <param name="rest">What else the row says of who does it, verbatim; null where nothing.</param>
    /// <param name="canGo">Whether the rest can stand alone.</param>
    public static DraftDoubt Carried(string column, string written, string value, string? rest, bool canGo) => new(written.Length == 0
        ? new FindingText(
            $"The cell of the column “{column}” is empty: it was read as the same as the cell above, “{ShownText.Of(value)}”.",
            $"“{column}”一列此处为空白：按与上方单元格相同（“{ShownText.Of(value)}”）处理。")
        : new FindingText(
            $"The cell of the column “{column}” says “{ShownText.Of(written)}”: it was read as the same as the cell above, “{ShownText.Of(value)}”.",
            $"“{column}”一列此处写作“{ShownText.Of(written)}”：按与上方单元格相同（“{ShownText.Of(value)}”）处理。"))
    {
        Words = [$"{column}：{value}"],
        Readings =
        [
            DoubtReading.AsDrafted("It is the same as the cell above.", "与上方单元格相同。"),
            .. canGo ? [new DoubtReading(new FindingText("The cell names nobody.", "此处未写明单位。"), [DoubtChange.ClauseOf(rest)])] : Array.Empty<DoubtReading>(),
        ],
    };

    /// <summary>That cells of deadlines are empty, and were not read as the one above.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="value">What the cell above says.</param>
    public static DraftDoubt NoDeadline(string column, string value) => Of(
        $"The cell of the column “{column}” is empty, here and perhaps below: no deadline was written. If the cell above, “{ShownText.Of(value)}”, was merged with it, write that deadline.",
        $"“{column}”一列此处为空白（以下可能也有）：未写完成时限。如与上方单元格（“{ShownText.Of(value)}”）原为合并单元格，请写入该时限。",
        "The task has no deadline.",
        "该任务没有完成时限。");

    /// <summary>That cells were told by their number.</summary>
    /// <param name="columns">How many a row has.</param>
    public static DraftDoubt CountedCells(int columns) => Of(
        FormattableString.Invariant($"Nothing but their number shows where the cells of this table end: each row was read as {columns} cells, in order. Check that no cell is empty and none has two lines or a space, here and below."),
        FormattableString.Invariant($"此表各单元格只能按个数区分：每行按顺序读作 {columns} 个单元格。请核对此处及以下有无空白的单元格、分作两行或含空格的单元格。"),
        "The cells are in their columns.",
        "各单元格所在的列无误。");

    /// <summary>That numbers were written before groups.</summary>
    /// <param name="first">The first of them.</param>
    public static DraftDoubt NumberedGroups(string first) => Of(
        $"The table does not number its groups of rows: “{first}” and similar numbers were added, here and below.",
        $"表格未给各组编号：“{first}”等编号为提取文本时所加，此处及以下均同。",
        "They are headings, in this order.",
        "均为标题，次序如此。");

    /// <summary>That numbers were written before rows.</summary>
    /// <param name="first">The first of them.</param>
    public static DraftDoubt NumberedRows(string first) => Of(
        $"The table does not number its rows: “{first}” and similar numbers were added, here and below.",
        $"表格未给各行编号：“{first}”等编号为提取文本时所加，此处及以下均同。",
        "Each row is a task.",
        "每行为一项任务。");

    /// <summary>That a row without a number stands among rows that have one.</summary>
    /// <param name="words">Its words.</param>
    public static DraftDoubt NoNumber(string words) => Of(
        "This row of the table has no number: its words were added to the row before it.",
        "表格此行没有序号：其文字归入上一行。",
        "They belong to the row before it.",
        "属于上一行。") with { Words = [words] };

    /// <summary>That a row is about the table, and is no task.</summary>
    /// <param name="words">Its words.</param>
    public static DraftDoubt NoTask(string words) => Of(
        "This row of the table is not a task: its words may have been added to the task before it.",
        "表格此行不是任务：其文字可能归入了上一项任务。",
        "They are where they belong.",
        "所在位置无误。") with { Words = [words] };

    /// <summary>That a value stands in a column without a name.</summary>
    /// <param name="value">The value.</param>
    public static DraftDoubt NoName(string value) => Of(
        $"“{ShownText.Of(value)}” is in a column without a name: what it says about the task is not clear.",
        $"“{ShownText.Of(value)}”所在的列没有名称：无法判定其含义。",
        "It is where it belongs.",
        "所在位置无误。") with { Words = [value] };

    private static DraftDoubt Of(string english, string chinese, string asDrafted, string asDraftedChinese) =>
        new(new FindingText(english, chinese)) { Readings = [DoubtReading.AsDrafted(asDrafted, asDraftedChinese)] };
}
