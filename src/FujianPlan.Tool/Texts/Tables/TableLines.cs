namespace FujianPlan.Tool.Texts.Tables;

/// <summary>Writes a table as lines: as a notice writes tasks, where its columns say that it has some, and else a row a line.</summary>
internal static class TableLines
{
    /// <summary>The lines of a table.</summary>
    /// <param name="table">The table.</param>
    public static IEnumerable<NoticeLine> Of(NoticeTable table) => Written(table).Select((line, i) =>
        i == 0 && table.HasCountedCells ? line with { Guesses = [.. line.Guesses, TableGuesses.CountedCells(table.Columns)] } : line);

    private static IEnumerable<NoticeLine> Written(NoticeTable table)
    {
        GroupNumbers numbers = new();
        foreach (NoticeTable part in TableParts.Of(LooseHead.Joined(table)))
        {
            TableGrid grid = new(part);
            if (TaskColumns.Of(grid) is not { } columns)
            {
                foreach (NoticeLine line in DutyTable.Lines(grid, numbers) ?? Enumerable.Range(0, grid.Rows).SelectMany(row => Plain(grid, row)))
                {
                    yield return line;
                }

                continue;
            }

            LooseRows loose = new(part, columns);
            TableGrid whole = new(loose.Table);
            foreach (NoticeLine line in Enumerable.Range(0, columns.First).SelectMany(row => Plain(whole, row)).Concat(new TaskRows(whole, columns, loose, numbers).Lines()))
            {
                yield return line;
            }
        }
    }

    /// <summary>A row of a table that is laid out for the eye: cells of one line stand side by side, and longer ones below each other.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="row">The row.</param>
    public static IEnumerable<NoticeLine> Plain(TableGrid grid, int row)
    {
        NoticeLine[][] cells = [.. grid.Row(row).Where(cell => cell.Row == row).Select(cell => BlockLines.Marked(cell.Blocks).ToArray()).Where(lines => lines.Length > 0)];
        return cells.Length == 0 ? [] : cells.All(lines => lines is [{ Guesses.Count: 0 }]) ? [string.Join('\t', cells.Select(lines => lines[0].Text))] : cells.SelectMany(lines => lines);
    }
}
