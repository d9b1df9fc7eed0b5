using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Printing.Layout;

namespace FujianPlan.Tool.Querying;

/// <summary>
/// The page of a rule, in Markdown. Of what pages say in both languages, the title and the messages, it has the reader's own.
/// </summary>
internal sealed class RulePage
{
    private const string Bold = "1", Fence = "```", Quote = "> ";

    // Where the lines of an example begin.
    private const string CodeIndent = "    ";

    private readonly List<string> _lines;

    /// <summary>Makes it.</summary>
    /// <param name="markdown">The page as the repository has it.</param>
    /// <param name="title">The title of the rule.</param>
    /// <param name="culture">The reader's language.</param>
    public RulePage(string markdown, FindingText title, CultureInfo culture)
    {
        string own = title.In(culture), other = own == title.Chinese ? title.English : title.Chinese;
        _lines = [.. markdown.TrimEnd('\n').Split('\n').Select(line => line.StartsWith(other + " · ", StringComparison.Ordinal) ? line[(other.Length + " · ".Length)..] : line)];

        // A message in two languages: the page's own comes first, and an empty line of the quotation is between them.
        for (int i = _lines.IndexOf(">"); i > 0; i = _lines.IndexOf(">"))
        {
            _lines.RemoveRange(i, 2);
        }
    }

    /// <summary>Prints it: on a terminal laid out for its width, anywhere else as it is.</summary>
    /// <param name="output">Where it goes.</param>
    public void Print(Printer output)
    {
        if (!output.IsTerminal)
        {
            output.Own(string.Concat(_lines.Select(line => line + "\n")));
            return;
        }

        for (int i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                // A line of an example is one line, however long.
                for (i++; i < _lines.Count && !_lines[i].StartsWith(Fence, StringComparison.Ordinal); i++)
                {
                    output.Own(_lines[i].Length == 0 ? "\n" : CodeIndent + _lines[i] + "\n");
                }
            }
            else if (_lines[i].StartsWith('|'))
            {
                int end = _lines.FindIndex(i, line => !line.StartsWith('|'));
                end = end < 0 ? _lines.Count : end;
                output.Table(Table(_lines[i..end]));
                i = end - 1;
            }
            else
            {
                PrintLine(output, _lines[i]);
            }
        }
    }

    private static void PrintLine(Printer output, string line)
    {
        if (line.StartsWith('#'))
        {
            output.Paragraph(0, new PrintedPiece(line.TrimStart('#').TrimStart(), Bold));
        }
        else if (line.StartsWith(Quote, StringComparison.Ordinal))
        {
            string text = line[Quote.Length..];
            foreach ((int start, int length) in TextWrapping.Lines(text, Math.Max(2, Terminal.Width - Quote.Length)))
            {
                output.Line(string.Concat(Quote, text.AsSpan(start, length)));
            }
        }
        else if (line.Length == 0)
        {
            output.Line();
        }
        else
        {
            output.Paragraph(LengthOfMarker(line), line);
        }
    }

    // What goes on in another line stands under the words of its item: '- ', '1. '.
    private static int LengthOfMarker(string line)
    {
        int indent = line.Length - line.TrimStart(' ').Length;
        string item = line[indent..];
        int digits = item.Length - item.TrimStart("0123456789".ToCharArray()).Length;
        return item.StartsWith("- ", StringComparison.Ordinal) || item.StartsWith("* ", StringComparison.Ordinal) ? indent + 2
            : digits > 0 && item[digits..].StartsWith(". ", StringComparison.Ordinal) ? indent + digits + 2
            : indent;
    }

    // The names, a line of dashes, and the rows.
    private static PrintedTable Table(List<string> lines)
    {
        PrintedTable table = new([.. Cells(lines[0]).Select(title => new PrintedColumn(title))]);
        foreach (string line in lines.Skip(2))
        {
            table.Add(Cells(line));
        }

        return table;
    }

    private static IEnumerable<string> Cells(string line) => line.Trim('|').Split('|').Select(cell => cell.Trim());
}
