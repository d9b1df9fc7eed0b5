using System.Text.RegularExpressions;
using FujianPlan.Authoring.Drafting;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>
/// Writes the rows of a table of tasks as a notice writes tasks: what a task is under, its number and its words, then who does it by when,
/// each under the name of its column, on one line: <c>牵头单位：市甲局　完成时限：6月底前</c>. So a plan can quote that line as the task's clause.
/// </summary>
/// <param name="grid">The table.</param>
/// <param name="columns">Its columns.</param>
/// <param name="loose">What was put into its empty cells.</param>
/// <param name="numbers">The numbers of what it does not number.</param>
internal sealed partial class TaskRows(TableGrid grid, TaskColumns columns, LooseRows loose, GroupNumbers numbers)
{
    // Between two labels: what notices space them with.
    private const char Blank = '\u3000';

    // More is a sentence.
    private const int LongestHeading = 40;

    // What is written into a cell that has nothing to say.
    private static readonly string[] Nothing = ["-", "－", "—", "——", "–", "/", "／", "\\", "无", "*"];

    private readonly TableNumbers _numbering = new(grid, columns);
    private readonly MeasuredUnits _units = new(grid, columns);

    /// <summary>The lines.</summary>
    public IEnumerable<NoticeLine> Lines()
    {
        for (int row = columns.Last + 1; row < grid.Rows; row++)
        {
            DraftDoubt? doubt = loose.NoDeadline is var (without, column, above) && without == row ? TableGuesses.NoDeadline(column, above) : null;
            foreach (NoticeLine line in IsNames(row) ? [] : RowKinds.IsAboutTable(grid, row) ? About(row) : RowKinds.IsAlone(grid, columns, row) ? Alone(row) : OfRow(row))
            {
                yield return doubt is null ? line : line with { Guesses = [.. line.Guesses, doubt] };
                doubt = null;
            }
        }
    }

    private IEnumerable<NoticeLine> About(int row)
    {
        NoticeLine[] lines = [.. TableLines.Plain(grid, row)];
        return lines.Select((line, i) => i == 0 ? new NoticeLine(line.Text, [.. line.Guesses, TableGuesses.NoTask(line.Text)]) : line);
    }

    // Where a table goes on on another page, its names stand there again.
    private bool IsNames(int row) =>
        Enumerable.Range(columns.First, columns.Last - columns.First + 1).Any(names => Enumerable.Range(0, grid.Columns).All(column => grid.TextAt(row, column) == grid.TextAt(names, column)))
        || Enumerable.Range(0, grid.Columns).All(column => grid.TextAt(row, column) is { Length: > 0 } name && name == columns.NameOf(column));

    private IEnumerable<NoticeLine> Alone(int row)
    {
        NoticeCell[] filled = [.. grid.Row(row).Where(cell => grid.TextOf(cell).Length > 0)];
        NoticeCell cell = filled[0];
        string[] lines = grid.LinesOf(cell);
        if (filled is [_, var words])
        {
            return grid.LinesOf(words).Select((line, i) => (NoticeLine)(i == 0 ? Numbered(grid.TextOf(cell), line) : line));
        }

        if (lines is [var number] && cell.ColumnSpan == 1 && columns.KindOf(cell.Column) == ColumnKind.Number && PlainNumber().IsMatch(number))
        {
            return [];
        }

        bool isHeading = lines is [{ Length: <= LongestHeading } heading] && !TableNumbers.HasNumber(heading) && !heading.Any(c => c is '。' or '：' or ':') && RowKinds.IsHeading(grid, columns, row);
        return isHeading ? [Heading(0, lines[0], null)]
            : lines.Select((line, i) => i == 0 && !TableNumbers.HasNumber(line) && row > columns.Last + 1 ? new NoticeLine(line, TableGuesses.NoTask(line)) : line);
    }

    private NoticeLine Heading(int level, string text, DraftDoubt? guess)
    {
        bool isFirst = !numbers.HasBegun(0) && !numbers.HasBegun(1);
        string number = numbers.Next(level);
        DraftDoubt[] guesses = [.. guess is null ? [] : new[] { guess }, .. isFirst ? [TableGuesses.NumberedGroups(number)] : Array.Empty<DraftDoubt>()];
        return new NoticeLine(number + text, guesses);
    }

    private IEnumerable<NoticeLine> OfRow(int row)
    {
        NoticeCell[] cells = [.. grid.Row(row)];
        NoticeCell[] texts = [.. cells.Where(cell => columns.KindOf(cell.Column) == ColumnKind.Text && cell.Row == row && grid.TextOf(cell).Length > 0)];
        string? marker = cells.FirstOrDefault(cell => cell.Row == row && columns.KindOf(cell.Column) == ColumnKind.Number) is { } number && grid.TextOf(number).Length > 0 ? grid.TextOf(number) : null;
        // The number is that of what takes as many rows, or fewer, and not of a heading over several numbers.
        int rows = marker is null ? 0 : cells.First(cell => columns.KindOf(cell.Column) == ColumnKind.Number).RowSpan;
        NoticeCell? numbered = marker is null ? (_numbering.IsUnnumbered ? Array.Find(texts, cell => !_numbering.Groups.Contains(cell.Column)) ?? texts.LastOrDefault() : null) : Array.Find(texts, cell => cell.Column == _numbering.NumberedColumn) ?? Array.Find(texts, cell => cell.RowSpan <= rows) ?? texts.LastOrDefault();
        // What is measured in a unit.
        NoticeCell? measured = numbered ?? texts.LastOrDefault(), unit = measured is null ? null : _units.Of(row);
        HashSet<int> written = unit is null ? [] : [unit.Column];
        for (int i = 0; i < texts.Length; i++)
        {
            NoticeLine[] words = [.. Words(texts[i], numbered, marker, IsHeading(texts, i, numbered), IsLoose(texts[i], i, numbered, marker, row))];
            for (int at = 0; at < words.Length; at++)
            {
                yield return unit is not null && at == words.Length - 1 && ReferenceEquals(texts[i], measured) ? words[at] with { Text = $"{words[at].Text}（{grid.TextOf(unit)}）" } : words[at];
            }

            // Who does all that is under it, before what is under it.
            bool isLast = i == texts.Length - 1;
            foreach (NoticeLine line in Clauses(cells.Where(cell => isLast || (cell.RowSpan == texts[i].RowSpan && cell.Row == row && texts[i + 1].RowSpan < cell.RowSpan && IsOfHeading(cell))), written, row, texts))
            {
                yield return line;
            }
        }

        foreach (NoticeLine line in texts.Length == 0 ? Clauses(cells, written, row, texts) : [])
        {
            yield return line;
        }
    }

    // What stands in a column of groups before what has the numbers; a group may have one row.
    private bool IsHeading(NoticeCell[] texts, int at, NoticeCell? numbered) =>
        _numbering.Groups.Contains(texts[at].Column) && at < texts.Length - 1 && numbered is not null && texts[at].Column < numbered.Column && grid.LinesOf(texts[at]) is [{ Length: <= LongestHeading } line] && !TableNumbers.HasNumber(line);

    // What stands before the number of its row and is no heading, or in a row that has none: it joins what stands before.
    private bool IsLoose(NoticeCell text, int at, NoticeCell? numbered, string? marker, int row) => (at == 0 && marker is null && IsMissing(row)) || text.Column < numbered?.Column;

    // Rows have numbers, and this has none, and none reaches down into it.
    private bool IsMissing(int row) => Enumerable.Range(0, grid.Columns).Any(column => columns.KindOf(column) == ColumnKind.Number && grid.TextAt(row, column).Length == 0);

    private IEnumerable<NoticeLine> Words(NoticeCell cell, NoticeCell? numbered, string? marker, bool isHeading, bool isMissing)
    {
        string[] lines = grid.LinesOf(cell);
        DraftDoubt? guess = loose.Guesses.GetValueOrDefault((cell.Row, cell.Column));
        for (int at = 0; at < lines.Length; at++)
        {
            if (at == 0 && isHeading)
            {
                yield return Heading(Math.Min(1, (_numbering.HasHeadings ? 1 : 0) + HeadingsBefore(cell)), lines[at], guess);
                continue;
            }

            bool begins = at == 0 && ReferenceEquals(cell, numbered), isFirst = begins && marker is null && !numbers.HasBegun(GroupNumbers.Rows);
            string? own = begins ? marker ?? numbers.Next(GroupNumbers.Rows) : null;
            DraftDoubt[] guesses = [.. at == 0 && guess is not null ? [guess] : Array.Empty<DraftDoubt>(), .. isFirst ? [TableGuesses.NumberedRows(own!)] : Array.Empty<DraftDoubt>(), .. at == 0 && isMissing && !TableNumbers.HasNumber(lines[at]) ? [TableGuesses.NoNumber(lines[at])] : Array.Empty<DraftDoubt>()];
            yield return new NoticeLine(own is null ? lines[at] : Numbered(own, lines[at]), guesses);
        }
    }

    private int HeadingsBefore(NoticeCell cell) => grid.Row(cell.Row).Count(other => other.Column < cell.Column && _numbering.Groups.Contains(other.Column));

    private IEnumerable<NoticeLine> Clauses(IEnumerable<NoticeCell> cells, HashSet<int> written, int row, NoticeCell[] texts)
    {
        NoticeCell[] told = [.. cells.Where(cell => !written.Contains(cell.Column) && IsTold(cell, row, texts) && !Nothing.Contains(grid.TextOf(cell)) && grid.TextOf(cell).Length > 0)];
        written.UnionWith(told.Select(cell => cell.Column));
        // Before the clause: what stands behind the last one of a table is behind the tasks.
        foreach (NoticeLine line in Others([.. told.Where(cell => columns.KindOf(cell.Column) == ColumnKind.Other)]))
        {
            yield return line;
        }

        NoticeCell[] labelled = [.. told.Where(cell => columns.KindOf(cell.Column) == ColumnKind.Label)];
        if (labelled.Length > 0)
        {
            string[] pieces = [.. labelled.Select(Labelled)];
            yield return new NoticeLine(string.Join(Blank, pieces), [.. Carried(labelled, pieces, row)]);
        }

        foreach (NoticeCell cell in told.Where(cell => columns.KindOf(cell.Column) == ColumnKind.Clause))
        {
            yield return Clause(cell);
        }
    }

    // 2025年完成：910；2026年目标：980 is one line: on two, their digits would run into one another.
    private IEnumerable<NoticeLine> Others(NoticeCell[] cells)
    {
        NoticeLine? before = null;
        foreach (NoticeCell cell in cells)
        {
            string value = Value(cell), name = columns.NameOf(cell.Column);
            NoticeLine line = name.Length > 0 ? $"{name}：{value}" : new NoticeLine(value, TableGuesses.NoName(value));
            if (before is { } last && char.IsAsciiLetterOrDigit(last.Text[^1]) && char.IsAsciiLetterOrDigit(line.Text[0]))
            {
                before = new NoticeLine(last.Text + "；" + line.Text, [.. last.Guesses, .. line.Guesses]);
                continue;
            }

            if (before is { } whole)
            {
                yield return whole;
            }

            before = line;
        }

        if (before is { } end)
        {
            yield return end;
        }
    }

    private IEnumerable<DraftDoubt> Carried(NoticeCell[] cells, string[] pieces, int row)
    {
        for (int at = 0; at < cells.Length; at++)
        {
            if (!loose.Carried.ContainsKey((row, cells[at].Column)))
            {
                continue;
            }

            string? rest = pieces.Length == 1 ? null : string.Concat(at == 0 ? pieces.Skip(1) : pieces.Take(at));
            yield return TableGuesses.Carried(columns.NameOf(cells[at].Column), loose.Carried[(row, cells[at].Column)], Value(cells[at]), rest, canGo: at == 0 || at == pieces.Length - 1);
        }
    }

    // A cell that reaches down over several tasks is said of each; over what is under one task, of that task, once.
    private bool IsTold(NoticeCell cell, int row, NoticeCell[] texts) =>
        columns.KindOf(cell.Column) is ColumnKind.Label or ColumnKind.Clause or ColumnKind.Other
            && (cell.Row == row || (columns.KindOf(cell.Column) != ColumnKind.Other && texts.Length > 0 && !IsOfHeading(cell)));

    // Whether what it is said of begins with it and ends with it, above what is under that. Where that is the heading of a section and one of its rows
    // says more of who does it, half of it would stand at the heading, and half below: it is said of each row.
    private bool IsOfHeading(NoticeCell cell) =>
        grid.Row(cell.Row).FirstOrDefault(text => columns.KindOf(text.Column) == ColumnKind.Text && text.Row == cell.Row && text.RowSpan == cell.RowSpan && text.RowSpan > 1) is { } heading
        && (Task().IsMatch(grid.TextOf(heading)) || !SaysMore(cell));

    private bool SaysMore(NoticeCell cell) => Enumerable.Range(cell.Row, cell.RowSpan).SelectMany(grid.Row).Any(other => other.RowSpan < cell.RowSpan && columns.KindOf(other.Column) is ColumnKind.Label or ColumnKind.Clause && grid.TextOf(other).Length > 0);

    // What the cell says, in one line.
    private string Value(NoticeCell cell) => Joined(BrokenCells.Mended(columns.NameOf(cell.Column), grid.LinesOf(cell)));

    private string Labelled(NoticeCell cell)
    {
        string value = Value(cell);
        // The cell may have its labels itself: 牵头单位：市甲局 under 责任单位. 首位为牵头单位 is said of the names, and stands behind them.
        return Label().IsMatch(value) ? value : $"{columns.NameOf(cell.Column)}：{value}{(columns.NoteOf(cell.Column) is { } note && !value.Contains(note, StringComparison.Ordinal) ? note : string.Empty)}";
    }

    private string Clause(NoticeCell cell)
    {
        string value = Value(cell);
        return value[0] is '（' or '(' or '【' or '[' || Label().IsMatch(value) ? value : $"（{value.TrimEnd('。', '；')}）";
    }

    // Lines of a cell are names below each other, unless they say themselves what is between them.
    private static string Joined(string[] lines) => lines.Skip(1).Aggregate(lines[0], (whole, line) =>
        whole + (whole[^1] is '、' or '，' or ',' or '；' or ';' or '。' or '：' or ':' || LabelOfLine().IsMatch(line) || line[0] is '、' or '，' or '（' or '(' ? LabelOfLine().IsMatch(line) ? Blank.ToString() : string.Empty : "、") + line);

    private string Numbered(string number, string text) =>
        TableNumbers.HasNumber(text) ? text
        : PlainNumber().IsMatch(number) ? (number[0] is >= '0' and <= '9' ? _numbering.IsNumberedAbove ? $"（{number}）" : number + (text.Length > 0 && char.IsDigit(text[0]) ? ". " : ".") : number + "、") + text
        : number.Length > 0 && char.IsAsciiLetterOrDigit(number[^1]) ? number + " " + text
        : number + text;

    [GeneratedRegex("^([0-9]{1,4}|[一二三四五六七八九十百]{1,5})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PlainNumber();

    // 1. and （一） are before tasks, which have measures under them.
    [GeneratedRegex(@"^([0-9０-９]|[（(]|[①-⑳⑴-⒛㈠-㈩])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Task();

    [GeneratedRegex("^[^，。；：:]{0,12}(牵头|责任|负责|配合|协办|主办|参与|指导|实施)[^，。；：:]{0,6}[：:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    // 完成时限：, 督办单位：: a line with a label of its own, whatever it labels.
    [GeneratedRegex(@"^\p{L}{2,10}[：:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LabelOfLine();
}
