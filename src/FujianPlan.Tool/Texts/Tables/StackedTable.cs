using System.Globalization;
using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>
/// A table whose cells a copy has put below each other, a line each: 序号, 任务, 牵头单位, and then 1, 设窗口, 市甲局. It is read where each row is as long as the
/// names of the columns and their numbers count up: a cell of two lines, or one that is empty, would move what follows.
/// </summary>
internal static class StackedTable
{
    // Fewer may be any list.
    private const int FewestColumns = 3;
    private const int MostColumns = 12;

    /// <summary>The table whose names begin at a line.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="at">The line.</param>
    /// <returns>It, and the line behind it; null where none begins there, or where a row cannot be told from the next for sure.</returns>
    public static (NoticeTable Table, int End)? At(string[] lines, int at)
    {
        if (TaskColumns.KindOf(lines[at]) != ColumnKind.Number)
        {
            return null;
        }

        string[] names = [.. Said(lines, at, MostColumns).Select(line => line.Text).TakeWhile(name => name.Length <= TaskColumns.LongestName && TaskColumns.KindOf(name) != ColumnKind.Other)];
        // What ends a row is who or when: only that can be told from what follows the table.
        if (names.Length < FewestColumns || !RowSeparator.Tabs.IsHead(names) || TaskColumns.LabelOf(names[^1]) is not { Kind: ClauseLabelKind.Agencies or ClauseLabelKind.Deadline } last)
        {
            return null;
        }

        List<string[]> rows = [names];
        int end = Said(lines, at, names.Length)[^1].Next;
        while (Said(lines, end, names.Length) is var row && row.Length == names.Length && IsNumber(row[0].Text, rows.Count))
        {
            if (!Enumerable.Range(0, row.Length).All(column => TaskColumns.MayHold(names[column], row[column].Text)))
            {
                return null;
            }

            rows.Add([.. row.Select(line => line.Text)]);
            end = row[^1].Next;
        }

        // The rest of its last cell, another name, or a row that is cut or longer, stands behind it.
        (string Text, int Next)[] behind = Said(lines, end, names.Length + 1);
        bool goesOn = behind is [var first, ..] && (BrokenCells.GoesOn(names[^1], rows[^1][^1], first.Text) || (last.Kind == ClauseLabelKind.Agencies && TaskColumns.MayHold(names[^1], first.Text)) || Array.Exists(behind, line => IsNumber(line.Text, rows.Count)));
        return rows.Count == 1 || goesOn ? null : (TextRows.Table(rows) with { HasCountedCells = true }, end);
    }

    // The next lines that say something, and the line behind each; no more than are asked for, since a text may have as many such names as lines.
    private static (string Text, int Next)[] Said(string[] lines, int at, int count) =>
        [.. Enumerable.Range(at, lines.Length - at).Where(line => !string.IsNullOrWhiteSpace(lines[line])).Take(count).Select(line => (lines[line].Trim(), line + 1))];

    private static bool IsNumber(string text, int number) => text.TrimEnd('.', '．', '、') == number.ToString(CultureInfo.InvariantCulture);
}
