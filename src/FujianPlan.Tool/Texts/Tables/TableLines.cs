namespace FujianPlan.Tool.Texts.Tables;

/// <summary>Writes a table as lines: as a notice writes tasks, where its columns say that it has some, and else a row a line.</summary>
internal static class TableLines
{
    /// <summary>The lines of a table.</summary>
    /// <param name="table">The table.</param>
    public static IEnumerable<string> Of(NoticeTable table)
    {
        TableGrid grid = new(table);
        if (TaskColumns.Of(grid) is not { } columns)
        {
            return Enumerable.Range(0, grid.Rows).SelectMany(row => Plain(grid, row));
        }

        return Enumerable.Range(0, columns.First).SelectMany(row => Plain(grid, row)).Concat(new TaskRows(grid, columns).Lines());
    }

    /// <summary>A row of a table that is laid out for the eye: cells of one line stand side by side, and longer ones below each other.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="row">The row.</param>
    public static IEnumerable<string> Plain(TableGrid grid, int row)
    {
        string[][] cells = [.. grid.Row(row).Where(cell => cell.Row == row).Select(grid.LinesOf).Where(lines => lines.Length > 0)];
        return cells.Length == 0 ? [] : cells.All(lines => lines.Length == 1) ? [string.Join('\t', cells.Select(lines => lines[0]))] : cells.SelectMany(lines => lines);
    }
}
