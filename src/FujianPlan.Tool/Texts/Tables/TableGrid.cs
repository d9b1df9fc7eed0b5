namespace FujianPlan.Tool.Texts.Tables;

/// <summary>A table by its places: the cell that covers each.</summary>
internal sealed class TableGrid
{
    private readonly NoticeCell?[,] _places;
    private readonly Dictionary<NoticeCell, string[]> _lines = new(ReferenceEqualityComparer.Instance);

    /// <summary>Lays out a table.</summary>
    /// <param name="table">The table.</param>
    public TableGrid(NoticeTable table)
    {
        _places = new NoticeCell?[table.Rows, table.Columns];
        foreach (NoticeCell cell in table.Cells)
        {
            for (int row = cell.Row; row < Math.Min(cell.Row + cell.RowSpan, table.Rows); row++)
            {
                for (int column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    _places[row, column] ??= cell;
                }
            }
        }
    }

    /// <summary>How many rows there are.</summary>
    public int Rows => _places.GetLength(0);

    /// <summary>How many columns there are.</summary>
    public int Columns => _places.GetLength(1);

    /// <summary>The cell that covers a place; null where none does.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    public NoticeCell? At(int row, int column) => _places[row, column];

    /// <summary>The cells that cover a row, each once, from left to right.</summary>
    /// <param name="row">The row.</param>
    public IEnumerable<NoticeCell> Row(int row)
    {
        NoticeCell? before = null;
        for (int column = 0; column < Columns; column++)
        {
            NoticeCell? cell = _places[row, column];
            if (cell is not null && !ReferenceEquals(cell, before))
            {
                yield return cell;
            }

            before = cell;
        }
    }

    /// <summary>The lines of a cell.</summary>
    /// <param name="cell">The cell.</param>
    public string[] LinesOf(NoticeCell cell)
    {
        if (!_lines.TryGetValue(cell, out string[]? lines))
        {
            _lines[cell] = lines = [.. BlockLines.Lines(cell.Blocks)];
        }

        return lines;
    }

    /// <summary>The text of a cell, in one line.</summary>
    /// <param name="cell">The cell.</param>
    public string TextOf(NoticeCell cell) => string.Concat(LinesOf(cell));

    /// <summary>The text at a place; empty where there is none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    public string TextAt(int row, int column) => At(row, column) is { } cell ? TextOf(cell) : string.Empty;
}
