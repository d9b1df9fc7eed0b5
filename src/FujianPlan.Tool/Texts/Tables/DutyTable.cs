using System.Globalization;
using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>
/// A table of what bodies do: 单位 and 职责, and perhaps 序号. Each row is a task, with the body before its words, as notices write it: 县公安局：负责查处…. Whether the
/// words give it a duty, a draft asks.
/// </summary>
internal static class DutyTable
{
    private static readonly string[] Bodies = ["单位", "部门", "单位名称", "部门名称", "成员单位", "责任单位", "责任部门", "牵头单位", "名称"];

    private static readonly string[] Duties = ["职责", "主要职责", "工作职责", "职责分工", "职责任务", "任务分工", "主要职能", "工作分工"];

    /// <summary>Whether cells are the names of its columns.</summary>
    /// <param name="cells">The cells.</param>
    public static bool IsHead(string[] cells) => cells is [.. var number, var body, var duty] && Bodies.Contains(body) && Duties.Contains(duty)
        && (number.Length == 0 || (number is [var only] && TaskColumns.KindOf(only) == ColumnKind.Number));

    /// <summary>The lines of such a table.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="numbers">The numbers of what it does not number.</param>
    /// <returns>They; null where it is none, or where a row says nothing of a body, or more than one task.</returns>
    public static IReadOnlyList<NoticeLine>? Lines(TableGrid grid, GroupNumbers numbers)
    {
        if (grid.Rows < 2 || !IsHead([.. Enumerable.Range(0, grid.Columns).Select(column => grid.TextAt(0, column))])
            || !Enumerable.Range(1, grid.Rows - 1).All(row => IsWhole(grid, row)))
        {
            return null;
        }

        List<NoticeLine> lines = [];
        for (int row = 1; row < grid.Rows; row++)
        {
            string[] duty = grid.LinesOf(grid.At(row, grid.Columns - 1)!);
            bool isFirst = grid.Columns == 2 && !numbers.HasBegun(GroupNumbers.Rows);
            string number = grid.Columns == 2 ? numbers.Next(GroupNumbers.Rows) : grid.TextAt(row, 0) + ".";
            lines.Add(new NoticeLine($"{number}{grid.TextAt(row, grid.Columns - 2)}：{duty[0]}", isFirst ? [TableGuesses.NumberedRows(number)] : []));
            lines.AddRange(duty.Skip(1).Select(line => (NoticeLine)line));
        }

        return lines;
    }

    // A name, and words without numbers of their own.
    private static bool IsWhole(TableGrid grid, int row) =>
        grid.Row(row).All(cell => cell is { RowSpan: 1, ColumnSpan: 1 })
        && ClauseParser.Parse("责任单位：" + grid.TextAt(row, grid.Columns - 2)) is { IsFullyParsed: true }
        && grid.At(row, grid.Columns - 1) is { } duty && grid.LinesOf(duty) is { Length: > 0 } lines && !Array.Exists(lines, TableNumbers.HasNumber)
        && (grid.Columns == 2 || int.TryParse(grid.TextAt(row, 0), NumberStyles.None, CultureInfo.InvariantCulture, out _));
}
