using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>What of a table of tasks has numbers, and what stands over its rows.</summary>
internal sealed partial class TableNumbers
{
    /// <summary>Looks at a table.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="columns">Its columns.</param>
    public TableNumbers(TableGrid grid, TaskColumns columns)
    {
        IsNumberedAbove = AreHeadingsNumbered(grid, columns);
        NumberedColumn = NumberedIn(grid, columns);
        IsUnnumbered = HasNoNumbers(grid, columns);
        Groups = [.. GroupColumns(grid, columns)];
        HasHeadings = RowKinds.Rows(grid, columns).Any(row => RowKinds.IsHeading(grid, columns, row));
    }

    /// <summary>Whether rows are numbered 1, 2, 3 and what they are under is, too: then their numbers are those of the next level.</summary>
    public bool IsNumberedAbove { get; }

    /// <summary>The column that has the words whose numbers they are; null where the rows do not tell.</summary>
    public int? NumberedColumn { get; }

    /// <summary>Whether no row has a number: then each is a task all the same.</summary>
    public bool IsUnnumbered { get; }

    /// <summary>The columns whose cells stand over rows.</summary>
    public HashSet<int> Groups { get; }

    /// <summary>Whether a heading over others has a row of its own.</summary>
    public bool HasHeadings { get; }

    /// <summary>Whether words begin with a number.</summary>
    /// <param name="words">The words.</param>
    public static bool HasNumber(string words) => Marker().IsMatch(words);

    private static bool AreHeadingsNumbered(TableGrid grid, TaskColumns columns) =>
        RowKinds.Rows(grid, columns)
            .SelectMany(row => grid.Row(row).Where(cell => cell.Row == row && cell.RowSpan > 1 && columns.KindOf(cell.Column) == ColumnKind.Text))
            .Any(cell => Arabic().IsMatch(grid.TextOf(cell)));

    // Whose numbers they are, the rows tell whose headings take several: then it is so in the others, too.
    private static int? NumberedIn(TableGrid grid, TaskColumns columns)
    {
        Dictionary<int, int> votes = [];
        for (int row = columns.Last + 1; row < grid.Rows; row++)
        {
            NoticeCell[] cells = [.. grid.Row(row).Where(cell => cell.Row == row && grid.TextOf(cell).Length > 0)], texts = [.. cells.Where(cell => columns.KindOf(cell.Column) == ColumnKind.Text)];
            if (Array.Find(cells, cell => columns.KindOf(cell.Column) == ColumnKind.Number) is { } number && texts.Any(cell => cell.RowSpan > number.RowSpan) && Array.Find(texts, cell => cell.RowSpan <= number.RowSpan) is { } numbered)
            {
                votes[numbered.Column] = votes.GetValueOrDefault(numbered.Column) + 1;
            }
        }

        return votes.Count == 0 ? null : votes.MaxBy(vote => vote.Value).Key;
    }

    private static bool HasNoNumbers(TableGrid grid, TaskColumns columns)
    {
        string[] texts = [.. RowKinds.Rows(grid, columns).SelectMany(row => grid.Row(row).Where(cell => cell.Row == row && columns.KindOf(cell.Column) == ColumnKind.Text)).Select(grid.TextOf).Where(text => text.Length > 0)];
        return Enumerable.Range(0, grid.Columns).All(column => columns.KindOf(column) != ColumnKind.Number) && texts.All(text => !Marker().IsMatch(text));
    }

    // A cell of such a column stands over several rows that have words, and numbers if there are any, of their own.
    private static IEnumerable<int> GroupColumns(TableGrid grid, TaskColumns columns) => RowKinds.Rows(grid, columns).SelectMany(row =>
    {
        NoticeCell[] cells = [.. grid.Row(row).Where(cell => cell.Row == row && grid.TextOf(cell).Length > 0)];
        int lowest = cells.Where(cell => columns.KindOf(cell.Column) is ColumnKind.Number).Select(cell => cell.RowSpan).DefaultIfEmpty(int.MaxValue).Min();
        bool hasNumbers = Enumerable.Range(0, grid.Columns).Any(column => columns.KindOf(column) == ColumnKind.Number);
        return cells.Where(cell => columns.KindOf(cell.Column) == ColumnKind.Text && cell.RowSpan > 1 && (!hasNumbers || lowest < cell.RowSpan)
            && Array.Exists(cells, other => other.Column > cell.Column && columns.KindOf(other.Column) == ColumnKind.Text && other.RowSpan < cell.RowSpan)).Select(cell => cell.Column);
    });

    [GeneratedRegex(@"^([0-9０-９]{1,3}\s*[.．、﹒)）](?![0-9])|[一二三四五六七八九十百]{1,5}、|[（(]([一二三四五六七八九十百]{1,5}|[0-9０-９]{1,3})[)）]|[①-⑳⑴-⒛㈠-㈩]|第([一二三四五六七八九十百]{1,5}|[0-9]{1,3})[章节条项])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^[0-9]{1,3}\s*[.．、﹒](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();
}
