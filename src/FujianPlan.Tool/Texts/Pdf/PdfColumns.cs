namespace FujianPlan.Tool.Texts.Pdf;

/// <summary>Finds columns of text: lines that have the same gap, and are full on both sides of it.</summary>
internal static class PdfColumns
{
    private const int FewestRows = 6;

    /// <summary>The lines of a page in the order in which they are read, in groups that stand below each other.</summary>
    /// <param name="glyphs">The characters.</param>
    /// <param name="width">How wide the page is.</param>
    /// <returns>The groups, each with the width that it has.</returns>
    public static List<(List<PdfRow> Rows, double Width)> Of(IReadOnlyList<PdfGlyph> glyphs, double width)
    {
        List<PdfRow> rows = PdfRow.Of(glyphs);
        if (GapOf(rows) is not { } gap)
        {
            return rows.Count == 0 ? [] : [(rows, width)];
        }

        List<(List<PdfRow> Rows, double Width)> groups = [];
        List<PdfGlyph> left = [], right = [];
        List<PdfRow> across = [];
        foreach (PdfRow row in rows)
        {
            if (row.Glyphs.Any(glyph => !glyph.IsBlank && glyph.Left < gap && glyph.Right > gap) || (row.Left < gap && row.Right > gap && !HasGap(row, gap)))
            {
                EndColumns();
                across.Add(row);
                continue;
            }

            if (across.Count > 0)
            {
                groups.Add((across, width));
                across = [];
            }

            left.AddRange(row.Glyphs.Where(glyph => glyph.Middle < gap));
            right.AddRange(row.Glyphs.Where(glyph => glyph.Middle >= gap));
        }

        EndColumns();
        groups.AddRange(across.Count > 0 ? [(across, width)] : []);
        return groups;

        void EndColumns()
        {
            groups.AddRange(new[] { PdfRow.Of(left), PdfRow.Of(right) }.Where(column => column.Count > 0).Select(column => (column, width * 0.4)));
            (left, right) = ([], []);
        }
    }

    // In the middle third of the page; where most lines that reach over it have it, and most of those are full up to it.
    private static double? GapOf(List<PdfRow> rows)
    {
        if (rows.Count < FewestRows)
        {
            return null;
        }

        double from = rows.Min(row => row.Left), to = rows.Max(row => row.Right), step = rows[0].Size / 4;
        for (double gap = from + ((to - from) * 0.35); gap < from + ((to - from) * 0.65); gap += Math.Max(step, 1))
        {
            PdfRow[] over = [.. rows.Where(row => row.Left < gap && row.Right > gap)], parted = [.. over.Where(row => HasGap(row, gap))];
            if (parted.Length < FewestRows || parted.Length * 10 < over.Length * 7)
            {
                continue;
            }

            double edge = parted.Max(row => Before(row, gap)), begin = parted.Min(row => After(row, gap));
            int full = parted.Count(row => edge - Before(row, gap) < row.Size * 2 && After(row, gap) - begin < row.Size * 2.6);
            if (full * 10 >= parted.Length * 6)
            {
                return gap;
            }
        }

        return null;
    }

    private static bool HasGap(PdfRow row, double gap) => After(row, gap) - Before(row, gap) > row.Size && !row.Glyphs.Any(glyph => !glyph.IsBlank && glyph.Left < gap && glyph.Right > gap);

    private static double Before(PdfRow row, double gap) => row.Glyphs.Where(glyph => !glyph.IsBlank && glyph.Right <= gap).Select(glyph => glyph.Right).DefaultIfEmpty(row.Left).Max();

    private static double After(PdfRow row, double gap) => row.Glyphs.Where(glyph => !glyph.IsBlank && glyph.Left >= gap).Select(glyph => glyph.Left).DefaultIfEmpty(row.Right).Min();
}
