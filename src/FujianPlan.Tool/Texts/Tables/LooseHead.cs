namespace FujianPlan.Tool.Texts.Tables;

/// <summary>
/// Names of columns over two rows, in a format that has no merged cells: 责任单位 with nothing or itself beside it, and 牵头 and 配合 below. They are put together as
/// their author had them.
/// </summary>
internal static class LooseHead
{
    /// <summary>The table with the names put together.</summary>
    /// <param name="table">The table.</param>
    /// <returns>It; as it is, where its names stand in one row or are merged already.</returns>
    public static NoticeTable Joined(NoticeTable table)
    {
        TableGrid grid = new(table);
        if (TaskColumns.Of(grid) is not { } columns || columns.First != columns.Last || columns.Last + 1 >= grid.Rows || !IsBelow(grid, columns.First))
        {
            return table;
        }

        int row = columns.First;
        List<NoticeCell> cells = [.. table.Cells.Where(cell => cell.Row != row && cell.Row != row + 1)];
        for (int column = 0; column < grid.Columns; column++)
        {
            int end = column + 1;
            bool isOver = Below(grid, row, column);
            while (isOver && end < grid.Columns && Below(grid, row, end) && IsSame(grid, row, end))
            {
                end++;
            }

            if (grid.At(row, column) is { } name)
            {
                cells.Add(name with { Column = column, ColumnSpan = isOver ? end - column : 1, RowSpan = isOver ? 1 : 2 });
            }

            cells.AddRange(Enumerable.Range(column, isOver ? end - column : 0).Select(below => grid.At(row + 1, below)!));
            column = end - 1;
        }

        return new NoticeTable([.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)], table.Rows, table.Columns);
    }

    // Something stands below each place beside 责任单位 that is empty, or says 责任单位 again, and below nothing else than what has such places; and what
    // stands below one of them is who does it.
    private static bool IsBelow(TableGrid grid, int row)
    {
        int[] below = [.. Enumerable.Range(0, grid.Columns).Where(column => Below(grid, row, column))];
        return below.Length > 1
            && grid.Row(row).Concat(grid.Row(row + 1)).All(cell => cell is { RowSpan: 1, ColumnSpan: 1 })
            && below.All(column => grid.TextAt(row + 1, column) is { Length: <= TaskColumns.LongestName } name && !name.Any(char.IsDigit))
            && below.Any(column => IsSame(grid, row, column) && TaskColumns.KindOf(grid.TextAt(row + 1, column)) is ColumnKind.Label or ColumnKind.Clause)
            && below.All(column => IsSame(grid, row, column) ? below.Contains(column - 1) : below.Contains(column + 1) && IsSame(grid, row, column + 1));
    }

    // Nothing, or the name before it again.
    private static bool IsSame(TableGrid grid, int row, int column) =>
        grid.TextAt(row, column).Length == 0 || (column > 0 && grid.TextAt(row, column) == grid.TextAt(row, column - 1));

    private static bool Below(TableGrid grid, int row, int column) => grid.TextAt(row + 1, column).Length > 0;
}
