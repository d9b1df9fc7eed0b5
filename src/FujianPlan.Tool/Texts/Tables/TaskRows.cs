using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>
/// Writes the rows of a table of tasks as a notice writes tasks: what a task is under, its number and its words, then who does it by when,
/// each under the name of its column, on one line: <c>牵头单位：市甲局　完成时限：6月底前</c>. So a plan can quote that line as the task's clause.
/// </summary>
/// <param name="grid">The table.</param>
/// <param name="columns">Its columns.</param>
internal sealed partial class TaskRows(TableGrid grid, TaskColumns columns)
{
    // Between two labels: what notices space them with.
    private const char Blank = '\u3000';

    // What is written into a cell that has nothing to say.
    private static readonly string[] Nothing = ["-", "－", "—", "——", "–", "/", "／", "\\", "无", "*"];

    // Where rows are numbered 1, 2, 3 and what they are under is, too, their numbers are those of the next level.
    private readonly bool _isNumberedAbove = AreHeadingsNumbered(grid, columns);

    private readonly int? _numberedColumn = NumberedColumn(grid, columns);

    /// <summary>The lines.</summary>
    public IEnumerable<string> Lines()
    {
        for (int row = columns.Last + 1; row < grid.Rows; row++)
        {
            foreach (string line in IsNames(row) ? [] : IsAlone(row) ? Alone(row) : OfRow(row))
            {
                yield return line;
            }
        }
    }

    private static bool AreHeadingsNumbered(TableGrid grid, TaskColumns columns) =>
        Enumerable.Range(columns.Last + 1, grid.Rows - columns.Last - 1)
            .SelectMany(row => grid.Row(row).Where(cell => cell.Row == row && cell.RowSpan > 1 && columns.KindOf(cell.Column) == ColumnKind.Text))
            .Any(cell => Arabic().IsMatch(grid.TextOf(cell)));

    // Whose numbers they are, the rows tell whose headings take several: then it is so in the others, too.
    private static int? NumberedColumn(TableGrid grid, TaskColumns columns)
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

    // Where a table goes on on another page, its names stand there again.
    private bool IsNames(int row) => Enumerable.Range(0, grid.Columns).All(column => grid.TextAt(row, column) == grid.TextAt(columns.Last, column));

    // A heading over the rows below: it is all that its row has, or with its number.
    private bool IsAlone(int row)
    {
        NoticeCell[] cells = [.. grid.Row(row).Where(cell => grid.TextOf(cell).Length > 0)];
        return cells.Length == 1 && cells[0].Row == row && (cells[0].ColumnSpan > 1 || columns.KindOf(cells[0].Column) is ColumnKind.Number or ColumnKind.Text);
    }

    private string[] Alone(int row)
    {
        NoticeCell cell = grid.Row(row).First(cell => grid.TextOf(cell).Length > 0);
        return grid.LinesOf(cell) is [var number] && cell.ColumnSpan == 1 && columns.KindOf(cell.Column) == ColumnKind.Number && PlainNumber().IsMatch(number) ? [] : grid.LinesOf(cell);
    }

    private IEnumerable<string> OfRow(int row)
    {
        NoticeCell[] cells = [.. grid.Row(row)];
        NoticeCell[] texts = [.. cells.Where(cell => columns.KindOf(cell.Column) == ColumnKind.Text && cell.Row == row && grid.TextOf(cell).Length > 0)];
        string? marker = cells.FirstOrDefault(cell => cell.Row == row && columns.KindOf(cell.Column) == ColumnKind.Number) is { } number ? grid.TextOf(number) : null;
        // The number is that of what takes as many rows, or fewer, and not of a heading over several numbers.
        int rows = marker is null ? 0 : cells.First(cell => columns.KindOf(cell.Column) == ColumnKind.Number).RowSpan;
        NoticeCell? numbered = marker is null ? null : Array.Find(texts, cell => cell.Column == _numberedColumn) ?? Array.Find(texts, cell => cell.RowSpan <= rows) ?? texts.LastOrDefault();
        HashSet<int> written = [];
        for (int i = 0; i < texts.Length; i++)
        {
            string[] lines = grid.LinesOf(texts[i]);
            for (int at = 0; at < lines.Length; at++)
            {
                yield return at == 0 && ReferenceEquals(texts[i], numbered) ? Numbered(marker!, lines[at]) : lines[at];
            }

            // Who does all that is under it, before what is under it.
            bool isLast = i == texts.Length - 1;
            foreach (string line in Clauses(cells.Where(cell => isLast || (cell.RowSpan == texts[i].RowSpan && cell.RowSpan > 1 && cell.Row == row && texts[i + 1].RowSpan < cell.RowSpan)), written, row, texts))
            {
                yield return line;
            }
        }

        foreach (string line in texts.Length == 0 ? Clauses(cells, written, row, texts) : [])
        {
            yield return line;
        }
    }

    private IEnumerable<string> Clauses(IEnumerable<NoticeCell> cells, HashSet<int> written, int row, NoticeCell[] texts)
    {
        NoticeCell[] told = [.. cells.Where(cell => !written.Contains(cell.Column) && IsTold(cell, row, texts) && !Nothing.Contains(grid.TextOf(cell)) && grid.TextOf(cell).Length > 0)];
        written.UnionWith(told.Select(cell => cell.Column));
        string labels = string.Join(Blank, told.Where(cell => columns.KindOf(cell.Column) == ColumnKind.Label).Select(Labelled));
        return new[] { labels }.Where(line => line.Length > 0)
            .Concat(told.Where(cell => columns.KindOf(cell.Column) == ColumnKind.Clause).Select(Clause))
            .Concat(told.Where(cell => columns.KindOf(cell.Column) == ColumnKind.Other).Select(Labelled));
    }

    // A cell that reaches down over several tasks is said of each; over what is under one task, of that task, once.
    private bool IsTold(NoticeCell cell, int row, NoticeCell[] texts) =>
        columns.KindOf(cell.Column) is ColumnKind.Label or ColumnKind.Clause or ColumnKind.Other
            && (cell.Row == row || (columns.KindOf(cell.Column) != ColumnKind.Other && texts.Length > 0 && !IsOfHeading(cell)));

    // Whether what it is said of begins with it and ends with it, above what is under that.
    private bool IsOfHeading(NoticeCell cell) =>
        grid.Row(cell.Row).Any(text => columns.KindOf(text.Column) == ColumnKind.Text && text.Row == cell.Row && text.RowSpan == cell.RowSpan && text.RowSpan > 1);

    private string Labelled(NoticeCell cell)
    {
        string value = Joined(grid.LinesOf(cell));
        // The cell may have its labels itself: 牵头单位：市甲局 under 责任单位.
        return Label().IsMatch(value) ? value : $"{columns.NameOf(cell.Column)}：{value}";
    }

    private string Clause(NoticeCell cell)
    {
        string value = Joined(grid.LinesOf(cell));
        return value[0] is '（' or '(' or '【' or '[' || Label().IsMatch(value) ? value : $"（{value.TrimEnd('。', '；')}）";
    }

    // Lines of a cell are names below each other, unless they say themselves what is between them.
    private static string Joined(string[] lines) => lines.Skip(1).Aggregate(lines[0], (whole, line) =>
        whole + (whole[^1] is '、' or '，' or ',' or '；' or ';' or '。' or '：' or ':' || LabelOfLine().IsMatch(line) || line[0] is '、' or '，' or '（' or '(' ? LabelOfLine().IsMatch(line) ? Blank.ToString() : string.Empty : "、") + line);

    private string Numbered(string number, string text) =>
        Marker().IsMatch(text) ? text
        : PlainNumber().IsMatch(number) ? (number[0] is >= '0' and <= '9' ? _isNumberedAbove ? $"（{number}）" : number + "." : number + "、") + text
        : number.Length > 0 && char.IsAsciiLetterOrDigit(number[^1]) ? number + " " + text
        : number + text;

    [GeneratedRegex("^([0-9]{1,4}|[一二三四五六七八九十百]{1,5})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PlainNumber();

    [GeneratedRegex(@"^([0-9０-９]{1,3}\s*[.．、﹒)）](?![0-9])|[一二三四五六七八九十百]{1,5}、|[（(]([一二三四五六七八九十百]{1,5}|[0-9０-９]{1,3})[)）]|[①-⑳⑴-⒛]|第([一二三四五六七八九十百]{1,5}|[0-9]{1,3})[章节条项])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^[0-9]{1,3}\s*[.．、﹒](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();

    [GeneratedRegex("^[^，。；：:]{0,12}(牵头|责任|负责|配合|协办|主办|参与|指导|实施)[^，。；：:]{0,6}[：:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    // 完成时限：, 督办单位：: a line with a label of its own, whatever it labels.
    [GeneratedRegex(@"^\p{L}{2,10}[：:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LabelOfLine();
}
