using FujianPlan.Tool.Texts.Tables;

namespace FujianPlan.Tool.Texts.Pdf;

/// <summary>A table on a page: the places of its lines, and which of them are drawn.</summary>
/// <param name="rights">Where its columns begin and the last ends, from left to right.</param>
/// <param name="heights">Where its rows begin and the last ends, from the top down.</param>
/// <param name="level">The lines between rows.</param>
/// <param name="upright">The lines between columns.</param>
internal sealed class PdfTable(double[] rights, double[] heights, List<PdfLine> level, List<PdfLine> upright)
{
    /// <summary>Where its columns begin and the last ends.</summary>
    public IReadOnlyList<double> Rights => rights;

    /// <summary>Where it begins, from above.</summary>
    public double Top => heights[0];

    private int Rows => heights.Length - 1;

    private int Columns => rights.Length - 1;

    /// <summary>Whether a character stands in it.</summary>
    /// <param name="glyph">The character.</param>
    public bool Holds(PdfGlyph glyph) => glyph.Middle > rights[0] && glyph.Middle < rights[^1] && glyph.Height < heights[0] && glyph.Height > heights[^1];

    /// <summary>Reads it.</summary>
    /// <param name="glyphs">The characters that stand in it.</param>
    public NoticeTable Read(IReadOnlyList<PdfGlyph> glyphs)
    {
        int[] owners = Owners();
        Dictionary<int, List<PdfGlyph>> held = [];
        foreach (PdfGlyph glyph in glyphs)
        {
            int row = Math.Clamp(Array.FindIndex(heights, 1, height => height < glyph.Height) - 1, 0, Rows - 1), column = Math.Clamp(Array.FindIndex(rights, 1, right => right > glyph.Middle) - 1, 0, Columns - 1);
            int owner = owners[(row * Columns) + column];
            if (!held.TryGetValue(owner, out List<PdfGlyph>? cell))
            {
                held[owner] = cell = [];
            }

            cell.Add(glyph);
        }

        List<NoticeCell> cells = [];
        foreach (IGrouping<int, int> cell in Enumerable.Range(0, owners.Length).GroupBy(place => owners[place]))
        {
            int row = cell.Min(place => place / Columns), column = cell.Min(place => place % Columns), last = cell.Max(place => place / Columns), lastColumn = cell.Max(place => place % Columns);
            NoticeBlock[] blocks = held.TryGetValue(cell.Key, out List<PdfGlyph>? text) ? [.. PdfParagraphs.InCell(PdfRow.Of(text), rights[lastColumn + 1] - rights[column]).Select(line => new NoticeParagraph(line))] : [];
            cells.Add(new NoticeCell(row, column, last - row + 1, lastColumn - column + 1, blocks));
        }

        return new NoticeTable([.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)], Rows, Columns);
    }

    // Of each place the first of those that no line parts from it.
    private int[] Owners()
    {
        int[] owners = [.. Enumerable.Range(0, Rows * Columns)];
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                double middle = (rights[column] + rights[column + 1]) / 2, height = (heights[row] + heights[row + 1]) / 2;
                int place = (row * Columns) + column;
                if (column + 1 < Columns && !upright.Exists(line => Math.Abs(line.At - rights[column + 1]) <= PdfLines.Near && line.Covers(height)))
                {
                    Unite(owners, place, place + 1);
                }

                if (row + 1 < Rows && !level.Exists(line => Math.Abs(line.At - heights[row + 1]) <= PdfLines.Near && line.Covers(middle)))
                {
                    Unite(owners, place, place + Columns);
                }
            }
        }

        return [.. owners.Select((_, place) => Owner(owners, place))];
    }

    private static int Owner(int[] owners, int place)
    {
        while (owners[place] != place)
        {
            place = owners[place];
        }

        return place;
    }

    private static void Unite(int[] owners, int one, int other)
    {
        (one, other) = (Owner(owners, one), Owner(owners, other));
        owners[Math.Max(one, other)] = Math.Min(one, other);
    }
}
