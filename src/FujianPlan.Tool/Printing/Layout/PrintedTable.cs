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
