namespace FujianPlan.Tool.Printing.Layout;

/// <summary>Lays out a table: the lines of it, each of which the printer prints.</summary>
/// <param name="table">The table.</param>
internal sealed class TableLayout(PrintedTable table)
{
    private const string HeadStyle = "1";

    /// <summary>A line for each row, with tabs between its cells.</summary>
    public IEnumerable<PrintedPiece[]> Plain()
    {
        int[] columns = [.. Enumerable.Range(0, table.Columns.Count).Where(i => table.Columns[i].Content != ColumnContent.Bar)];
        return table.Rows.Prepend([.. table.Columns.Select(column => column.Title)]).Select(row => new PrintedPiece[] { string.Join('\t', columns.Select(i => row[i])) });
    }

    /// <summary>A line for each row, as wide as that is.</summary>
    public IEnumerable<PrintedPiece[]> Wide() => Columns(ColumnWidths.Whole(table));

    /// <summary>As wide as the terminal, or less; where that is too narrow for columns, a line for each cell.</summary>
    /// <param name="width">The width of the terminal.</param>
    public IEnumerable<PrintedPiece[]> Fitted(int width) => ColumnWidths.Fitted(table, width) is { } widths ? Columns(widths) : Records(width);

    private IEnumerable<PrintedPiece[]> Columns(int[] widths)
    {
        yield return [new PrintedPiece(Line([.. table.Columns.Select(column => column.Title)], widths), HeadStyle)];
        yield return [string.Join(new string(' ', ColumnWidths.Gap), widths.Select(width => new string('─', width)))];
        string[][][] rows = [.. table.Rows.Select(row => row.Select((cell, i) => Wrapped(cell, i, widths[i])).ToArray())];
        bool isSpaced = rows.Any(row => row.Any(cell => cell.Length > 1));
        for (int i = 0; i < rows.Length; i++)
        {
            if (isSpaced && i > 0)
            {
                yield return [string.Empty];
            }

            for (int line = 0; line < rows[i].Max(cell => cell.Length); line++)
            {
                yield return [Line([.. rows[i].Select(cell => line < cell.Length ? cell[line] : string.Empty)], widths)];
            }
        }
    }

    private IEnumerable<PrintedPiece[]> Records(int width)
    {
        foreach (string[] row in table.Rows)
        {
            for (int i = 0; i < row.Length; i++)
            {
                string title = table.Columns[i].Title.Length == 0 ? string.Empty : table.Columns[i].Title + ": ";
                if (row[i].Length == 0 || table.Columns[i].Content == ColumnContent.Bar)
                {
                    continue;
                }

                foreach ((int start, int length) in TextWrapping.Lines(title + row[i], Math.Max(2, width)))
                {
                    yield return [(title + row[i]).Substring(start, length)];
                }
            }

            yield return [string.Empty];
        }
    }

    private string[] Wrapped(string cell, int column, int width)
    {
        if (table.Columns[column].Content == ColumnContent.Bar)
        {
            int largest = Math.Max(1, table.Largest(column)), number = PrintedTable.Number(cell);
            return [new string('█', number == 0 ? 0 : Math.Max(1, (int)((long)number * width / largest)))];
        }

        return [.. TextWrapping.Lines(cell, width, table.Columns[column].Content == ColumnContent.Names).Select(line => cell.Substring(line.Start, line.Length))];
    }

    private string Line(string[] cells, int[] widths) => string.Join(new string(' ', ColumnWidths.Gap), cells.Select((cell, i) =>
    {
        string blanks = new(' ', Math.Max(0, widths[i] - TextWidth.Of(cell)));
        return table.Columns[i].Content == ColumnContent.Number ? blanks + cell : cell + blanks;
    })).TrimEnd(' ');
}
