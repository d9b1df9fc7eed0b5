using System.Globalization;

namespace FujianPlan.Tool.Printing.Layout;

/// <summary>A table for people. Cells hold anybody's text: here it becomes one that can be printed, and measured.</summary>
/// <param name="columns">Its columns.</param>
internal sealed class PrintedTable(params IReadOnlyList<PrintedColumn> columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Its columns.</summary>
    public IReadOnlyList<PrintedColumn> Columns => columns;

    /// <summary>Its rows: a cell for each column.</summary>
    public IReadOnlyList<string[]> Rows => _rows;

    /// <summary>Adds a row.</summary>
    /// <param name="cells">A cell for each column.</param>
    public void Add(params IEnumerable<string> cells) => _rows.Add([.. cells.Select(Visible)]);

    /// <summary>The largest number of a column of bars.</summary>
    /// <param name="column">The column.</param>
    public int Largest(int column) => _rows.Count == 0 ? 0 : _rows.Max(row => Number(row[column]));

    /// <summary>The number that a cell holds.</summary>
    /// <param name="cell">The cell.</param>
    public static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    // A tab is what stands between cells, where they are not laid out.
    private static string Visible(string cell) => PrintedText.Visible(cell).Replace("\t", "\\u0009", StringComparison.Ordinal);
}

/// <summary>A column of a table for people.</summary>
/// <param name="Title">What stands over it.</param>
/// <param name="Content">What stands in it.</param>
internal sealed record PrintedColumn(string Title, ColumnContent Content = ColumnContent.Text);

/// <summary>What stands in a column of a table, and so how it is laid out.</summary>
internal enum ColumnContent
{
    /// <summary>Sentences or names, which may take several lines.</summary>
    Text,

    /// <summary>Names with '、' between them, each of which stays on one line where there is room for it.</summary>
    Names,

    /// <summary>A code or a word, which stays on one line.</summary>
    Word,

    /// <summary>A number, which stands to the right.</summary>
    Number,

    /// <summary>A number that is drawn as a bar, as long as it is of the largest. Where nothing is drawn, the column is left out.</summary>
    Bar,
}

/// <summary>How a table is laid out.</summary>
internal enum TableForm
{
    /// <summary>As wide as the terminal; where there is none, <see cref="Plain"/>.</summary>
    Fitted,

    /// <summary>A line for each row, as wide as that is.</summary>
    Wide,

    /// <summary>A line for each row, with tabs between its cells: for a pager, or for a program that takes lines.</summary>
    Plain,
}
