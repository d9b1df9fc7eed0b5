using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>
/// Empty cells that mean the cell above. A table whose cells were merged has them once it is saved in a format without merged cells, and some are
/// written so. Each is a guess, and none is made in a column that has merged cells.
/// </summary>
internal sealed class LooseRows
{
    private static readonly string[] AsAbove = ["同上", "〃", "″", "〞", "\"", "同前", "（同上）"];

    private readonly TaskColumns _columns;
    private readonly List<NoticeCell> _cells;
    private readonly TableGrid _grid;

    /// <summary>Fills them in.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns.</param>
    public LooseRows(NoticeTable table, TaskColumns columns)
    {
        _columns = columns;
        _cells = [.. table.Cells];
        _grid = new TableGrid(table);
        int[] texts = [.. Of(ColumnKind.Text)];
        foreach (int column in texts.SkipLast(1).Where(IsLoose))
        {
            ReachDown(column, texts);
        }

        if (texts is [var first, _, ..] && Of(ColumnKind.Number).FirstOrDefault(-1) is >= 0 and var number && IsLoose(number))
        {
            ReachDown(number, [first]);
        }

        int? who = Who();
        foreach (int column in Of(ColumnKind.Label).Concat(Of(ColumnKind.Clause)))
        {
            Carry(column, texts, isCarriedWhereEmpty: column == who && IsLoose(column));
        }

        NoDeadline = Of(ColumnKind.Label).Where(IsLoose).Select(column => FirstWithout(column, texts)).FirstOrDefault(first => first is not null);
        Table = new NoticeTable([.. _cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)], table.Rows, table.Columns);
    }

    /// <summary>The table with them filled in.</summary>
    public NoticeTable Table { get; }

    /// <summary>The places of cells that have got what the cell above says, and what they say themselves: 同上, or nothing.</summary>
    public Dictionary<(int Row, int Column), string> Carried { get; } = [];

    /// <summary>The guesses about groups, by the cell that each is about.</summary>
    public Dictionary<(int Row, int Column), DraftDoubt> Guesses { get; } = [];

    /// <summary>The first row that has no deadline below one that has, with the name of the column and what the cell above says; null where there is none.</summary>
    public (int Row, string Column, string Above)? NoDeadline { get; }

    private IEnumerable<int> Of(ColumnKind kind) => Enumerable.Range(0, _grid.Columns).Where(column => _columns.KindOf(column) == kind);

    private IEnumerable<int> Rows => RowKinds.Rows(_grid, _columns);

    private bool IsLoose(int column) => Rows.All(row => _grid.At(row, column) is not { RowSpan: > 1 });

    // 同上 and 〃 say what an empty cell means.
    private bool IsEmpty(int row, int column) => _grid.TextAt(row, column).Length == 0 || IsAsAbove(row, column);

    private bool IsAsAbove(int row, int column) => AsAbove.Contains(_grid.TextAt(row, column));

    // Those who lead, or else those who are responsible: no task is without them. Whoever supports them need not be.
    private int? Who()
    {
        (int Column, ClauseLabel? Label)[] labels = [.. Of(ColumnKind.Label).Select(column => (column, ClauseLabels.Before(_columns.NameOf(column) + "：", 0, _columns.NameOf(column).Length)))];
        return First(label => label is { Kind: ClauseLabelKind.Agencies, Role: DutyRole.Lead }) ?? First(label => label is { Kind: ClauseLabelKind.Agencies, Role: DutyRole.Responsible });

        int? First(Func<ClauseLabel?, bool> isMeant) => labels.Where(one => isMeant(one.Label)).Select(one => (int?)one.Column).FirstOrDefault();
    }

    // Over rows that say something further right, a cell reaches down as far as the places below it are empty.
    private void ReachDown(int column, int[] texts)
    {
        int? above = null;
        bool isNumber = _columns.KindOf(column) == ColumnKind.Number;
        foreach (int row in Rows)
        {
            if (RowKinds.IsAboutTable(_grid, row) || IsHeading(row))
            {
                above = null;
            }
            else if (!IsEmpty(row, column))
            {
                above = row;
            }
            else if (above is { } from && (isNumber ? IsReached(row, texts[0]) : texts.Any(text => text > column && !IsEmpty(row, text))))
            {
                int cell = _cells.FindIndex(cell => cell.Row == from && cell.Column == column);
                _cells[cell] = _cells[cell] with { RowSpan = row - from + 1 };
                _cells.RemoveAll(other => other.Row == row && other.Column == column);
                if (!isNumber && !Guesses.Values.Any(guess => guess.Text == TableGuesses.Groups(_columns.NameOf(column)).Text))
                {
                    Guesses[(from, column)] = TableGuesses.Groups(_columns.NameOf(column));
                }
            }
            else
            {
                above = null;
            }
        }
    }

    // Merged over two tasks, a date stands once, and then nothing: it is not known whose it is.
    private (int Row, string Column, string Above)? FirstWithout(int column, int[] texts)
    {
        string above = string.Empty;
        foreach (int row in TaskColumns.LabelOf(_columns.NameOf(column)) is { Kind: ClauseLabelKind.Deadline } ? Rows : [])
        {
            if (_grid.TextAt(row, column).Length == 0 && above.Length > 0 && texts.Any(text => !IsEmpty(row, text)) && !RowKinds.IsAboutTable(_grid, row) && !IsHeading(row))
            {
                return (row, _columns.NameOf(column), above);
            }

            above = IsEmpty(row, column) ? above : _grid.TextAt(row, column);
        }

        return null;
    }

    private bool IsReached(int row, int column) => _cells.Exists(cell => cell.Column == column && cell.Row < row && cell.Row + cell.RowSpan > row);

    private bool IsHeading(int row) => RowKinds.IsAlone(_grid, _columns, row);

    private void Carry(int column, int[] texts, bool isCarriedWhereEmpty)
    {
        NoticeCell? above = null;
        foreach (int row in Rows)
        {
            bool isTask = texts.Any(text => !IsEmpty(row, text)) && !RowKinds.IsAboutTable(_grid, row) && !IsHeading(row);
            // Where a group begins, nothing above is meant.
            bool begins = texts.SkipLast(1).Any(text => _cells.Exists(cell => cell.Column == text && cell.Row == row && cell.RowSpan > 1));
            if (!IsEmpty(row, column))
            {
                above = _grid.At(row, column);
            }
            else if (isTask && begins && !IsAsAbove(row, column))
            {
                above = null;
            }
            else if (isTask && above is not null && (isCarriedWhereEmpty || IsAsAbove(row, column)))
            {
                _cells.RemoveAll(cell => cell.Row == row && cell.Column == column);
                _cells.Add(above with { Row = row, RowSpan = 1 });
                Carried.Add((row, column), _grid.TextAt(row, column));
            }
        }
    }
}
