using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>
/// The rows of a table in plain text. A cell of several lines breaks its row: it goes on until all columns have their cell. A line of one cell between rows is
/// the heading of a group, where it reads like one.
/// </summary>
/// <param name="lines">The lines of the text.</param>
/// <param name="head">The line with the names of the columns.</param>
/// <param name="separator">What stands between cells.</param>
internal sealed partial class TextRows(string[] lines, int head, RowSeparator separator)
{
    // A heading is no sentence.
    private const int LongestHeading = 40;

    private readonly List<string[]> _rows = [];

    // Lines of one cell since the last row, of which it is not known yet what they are.
    private readonly List<string> _single = [];

    private string[] _names = [];
    private List<string>? _open;

    /// <summary>Reads them.</summary>
    /// <returns>The table, and the line behind it; null where a row cannot be told from the next for sure, or there is none.</returns>
    public (NoticeTable Table, int End)? Read()
    {
        int at = head, end = head;
        _names = TextTables.Cells(lines, ref at, separator);
        _rows.Add(_names);
        while (at < lines.Length && !BeginsAnother(lines[at]))
        {
            string[] cells = TextTables.Cells(lines, ref at, separator);
            if (cells is [var single])
            {
                if (single.Length > 0)
                {
                    _single.Add(single);
                }
            }
            else if (Array.TrueForAll(cells, cell => cell.Length == 0 || Rule().IsMatch(cell)))
            {
                end = at;
            }
            else if (!Take(cells))
            {
                return null;
            }
            else
            {
                end = at;
            }
        }

        // What follows the table is none of it.
        return Close() && _rows.Count > 1 ? (Table(), end) : null;
    }

    // The names of other columns: another table. The same ones stand anew at the head of a page.
    private bool BeginsAnother(string line) => RowSeparator.Of(line) is { } other && !other.Split(line).SequenceEqual(_names);

    private bool Take(string[] cells)
    {
        cells = cells.Length > _names.Length ? [.. cells.Take(_names.Length), .. cells.Skip(_names.Length).Where(cell => cell.Length > 0)] : cells;
        if (cells.Length > _names.Length)
        {
            return false;
        }

        bool begins = cells.Length == _names.Length || IsNumber(cells[0]);
        if (_open is { } open && !begins && open.Count - 1 + cells.Length <= _names.Length)
        {
            open[^1] = string.Join('\n', [open[^1], .. _single, cells[0]]);
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
        return cells.Length < _names.Length ? separator.HasEmptyCells : Close();
    }

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

    // Lines between two rows: headings of groups, if each reads like one; else they are of the row above, and of which cell cannot be told.
    private bool TakeSingle()
    {
        foreach (string line in _single)
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

    // 市乙局 below 市甲局 is no heading.
    private static bool IsOfNames(string line) => ClauseParser.Parse("责任单位：" + line) is { IsFullyParsed: true, Groups: [{ Agencies: var agencies }] } && agencies.All(agency => BodyEnds.Contains(agency.Name[^1]));

    private const string BodyEnds = "局委办厅部处科队所站院校会行社司团镇乡区县市街道";

    private bool IsNumber(string cell) => TaskColumns.KindOf(_names[0]) == ColumnKind.Number && Number().IsMatch(cell);

    private NoticeTable Table()
    {
        TableRows rows = new();
        foreach (string[] row in _rows)
        {
            rows.BeginRow();
            foreach (string cell in row)
            {
                rows.Add(1, 1, [.. LineText.Paragraphs(cell)]);
            }
        }

        return rows.Finish();
    }

    [GeneratedRegex(@"^[-:=—\s]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^[（(]?([0-9０-９]{1,4}(\.[0-9]{1,3}){0,2}|[一二三四五六七八九十百]{1,5}|[①-⑳⑴-⒛㈠-㈩])[)）.、．]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"^([一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}(章|部分|节|篇))[^。；]{1,60}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Marker();
}
