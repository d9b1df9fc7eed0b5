using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>What stands between the cells of a row in plain text.</summary>
internal sealed partial class RowSeparator
{
    // Two columns may be a list of anything.
    private const int FewestByBlanks = 3;
    private const int Fewest = 2;

    private readonly Func<string, string[]> _split;
    private readonly int _fewest;

    private RowSeparator(Func<string, string[]> split, int fewest, bool hasEmptyCells) => (_split, _fewest, HasEmptyCells) = (split, fewest, hasEmptyCells);

    /// <summary>Tabs, as spreadsheets and documents copy tables.</summary>
    public static RowSeparator Tabs { get; } = new(line => line.Split('\t'), Fewest, hasEmptyCells: true);

    /// <summary>Bars, as programs write tables.</summary>
    public static RowSeparator Bars { get; } = new(line => Bar().Split(OuterBars().Replace(line, string.Empty)), Fewest, hasEmptyCells: true);

    /// <summary>Several blanks.</summary>
    public static RowSeparator Blanks { get; } = new(line => SeveralBlanks().Split(line.Trim()), FewestByBlanks, hasEmptyCells: false);

    /// <summary>Whether a cell may be empty: by blanks alone, which one is cannot be seen.</summary>
    public bool HasEmptyCells { get; }

    /// <summary>What stands between the names of the columns of a table of tasks.</summary>
    /// <param name="line">The line.</param>
    /// <returns>It; null where the line has no such names.</returns>
    public static RowSeparator? Of(string line) => Array.Find([Tabs, Bars, Blanks], separator => separator.IsHead(line));

    /// <summary>The cells of a line.</summary>
    /// <param name="line">The line.</param>
    public string[] Split(string line) => [.. _split(line).Select(cell => cell.Trim())];

    private bool IsHead(string line)
    {
        string[] cells = Split(line);
        ColumnKind[] kinds = [.. cells.Where(cell => cell.Length > 0).Select(cell => cell.Length <= TaskColumns.LongestName ? TaskColumns.KindOf(cell) : ColumnKind.Other)];
        return kinds.Length >= _fewest && cells.All(cell => cell.Length <= TaskColumns.LongestName) && kinds.Contains(ColumnKind.Text) && kinds.Any(kind => kind is ColumnKind.Label or ColumnKind.Clause);
    }

    [GeneratedRegex("[|│｜]", RegexOptions.CultureInvariant)]
    private static partial Regex Bar();

    [GeneratedRegex("^\\s*[|│｜]|[|│｜]\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OuterBars();

    [GeneratedRegex("[ \u00A0\u3000]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex SeveralBlanks();
}
