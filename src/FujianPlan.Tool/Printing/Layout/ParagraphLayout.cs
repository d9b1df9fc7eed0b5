using System.Text;

namespace FujianPlan.Tool.Printing.Layout;

/// <summary>Lays out a paragraph that is made of pieces, each with its own style.</summary>
internal static class ParagraphLayout
{
    // However far it is set in, a line has room for some words.
    private const int NarrowestText = 8;

    /// <summary>The lines of a paragraph.</summary>
    /// <param name="pieces">What it is made of.</param>
    /// <param name="indent">How many blanks stand before the lines but the first.</param>
    /// <param name="width">The width of the terminal.</param>
    public static List<PrintedPiece[]> Lines(ReadOnlySpan<PrintedPiece> pieces, int indent, int width)
    {
        List<(int End, string? Style)> styles = [];
        StringBuilder whole = new();
        foreach (PrintedPiece piece in pieces)
        {
            whole.Append(PrintedText.Visible(piece.Text).Replace('\t', ' '));
            styles.Add((whole.Length, piece.Style));
        }

        // What stands before the words of the first line counts as well.
        string text = whole.ToString();
        int lead = text.Length - text.AsSpan().TrimStart(' ').Length, hang = Math.Min(indent, Math.Max(0, width - NarrowestText));
        List<(int Start, int Length)> lines = Wrapped(text, lead, hang, width);
        return [.. lines.Select((line, i) => (PrintedPiece[])[new string(' ', i == 0 ? lead : hang), .. Slices(text, line.Start, line.Length, styles)])];
    }

    // The first line has its own room, the others theirs.
    private static List<(int Start, int Length)> Wrapped(string text, int lead, int hang, int width)
    {
        List<(int Start, int Length)> lines = [.. TextWrapping.Lines(text[lead..], Math.Max(2, width - lead)).Take(1)];
        int after = lead + lines[0].Length;
        lines[0] = (lead, lines[0].Length);
        while (after < text.Length && text[after] == ' ')
        {
            after++;
        }

        if (after < text.Length)
        {
            lines.AddRange(TextWrapping.Lines(text[after..], Math.Max(2, width - hang)).Select(line => (line.Start + after, line.Length)));
        }

        return lines;
    }

    private static IEnumerable<PrintedPiece> Slices(string text, int start, int length, List<(int End, string? Style)> styles)
    {
        int begin = 0;
        foreach ((int end, string? style) in styles)
        {
            int from = Math.Max(begin, start), to = Math.Min(end, start + length);
            if (from < to)
            {
                yield return new PrintedPiece(text[from..to], style);
            }

            begin = end;
        }
    }
}
