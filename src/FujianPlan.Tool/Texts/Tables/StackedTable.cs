using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>
/// A table whose cells a copy has put below each other, a line each: 序号, 任务, 牵头单位, and then 1, 设窗口, 市甲局. It is read where each row is as long as the
/// names of the columns and their numbers count up: a cell of two lines, or one that is empty, would move what follows.
/// </summary>
internal static partial class StackedTable
{
    // Fewer may be any list.
    private const int FewestColumns = 3;
    private const int MostColumns = 12;
    private const int LongestNumber = 5;

    /// <summary>The table whose names begin at a line.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="at">The line.</param>
    /// <returns>It, and the line behind it; null where none begins there, or where a row cannot be told from the next for sure.</returns>
    public static (NoticeTable Table, int End)? At(string[] lines, int at)
    {
        if (TaskColumns.KindOf(TextOf(lines[at])) != ColumnKind.Number)
        {
            return null;
        }

        // They end where the first row or group begins.
        string[] names = [.. Said(lines, at, MostColumns + 1).Select(line => line.Text).TakeWhile(name => name.Length <= TaskColumns.LongestName && NumberOf(name) is null && !TextRows.IsHeading(name))];
        // What ends a row is who or when: only that can be told from what follows the table.
        if (names.Length is < FewestColumns or > MostColumns || !Array.TrueForAll(names, name => TaskColumns.KindOf(name) != ColumnKind.Other || Aside().IsMatch(name))
            || !RowSeparator.Tabs.IsHead(names) || TaskColumns.LabelOf(names[^1]) is not { Kind: ClauseLabelKind.Agencies or ClauseLabelKind.Deadline } last)
        {
            return null;
        }

        List<string[]> rows = [names];
        int end = Said(lines, at, names.Length)[^1].Next, number = 0, count = 0;
        while (Said(lines, end, names.Length) is [var first, ..] row)
        {
            if (TextRows.IsHeading(first.Text))
            {
                rows.Add([first.Text]);
                end = first.Next;
                continue;
            }

            // An extract has the numbers of the whole table: 3, 68, 69.
            if (row.Length < names.Length || NumberOf(first.Text) is not { } next || next <= number)
            {
                break;
            }

            if (!Enumerable.Range(0, row.Length).All(column => TaskColumns.MayHold(names[column], row[column].Text)))
            {
                return null;
            }

            (number, count) = (next, count + 1);
            rows.Add([.. row.Select(line => line.Text)]);
            end = row[^1].Next;
        }

        return count == 0 || (count == 1 && number != 1) || GoesOn(lines, end, names, rows[^1], number, last.Kind) ? null : (TextRows.Table(rows) with { HasCountedCells = true }, end);
    }

    // The rest of its last cell, another name, or a row that is cut or longer, stands behind it.
    private static bool GoesOn(string[] lines, int end, string[] names, string[] last, int number, ClauseLabelKind kind) =>
        Said(lines, end, names.Length + 1) is [var first, ..] behind
        && (BrokenCells.GoesOn(names[^1], last[^1], first.Text) || (kind == ClauseLabelKind.Agencies && TaskColumns.MayHold(names[^1], first.Text)) || Array.Exists(behind, line => NumberOf(line.Text) > number));

    // The next lines that say something, and the line behind each; no more than are asked for, since a text may have as many such names as lines.
    private static (string Text, int Next)[] Said(string[] lines, int at, int count) =>
        [.. Enumerable.Range(at, lines.Length - at).Where(line => TextOf(lines[line]).Length > 0).Take(count).Select(line => (TextOf(lines[line]), line + 1))];

    // A copy of a page may have left the line between the cells: 县教育局 |.
    private static string TextOf(string line) => line.Trim().Trim('|').Trim();

    private static int? NumberOf(string text) => text.Length <= LongestNumber && int.TryParse(text.TrimEnd('.', '．', '、'), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    // Who answers for it in person, and what is added below: no column of who and when.
    [GeneratedRegex("领\\s*导|负\\s*责\\s*人|联\\s*系\\s*人|备\\s*注|^单\\s*位$|进\\s*度", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();
}
