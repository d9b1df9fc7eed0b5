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

        // The lines that say something, and the line behind each.
        (string Text, int Next)[] said = [.. lines.Skip(at).Select((line, i) => (line.Trim(), at + i + 1)).Where(line => line.Item1.Length > 0)];
        string[] names = [.. said.Take(MostColumns).Select(line => line.Text).TakeWhile(name => name.Length <= TaskColumns.LongestName && TaskColumns.KindOf(name) != ColumnKind.Other)];
        // What ends a row is who or when: only that can be told from what follows the table.
        if (names.Length < FewestColumns || !RowSeparator.Tabs.IsHead(names) || TaskColumns.LabelOf(names[^1]) is not { Kind: ClauseLabelKind.Agencies or ClauseLabelKind.Deadline })
        {
            return null;
        }

        List<string[]> rows = [names];
        int next = names.Length;
        for (; next + names.Length <= said.Length && IsNumber(said[next].Text, rows.Count); next += names.Length)
        {
            string[] cells = [.. said.Skip(next).Take(names.Length).Select(line => line.Text)];
            if (!Enumerable.Range(0, cells.Length).All(column => TaskColumns.MayHold(names[column], cells[column])))
            {
                return null;
            }

            rows.Add(cells);
        }

        // The rest of its last cell, another name, or a row that is cut or longer, stands behind it.
        bool goesOn = next < said.Length && (BrokenCells.GoesOn(names[^1], rows[^1][^1], said[next].Text) || (TaskColumns.LabelOf(names[^1])?.Kind == ClauseLabelKind.Agencies && TaskColumns.MayHold(names[^1], said[next].Text)) || said.Skip(next).Take(names.Length + 1).Any(line => IsNumber(line.Text, rows.Count)));
        return rows.Count == 1 || goesOn ? null : (TextRows.Table(rows) with { HasCountedCells = true }, said[next - 1].Next);
    }

    private static bool IsNumber(string text, int number) => text.TrimEnd('.', '．', '、') == number.ToString(CultureInfo.InvariantCulture);
}
