using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>
/// Tables of tasks in plain text, as they are pasted from a document: a line for each row, with tabs, bars or several blanks between its cells. They are told
/// by the names of their columns.
/// </summary>
internal static partial class TextTables
{
    // A cell that stands in quotes may go on over so many lines.
    private const int MostQuotedLines = 40;

    /// <summary>The parts of a text, with its tables put together.</summary>
    /// <param name="text">The text.</param>
    /// <param name="left">What counts what is no text of the notice.</param>
    /// <returns>They; null where there is no table in it of which each row can be told from the next.</returns>
    public static List<NoticeBlock>? In(string text, LeftOut left) => Read(text, left).Blocks;

    /// <summary>The first row in tables of a text of which it cannot be told which cells it has: its line, from 0, and the names of the columns.</summary>
    /// <param name="text">The text.</param>
    /// <returns>They; null where there is none.</returns>
    public static (int Line, string[] Names)? FaultIn(string text) => Read(text, new LeftOut()).Fault;

    private static (List<NoticeBlock>? Blocks, (int Line, string[] Names)? Fault) Read(string text, LeftOut left)
    {
        if (text.AsSpan().IndexOfAny("\t|│｜") < 0 && !text.Contains("  ", StringComparison.Ordinal) && !text.Contains("\u3000\u3000", StringComparison.Ordinal) && !text.Contains("序号", StringComparison.Ordinal) && !text.Contains("编号", StringComparison.Ordinal))
        {
            return (null, null);
        }

        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        List<NoticeBlock> blocks = [];
        bool hasTable = false;
        (int Line, string[] Names)? fault = null;
        for (int at = 0; at < lines.Length;)
        {
            TableHead[] heads = [.. TableHead.At(lines, at)];
            (NoticeTable Table, int End)? read = null;
            foreach (TableHead head in heads)
            {
                TextRows rows = new(lines, head, left);
                if ((read = rows.Read()) is not null)
                {
                    break;
                }

                fault ??= rows.FaultAt is { } line ? (line, head.Names) : null;
            }

            read ??= heads.Length == 0 ? StackedTable.At(lines, at) : null;
            if (read is var (table, end))
            {
                blocks.Add(table);
                (at, hasTable) = (end, true);
            }
            // What stands between words as well may be no table.
            else if (!Array.TrueForAll(heads, head => head.Separator == RowSeparator.SingleBlanks))
            {
                return (null, fault);
            }
            else
            {
                blocks.AddRange(LineText.Paragraphs(lines[at++]));
            }
        }

        return (hasTable ? blocks : null, fault);
    }

    /// <summary>The cells of a line of which some may stand in quotes, as spreadsheets copy them where they have several lines.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="at">The line; after the call, the next one.</param>
    /// <param name="separator">What stands between cells.</param>
    internal static string[] Cells(string[] lines, ref int at, RowSeparator separator)
    {
        string line = lines[at++];
        if (separator == RowSeparator.Tabs && Quoted().IsMatch(line))
        {
            string whole = line;
            for (int next = at; whole.Count(c => c == '"') % 2 != 0 && next < lines.Length && next - at < MostQuotedLines;)
            {
                whole += "\n" + lines[next++];
                if (whole.Count(c => c == '"') % 2 == 0)
                {
                    (line, at) = (whole, next);
                }
            }

            return [.. separator.Split(line).Select(Unquoted)];
        }

        return separator.Split(line);
    }

    private static string Unquoted(string cell) => cell.Length > 1 && cell[0] == '"' && cell[^1] == '"' ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;

    [GeneratedRegex("(^|\t)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
