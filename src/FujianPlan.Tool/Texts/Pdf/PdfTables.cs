using FujianPlan.Tool.Texts.Tables;

namespace FujianPlan.Tool.Texts.Pdf;

/// <summary>Finds the tables of a page by the lines that are drawn about their cells.</summary>
internal static class PdfTables
{
    /// <summary>The tables of a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The tables.</returns>
    public static List<PdfTable> Of(PdfPageText page)
    {
        List<PdfTable> tables = [];
        foreach ((List<PdfLine> level, List<PdfLine> upright) in Meshes(page.Lines))
        {
            double[] rights = Places(upright.Select(line => line.At)), heights = [.. Places(level.Select(line => line.At)).Reverse()];
            // A box about a text is no table.
            if (rights.Length >= 3 && heights.Length >= 2 && rights.Length <= TableRows.MostColumns)
            {
                tables.Add(new PdfTable(rights, heights, level, upright));
            }
        }

        return tables;
    }

    // Lines that cross each other, directly or by others.
    private static IEnumerable<(List<PdfLine> Level, List<PdfLine> Upright)> Meshes(PdfLines lines)
    {
        bool[] isTaken = new bool[lines.Level.Count], isTakenUpright = new bool[lines.Upright.Count];
        for (int i = 0; i < isTaken.Length; i++)
        {
            if (isTaken[i])
            {
                continue;
            }

            List<PdfLine> level = [], upright = [];
            Queue<(int At, bool IsLevel)> waiting = new([(i, true)]);
            isTaken[i] = true;
            while (waiting.TryDequeue(out (int At, bool IsLevel) next))
            {
                PdfLine line = next.IsLevel ? lines.Level[next.At] : lines.Upright[next.At];
                (next.IsLevel ? level : upright).Add(line);
                IReadOnlyList<PdfLine> others = next.IsLevel ? lines.Upright : lines.Level;
                bool[] areTaken = next.IsLevel ? isTakenUpright : isTaken;
                for (int j = 0; j < others.Count; j++)
                {
                    if (!areTaken[j] && line.Covers(others[j].At) && others[j].Covers(line.At))
                    {
                        areTaken[j] = true;
                        waiting.Enqueue((j, !next.IsLevel));
                    }
                }
            }

            yield return (level, upright);
        }
    }

    private static double[] Places(IEnumerable<double> all)
    {
        List<double> places = [];
        foreach (double place in all.Order())
        {
            if (places.Count == 0 || place - places[^1] > PdfLines.Near)
            {
                places.Add(place);
            }
        }

        return [.. places];
    }
}
