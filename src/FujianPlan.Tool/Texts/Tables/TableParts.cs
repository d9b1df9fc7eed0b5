namespace FujianPlan.Tool.Texts.Tables;

/// <summary>The tables that one table is: where names of columns stand in it again, and others or in another order, another begins.</summary>
internal static class TableParts
{
    /// <summary>The parts, in order.</summary>
    /// <param name="table">The table.</param>
    public static IEnumerable<NoticeTable> Of(NoticeTable table)
    {
        TableGrid grid = new(table);
        if (TaskColumns.Of(grid) is not { } columns)
        {
            return [table];
        }

        List<int> begins = [0];
        TaskColumns last = columns;
        for (int row = columns.Last + 1; row < grid.Rows; row++)
        {
            if (TaskColumns.At(grid, row) is { } other && AreNames(grid, other, last) && !AreSame(grid, other, last))
            {
                begins.Add(row);
                last = other;
                row = other.Last;
            }
        }

        return begins.Select((begin, i) => Part(table, begin, i + 1 < begins.Count ? begins[i + 1] : table.Rows));
    }

    // Whatever names a column here is a name by itself, or was one before.
    private static bool AreNames(TableGrid grid, TaskColumns columns, TaskColumns before) => Enumerable.Range(0, grid.Columns).All(column =>
        columns.KindOf(column) != ColumnKind.Other || TaskColumns.KindOf(columns.NameOf(column)) != ColumnKind.Other || grid.TextAt(columns.First, column) is "" || Enumerable.Range(0, grid.Columns).Any(other => before.NameOf(other) == columns.NameOf(column)));

    private static bool AreSame(TableGrid grid, TaskColumns columns, TaskColumns before) =>
        Enumerable.Range(0, grid.Columns).All(column => columns.KindOf(column) == before.KindOf(column) && columns.NameOf(column) == before.NameOf(column));

    private static NoticeTable Part(NoticeTable table, int begin, int end) => begin == 0 && end == table.Rows ? table : new NoticeTable(
        [
            .. table.Cells.Where(cell => cell.Row < end && cell.Row + cell.RowSpan > begin)
                .Select(cell => cell with { Row = Math.Max(cell.Row, begin) - begin, RowSpan = Math.Min(cell.Row + cell.RowSpan, end) - Math.Max(cell.Row, begin) }),
        ],
        end - begin,
        table.Columns);
}
