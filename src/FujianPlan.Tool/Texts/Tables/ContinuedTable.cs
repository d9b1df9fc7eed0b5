namespace FujianPlan.Tool.Texts.Tables;

/// <summary>A table that goes on on the next page. A row that was cut between the pages is one again.</summary>
internal static class ContinuedTable
{
    /// <summary>Puts the two parts together.</summary>
    /// <param name="first">The part that begins it.</param>
    /// <param name="second">The part that goes on, of as many columns.</param>
    public static NoticeTable Of(NoticeTable first, NoticeTable second)
    {
        TableGrid grid = new(first), next = new(second);
        TaskColumns? columns = TaskColumns.Of(grid);
        // Its names stand on each page, perhaps.
        int begin = columns is not null && Enumerable.Range(0, first.Columns).All(column => next.TextAt(0, column) == grid.TextAt(columns.Last, column)) ? 1 : 0;
        bool isCut = columns is not null && begin < next.Rows && IsCut(grid, next, begin, columns);
        List<NoticeCell> cells = [.. first.Cells];
        int moved = first.Rows - begin - (isCut ? 1 : 0);
        foreach (NoticeCell cell in second.Cells.Where(cell => cell.Row >= begin))
        {
            int before = isCut && cell.Row == begin ? cells.FindIndex(other => other.Column == cell.Column && other.Row + other.RowSpan == first.Rows) : -1;
            if (before >= 0)
            {
                cells[before] = cells[before] with { RowSpan = cells[before].RowSpan + cell.RowSpan - 1, Blocks = Joined(cells[before].Blocks, cell.Blocks) };
            }
            else
            {
                cells.Add(cell with { Row = cell.Row + moved });
            }
        }

        return new NoticeTable(cells, second.Rows + moved, first.Columns);
    }

    // The rows have numbers, the last of the page before has one, and this has none.
    private static bool IsCut(TableGrid grid, TableGrid next, int row, TaskColumns columns)
    {
        int number = Enumerable.Range(0, grid.Columns).FirstOrDefault(column => columns.KindOf(column) == ColumnKind.Number, -1);
        return number >= 0 && grid.TextAt(grid.Rows - 1, number).Length > 0 && next.TextAt(row, number).Length == 0 && next.At(row, number) is { ColumnSpan: 1 };
    }

    private static NoticeBlock[] Joined(IReadOnlyList<NoticeBlock> first, IReadOnlyList<NoticeBlock> second) =>
        first is [.., NoticeParagraph last] && second is [NoticeParagraph begin, ..] && last.Text[^1] is not ('。' or '；')
            ? [.. first.Take(first.Count - 1), new NoticeParagraph(last.Text + begin.Text), .. second.Skip(1)]
            : [.. first, .. second];
}
