namespace FujianPlan.Tool.Printing.Layout;

/// <summary>
/// Shares the width of a terminal among the columns of a table, so that the table takes few lines: a column of words and numbers takes
/// what it needs, and columns of text share the rest by how much text they have.
/// </summary>
internal sealed class ColumnWidths
{
    /// <summary>The blanks between two columns.</summary>
    public const int Gap = 2;

    // Narrower, a column of Chinese text is not read with pleasure: six characters a line.
    private const int NarrowestText = 12;
    private const int NarrowestBar = 10, WidestBar = 40;

    // What few rows of a long table tell of it is enough to lay it out by.
    private const int MostMeasured = 500;

    private readonly PrintedTable _table;
    private readonly int[][][] _cells;
    private readonly int[] _natural;
    private readonly int[] _least;

    private ColumnWidths(PrintedTable table)
    {
        _table = table;
        _natural = [.. Enumerable.Range(0, table.Columns.Count).Select(Natural)];
        _least = [.. Enumerable.Range(0, table.Columns.Count).Select(Least)];
        int step = Math.Max(1, table.Rows.Count / MostMeasured);
        _cells = [.. table.Rows.Where((_, i) => i % step == 0).Select(row => row.Select(Parts).ToArray())];
    }

    /// <summary>The widths at which every row is one line.</summary>
    public static int[] Whole(PrintedTable table) => new ColumnWidths(table)._natural;

    /// <summary>The widths in a terminal.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">The width of the terminal.</param>
    /// <returns>A width for each column; null where the terminal is too narrow for columns.</returns>
    public static int[]? Fitted(PrintedTable table, int width) => new ColumnWidths(table).Fit(width - (Gap * (table.Columns.Count - 1)));

    // Text before bars: those are drawn in what is left.
    private int[]? Fit(int available)
    {
        int spare = available - _least.Sum();
        if (spare < 0)
        {
            return null;
        }

        int[] texts = [.. Stretching(isBar: false)];
        int wanted = texts.Sum(i => _natural[i] - _least[i]);
        int[] widths = [.. _least];
        foreach (int i in texts)
        {
            widths[i] += spare >= wanted ? _natural[i] - _least[i] : (int)((long)spare * (_natural[i] - _least[i]) / wanted);
        }

        if (spare < wanted)
        {
            Improve(widths, texts, available);
        }

        foreach (int i in Stretching(isBar: true))
        {
            widths[i] = Math.Min(_natural[i], widths[i] + available - widths.Sum());
        }

        return widths;
    }

    private IEnumerable<int> Stretching(bool isBar) =>
        Enumerable.Range(0, _natural.Length).Where(i => _natural[i] > _least[i] && (_table.Columns[i].Content == ColumnContent.Bar) == isBar);

    // By one very long cell, a column may have got more than its other cells need.
    private void Improve(int[] widths, int[] texts, int available)
    {
        widths[texts.MaxBy(i => _natural[i] - widths[i])] += available - widths.Sum();
        long height = Height(widths);
        for (bool isBetter = true; isBetter;)
        {
            isBetter = false;
            foreach ((int from, int to) in texts.SelectMany(from => texts.Where(to => to != from).Select(to => (from, to))))
            {
                foreach (int step in (ReadOnlySpan<int>)[8, 4, 2])
                {
                    if (widths[from] - step < _least[from] || widths[to] + step > _natural[to])
                    {
                        continue;
                    }

                    (widths[from], widths[to]) = (widths[from] - step, widths[to] + step);
                    long changed = Height(widths);
                    if (changed < height)
                    {
                        (height, isBetter) = (changed, true);
                        break;
                    }

                    (widths[from], widths[to]) = (widths[from] + step, widths[to] - step);
                }
            }
        }
    }

    private long Height(int[] widths) => _cells.Sum(row => (long)row.Select((parts, i) => Lines(parts, widths[i])).Max());

    // Of names, each as it is; of anything else, the whole.
    private int[] Parts(string cell, int column) => _table.Columns[column].Content switch
    {
        ColumnContent.Bar => [],
        ColumnContent.Names => [.. cell.Split('、').Select((name, i) => TextWidth.Of(name) + 2)],
        _ => [TextWidth.Of(cell)],
    };

    private static int Lines(int[] parts, int width)
    {
        int lines = 1, used = 0;
        foreach (int part in parts)
        {
            if (used > 0 && used + part > width)
            {
                (lines, used) = (lines + 1, 0);
            }

            lines += Math.Max(0, part - 1) / Math.Max(1, width);
            used = part > width ? width : used + part;
        }

        return lines;
    }

    private int Natural(int column) => _table.Columns[column].Content == ColumnContent.Bar
        ? Math.Max(WidestBar, TextWidth.Of(_table.Columns[column].Title))
        : _table.Rows.Select(row => TextWidth.Of(row[column])).Append(TextWidth.Of(_table.Columns[column].Title)).Max();

    private int Least(int column)
    {
        int title = TextWidth.Of(_table.Columns[column].Title);
        return _table.Columns[column].Content switch
        {
            ColumnContent.Text or ColumnContent.Names => Math.Min(Natural(column), Math.Max(NarrowestText, title)),
            ColumnContent.Bar => Math.Max(NarrowestBar, title),
            _ => Natural(column),
        };
    }
}
