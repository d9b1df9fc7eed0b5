using System.Globalization;
using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>Rows of a table of tasks that are none: headings over others, and what is about the table.</summary>
internal static partial class RowKinds
{
    /// <summary>The rows below the names of the columns.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="columns">Its columns.</param>
    public static IEnumerable<int> Rows(TableGrid grid, TaskColumns columns) => Enumerable.Range(columns.Last + 1, grid.Rows - columns.Last - 1);

    /// <summary>Whether a row is about the table: 合计, 填表人：….</summary>
    /// <param name="grid">The table.</param>
    /// <param name="row">The row.</param>
    public static bool IsAboutTable(TableGrid grid, int row) =>
        grid.Row(row).FirstOrDefault(cell => grid.TextOf(cell).Length > 0) is { } first && first.Row == row && AboutTable().IsMatch(string.Concat(grid.TextOf(first).Where(c => !char.IsWhiteSpace(c))));

    /// <summary>Whether one cell is all that a row has, or with its number: a heading, mostly. In the last of several columns of texts it is a task without more.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="row">The row.</param>
    public static bool IsAlone(TableGrid grid, TaskColumns columns, int row)
    {
        NoticeCell[] cells = [.. grid.Row(row).Where(cell => grid.TextOf(cell).Length > 0)];
        return IsNumberedGroup(grid, columns, row, cells) || (cells is [var only] && only.Row == row && (only.ColumnSpan > 1 || columns.KindOf(only.Column) is ColumnKind.Number
            || (columns.KindOf(only.Column) == ColumnKind.Text && !Enumerable.Range(0, only.Column).Any(column => columns.KindOf(column) == ColumnKind.Text))));
    }

    // 二, 社会民生 and nothing more, over rows 3, 4, 5.
    private static bool IsNumberedGroup(TableGrid grid, TaskColumns columns, int row, NoticeCell[] cells) =>
        cells is [var number, var words] && number.Row == row && words.Row == row && columns.KindOf(number.Column) == ColumnKind.Number && columns.KindOf(words.Column) == ColumnKind.Text
        && GroupNumber().IsMatch(grid.TextOf(number)) && Rows(grid, columns).Any(other => int.TryParse(grid.TextAt(other, number.Column), NumberStyles.None, CultureInfo.InvariantCulture, out _));

    /// <summary>Whether such a row is a heading: rows of tasks follow it.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="row">The row.</param>
    public static bool IsHeading(TableGrid grid, TaskColumns columns, int row) =>
        IsAlone(grid, columns, row) && !IsAboutTable(grid, row) && !Number().IsMatch(grid.Row(row).Select(grid.TextOf).First(text => text.Length > 0))
        && Rows(grid, columns).Any(below => below > row && !IsAlone(grid, columns, below) && !IsAboutTable(grid, below));

    [GeneratedRegex("^((本页)?(合计|总计|小计|共计)|(备注|注|说明|填表|制表|填报|审核|复核|审批|联系|报送|单位负责|负责人签)[^，。；：:]{0,8}[：:])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AboutTable();

    [GeneratedRegex("^([一二三四五六七八九十]{1,3}[、.．]?|[（(][一二三四五六七八九十]{1,3}[)）])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex GroupNumber();

    [GeneratedRegex("^([0-9]{1,4}|[一二三四五六七八九十百]{1,5})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
