using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>What stands between the cells of a row in plain text.</summary>
internal sealed partial class RowSeparator
{
    // Two columns may be a list of anything.
    private const int FewestByBlanks = 3;
    private const int FewestBySingleBlanks = 4;
    private const int Fewest = 2;

    // More is no line of names.
    private const int LongestHead = 1000;

    private readonly Func<string, string[]> _split;
    private readonly int _fewest;

    private RowSeparator(Func<string, string[]> split, int fewest, bool hasEmptyCells) => (_split, _fewest, HasEmptyCells) = (split, fewest, hasEmptyCells);

    /// <summary>Tabs, as spreadsheets and documents copy tables.</summary>
    public static RowSeparator Tabs { get; } = new(line => line.Split('\t'), Fewest, hasEmptyCells: true);

    /// <summary>Bars, as programs write tables.</summary>
    public static RowSeparator Bars { get; } = new(line => Bar().Split(LineBreak().Replace(OuterBars().Replace(line, string.Empty), "\n")), Fewest, hasEmptyCells: true);

    /// <summary>Several blanks.</summary>
    public static RowSeparator Blanks { get; } = new(line => SeveralBlanks().Split(line.Trim()), FewestByBlanks, hasEmptyCells: false);

    /// <summary>Full-width blanks, of which there may be one between two cells.</summary>
    public static RowSeparator WideBlanks { get; } = new(line => SeveralWideBlanks().Split(line.Trim()), FewestByBlanks, hasEmptyCells: false) { IsOfWords = true };

    /// <summary>Single blanks, as a copy leaves them of a table.</summary>
    public static RowSeparator SingleBlanks { get; } = new(line => AnyBlanks().Split(line.Trim()), FewestBySingleBlanks, hasEmptyCells: false) { IsOfWords = true };

    /// <summary>Whether a cell may be empty: by blanks alone, which one is cannot be seen.</summary>
    public bool HasEmptyCells { get; }

    /// <summary>Whether it stands between words as well: then rows are told by their numbers, and each has as many cells as there are columns.</summary>
    public bool IsOfWords { get; private init; }

    /// <summary>What may stand between the names of the columns of a table of tasks, the likeliest first.</summary>
    /// <param name="line">The line.</param>
    public static IEnumerable<RowSeparator> Of(string line) => line.Length > LongestHead ? [] : new[] { Tabs, Bars, WideBlanks, Blanks, SingleBlanks }.Where(separator => separator.IsHead(separator.Split(line)));

    /// <summary>The cells of a line.</summary>
    /// <param name="line">The line.</param>
    public string[] Split(string line) => [.. _split(line).Select(cell => cell.Trim())];

    /// <summary>Whether cells are names of columns of a table of tasks, or of what bodies do.</summary>
    /// <param name="cells">The cells.</param>
    public bool IsHead(string[] cells)
    {
        if (HasEmptyCells && DutyTable.IsHead(cells))
        {
            return true;
        }

        ColumnKind[] kinds = [.. cells.Where(cell => cell.Length > 0).Select(cell => cell.Length <= TaskColumns.LongestName ? TaskColumns.KindOf(cell) : ColumnKind.Other)];
        return kinds.Length >= _fewest && (!IsOfWords || (kinds[0] == ColumnKind.Number && !kinds.Contains(ColumnKind.Other) && kinds.Count(kind => kind == ColumnKind.Number) == 1)) && cells.All(cell => cell.Length <= TaskColumns.LongestName) && kinds.Contains(ColumnKind.Text) && kinds.Any(kind => kind is ColumnKind.Label or ColumnKind.Clause);
    }

    [GeneratedRegex("[|│｜]", RegexOptions.CultureInvariant)]
    private static partial Regex Bar();

    [GeneratedRegex("^\\s*[|│｜]|[|│｜]\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OuterBars();

    // 县司法局<br>县行政服务中心: the lines of a cell of a Markdown table.
    [GeneratedRegex(@"\s*<br\s*/?>\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex("\u3000+", RegexOptions.CultureInvariant)]
    private static partial Regex SeveralWideBlanks();

    [GeneratedRegex("[ \u00A0\u3000]+", RegexOptions.CultureInvariant)]
    private static partial Regex AnyBlanks();

    [GeneratedRegex("[ \u00A0\u3000]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex SeveralBlanks();
}
