namespace FujianPlan.Tool.Texts.Tables;

/// <summary>Makes a table of its rows: each cell goes to the next place that no cell from above reaches down to.</summary>
internal sealed class TableRows
{
    /// <summary>No row has more places: what says that it has is torn, or wants memory.</summary>
    public const int MostColumns = 1000;

    private readonly List<NoticeCell> _cells = [];
    private readonly List<int> _reach = [];
    private int _row = -1;
    private int _column;

    /// <summary>Begins a row.</summary>
    public void BeginRow()
    {
        _row++;
        _column = 0;
    }

    /// <summary>Adds a cell to the row.</summary>
    /// <param name="rowSpan">How many rows it takes.</param>
    /// <param name="columnSpan">How many columns it takes.</param>
    /// <param name="blocks">What stands in it.</param>
    public void Add(int rowSpan, int columnSpan, IReadOnlyList<NoticeBlock> blocks)
    {
        while (_column < _reach.Count && _reach[_column] > _row)
        {
            _column++;
        }

        columnSpan = Math.Clamp(columnSpan, 1, Math.Max(1, MostColumns - _column));
        if (_column >= MostColumns)
        {
            return;
        }

        _cells.Add(new NoticeCell(_row, _column, Math.Max(1, rowSpan), columnSpan, blocks));
        for (int end = _column + columnSpan; _column < end; _column++)
        {
            if (_column == _reach.Count)
            {
                _reach.Add(0);
            }

            _reach[_column] = Math.Max(_reach[_column], _row + Math.Max(1, rowSpan));
        }
    }

    /// <summary>Leaves places of the row empty.</summary>
    /// <param name="columns">How many.</param>
    public void Skip(int columns) => _column = Math.Min(_column + columns, MostColumns);

    /// <summary>Lets the cell that begins at a place of the rows above reach down into this row.</summary>
    /// <param name="columnSpan">How many columns it takes.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryContinue(int columnSpan)
    {
        int above = _cells.FindLastIndex(cell => cell.Column == _column && cell.Row + cell.RowSpan == _row);
        if (above < 0)
        {
            return false;
        }

        _cells[above] = _cells[above] with { RowSpan = _cells[above].RowSpan + 1 };
        _column += columnSpan;
        return true;
    }

    /// <summary>The table.</summary>
    public NoticeTable Finish()
    {
        int rows = _row + 1;
        NoticeCell[] cells = [.. _cells.Select(cell => cell with { RowSpan = Math.Min(cell.RowSpan, rows - cell.Row) })];
        return new NoticeTable(cells, rows, cells.Length == 0 ? 0 : cells.Max(cell => cell.Column + cell.ColumnSpan));
    }
}
