using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>
/// The rows of a table in plain text. A cell of several lines breaks its row: it goes on until all columns have their cell. A line of one cell between rows is
/// the heading of a group, where it reads like one.
/// </summary>
/// <param name="lines">The lines of the text.</param>
/// <param name="head">The names of the columns.</param>
/// <param name="left">What counts what is no text of the notice.</param>
internal sealed partial class TextRows(string[] lines, TableHead head, LeftOut left)
{
    // A heading is no sentence.
    private const int LongestHeading = 40;

    // 姓名, 职务, 电话: the names of the columns of a list of people.
    private const int FewestOfPeople = 2;

    // The title of a table, and its unit.
    private const int MostAbove = 3;

    private readonly List<string[]> _rows = [head.Names];

    // Lines of one cell since the last row, of which it is not known yet what they are, and the line behind each.
    private readonly List<(string Text, int Next)> _single = [];

    // What pages put between rows.
    private readonly List<string> _marks = [];

    private readonly string[] _names = head.Names;
    private List<string>? _open;
    private int _number;

    /// <summary>Reads them.</summary>
    /// <returns>The table, and the line behind it; null where a row cannot be told from the next for sure, or there is none.</returns>
    public (NoticeTable Table, int End)? Read()
    {
        int at = head.Next, end = head.Next;
        while (at < lines.Length && !BeginsAnother(at))
        {
            string[] cells = TextTables.Cells(lines, ref at, head.Separator);
            if (cells is [var single])
            {
                if (single.Length > 0)
                {
                    _single.Add((single, at));
                }
            }
            else if (Array.TrueForAll(cells, cell => cell.Length == 0 || Rule().IsMatch(cell)))
            {
                end = _single.Count == 0 ? at : end;
            }
            else if (head.Separator.IsOfWords && !Number().IsMatch(cells[0]))
            {
                // A blank stands between words, too: what has no number is none of the table.
                break;
            }
            else if (!Take(cells))
            {
                FaultAt = _single is [(_, var next), ..] ? next - 1 : at - 1;
                return null;
            }
            else
            {
                end = at;
            }
        }

        // What follows the table is none of it, but for the rest of its last cell.
        if (!Close() || _rows.Count == 1)
        {
            return null;
        }

        end = Math.Max(end, GoOn());
        _marks.ForEach(mark => PageMarks.Count(mark, left));
        return (Table(_rows) with { HasCountedCells = head.Separator.IsOfWords }, end);
    }

    /// <summary>The line at which it could not be told where a row begins or ends; null where none was.</summary>
    public int? FaultAt { get; private set; }

    // The names of other columns, or of a list of people: another table. The same ones stand anew at the head of a page; below a title they are another, too.
    private bool BeginsAnother(int at)
    {
        string[] cells = head.Separator.Split(lines[at]);
        if (IsSame(at))
        {
            GoOn();
            if (_single.Exists(single => !PageMarks.Is(single.Text) && !IsRunningTitle(single.Text)))
            {
                return true;
            }

            _marks.AddRange(_single.Select(single => single.Text));
            _single.Clear();
            return false;
        }

        return (cells.Length > 1 && TaskColumns.KindOf(cells[0]) == ColumnKind.Number && cells.All(cell => !cell.Any(char.IsDigit) && cell.Length <= TaskColumns.LongestName))
            || cells.Count(cell => People().IsMatch(cell)) >= FewestOfPeople
            || TableHead.At(lines, at).Any(other => !other.Names.SequenceEqual(_names));
    }

    private bool IsSame(int at) => TableHead.At(lines, at).Any(other => other.Separator == head.Separator && other.Names.SequenceEqual(_names));

    // The title of the table stands over its names on each page.
    private bool IsRunningTitle(string line) => lines.Take(head.Next - 1).Where(above => above.Trim().Length > 0).TakeLast(MostAbove).Any(above => above.Trim() == line);

    private bool Take(string[] cells)
    {
        cells = cells.Length > _names.Length ? [.. cells.Take(_names.Length), .. cells.Skip(_names.Length).Where(cell => cell.Length > 0)] : cells;
        if (cells.Length > _names.Length || (head.Separator.IsOfWords && !IsRow(cells)))
        {
            return false;
        }

        bool begins = cells.Length == _names.Length || IsNumber(cells[0]) || IsSecondHead(cells);
        if (_open is { } open && !begins && open.Count - 1 + cells.Length <= _names.Length)
        {
            SetMarksAside();
            open[^1] = string.Join('\n', [open[^1], .. _single.Select(single => single.Text), cells[0]]);
            open.AddRange(cells.Skip(1));
            _single.Clear();
            return open.Count < _names.Length || Close();
        }

        // Where merged cells reach down, pasting leaves them out: which columns the others are of cannot be told without a number.
        if (!begins || !Close() || !TakeSingle())
        {
            return false;
        }

        _open = [.. cells];
        return cells.Length < _names.Length ? head.Separator.HasEmptyCells : Close();
    }

    // Below 责任单位 stand 牵头 and 配合, and nothing below the names on the left; what is empty on the right was cut off.
    private bool IsSecondHead(string[] cells) =>
        _rows.Count == 1 && _open is null && cells[0].Length == 0 && cells.All(cell => cell.Length == 0 || (cell.Length <= TaskColumns.LongestName && !cell.Any(char.IsDigit))) && cells.Any(cell => TaskColumns.KindOf(cell) == ColumnKind.Label);

    // By blanks alone, words may be taken for cells: the numbers count up, and who and when are names and dates.
    private bool IsRow(string[] cells)
    {
        int before = _number;
        return cells.Length == _names.Length
            && (!int.TryParse(cells[0].TrimEnd('.', '．', '、'), NumberStyles.None, CultureInfo.InvariantCulture, out _number) || _number == before + 1)
            && Enumerable.Range(0, cells.Length).All(column => TaskColumns.MayHold(_names[column], cells[column]));
    }

    // The rest of the last cell of the row above: 9月底 below 2026年. Where the line behind it is.
    private int GoOn()
    {
        int end = 0;
        while (_single.FindIndex(single => !PageMarks.Is(single.Text)) is >= 0 and var at && _rows.Count > 1 && Filled(_rows[^1]) is >= 0 and var last && BrokenCells.GoesOn(_names[last], _rows[^1][last], _single[at].Text))
        {
            _rows[^1][last] += "\n" + _single[at].Text;
            end = _single[at].Next;
            _marks.AddRange(_single.Take(at).Select(single => single.Text));
            _single.RemoveRange(0, at + 1);
        }

        return end;
    }

    private static int Filled(string[] row) => Array.FindLastIndex(row, cell => cell.Length > 0);

    // The row is whole; or its last cells are empty, and were cut off.
    private bool Close()
    {
        if (_open is { } open)
        {
            _rows.Add([.. open, .. Enumerable.Repeat(string.Empty, _names.Length - open.Count)]);
            _open = null;
        }

        return true;
    }

    // Lines between two rows: the rest of the cell above, what a page puts there, headings of groups, if each reads like one; else they are of the row
    // above, and of which cell cannot be told.
    private bool TakeSingle()
    {
        GoOn();
        SetMarksAside();
        foreach ((string line, _) in _single)
        {
            if (!Marker().IsMatch(line) && (line.Length > LongestHeading || line.AsSpan().IndexOfAny("。；，、") >= 0 || IsOfNames(line)))
            {
                return false;
            }

            _rows.Add([line, .. Enumerable.Repeat(string.Empty, _names.Length - 1)]);
        }

        _single.Clear();
        return true;
    }

    private void SetMarksAside()
    {
        _marks.AddRange(_single.Select(single => single.Text).Where(PageMarks.Is));
        _single.RemoveAll(single => PageMarks.Is(single.Text));
    }

    // 市乙局 below 市甲局 is no heading.
    private static bool IsOfNames(string line) => ClauseParser.Parse("责任单位：" + line) is { IsFullyParsed: true, Groups: [{ Agencies: var agencies }] } && agencies.All(agency => BodyEnds.Contains(agency.Name[^1]));

    private const string BodyEnds = "局委办厅部处科队所站院校会行社司团镇乡区县市街道";

    private bool IsNumber(string cell) => TaskColumns.KindOf(_names[0]) == ColumnKind.Number && Number().IsMatch(cell);

    /// <summary>Whether a line is the heading of a group of rows: 一、夯实基础.</summary>
    /// <param name="line">The line.</param>
    public static bool IsHeading(string line) => Marker().IsMatch(line);

    /// <summary>The table of rows.</summary>
    /// <param name="rows">The texts of their cells.</param>
    public static NoticeTable Table(IEnumerable<string[]> rows)
    {
        TableRows table = new();
        foreach (string[] row in rows)
        {
            table.BeginRow();
            foreach (string cell in row)
            {
                table.Add(1, 1, [.. LineText.Paragraphs(cell)]);
            }
        }

        return table.Finish();
    }

    [GeneratedRegex(@"^[-:=—\s]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^[（(]?([0-9０-９]{1,4}(\.[0-9]{1,3}){0,2}|[一二三四五六七八九十百]{1,5}|[①-⑳⑴-⒛㈠-㈩])[)）.、．]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex("^(姓\\s*名|职\\s*务|职务职称|(联系|办公)?(电话|方式|手机)(号码)?|手机号?码?|邮箱|传真|微信|性别)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex People();

    [GeneratedRegex(@"^([一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}(章|部分|节|篇))[^。；]{1,60}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();
}
