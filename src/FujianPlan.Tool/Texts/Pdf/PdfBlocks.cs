using System.Text.RegularExpressions;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Texts.Tables;

namespace FujianPlan.Tool.Texts.Pdf;

/// <summary>Puts pages together: paragraphs and tables that go on from one page to the next are one.</summary>
internal static partial class PdfBlocks
{
    /// <summary>The parts of a document.</summary>
    /// <param name="pages">Its pages.</param>
    /// <param name="left">What counts what is no text of the notice.</param>
    public static List<NoticeBlock> Of(IReadOnlyList<PdfPageText> pages, LeftOut left)
    {
        // What stands between tables is put together to paragraphs, over all its pages.
        List<NoticeBlock> blocks = [];
        List<PdfParagraph> open = [];
        PdfTable? last = null;
        foreach (PdfPageText page in pages)
        {
            List<PdfTable> tables = [.. PdfTables.Of(page).OrderByDescending(table => table.Top)];
            List<PdfGlyph> rest = [.. page.Glyphs];
            foreach (PdfTable table in tables)
            {
                PdfGlyph[] above = [.. rest.Where(glyph => glyph.Height > table.Top)], held = [.. rest.Where(table.Holds)];
                rest = [.. rest.Except(above).Except(held)];
                Take(above, page.Width);
                NoticeTable read = table.Read(held);
                if (last is not null && open.Count == 0 && AreSame(last, table))
                {
                    blocks[^1] = ContinuedTable.Of((NoticeTable)blocks[^1], read);
                }
                else
                {
                    End();
                    blocks.Add(read);
                }

                last = table;
            }

            Take(rest, page.Width);
        }

        End();
        return blocks;

        void Take(IReadOnlyList<PdfGlyph> glyphs, double width)
        {
            foreach ((List<PdfRow> rows, double wide) in PdfColumns.Of(glyphs, width))
            {
                last = null;
                open.AddRange(PdfParagraphs.Of(rows, wide));
            }
        }

        void End()
        {
            foreach (PdfParagraph paragraph in PdfParagraphs.Joined(open))
            {
                if (Contents().IsMatch(paragraph.Text))
                {
                    left.Add(new FindingText("line of a table of contents", "目录行"), "lines of a table of contents");
                }
                else
                {
                    blocks.Add(new NoticeParagraph(paragraph.Text));
                }
            }

            open.Clear();
        }
    }

    private static bool AreSame(PdfTable one, PdfTable other) =>
        one.Rights.Count == other.Rights.Count && one.Rights.Zip(other.Rights).All(pair => Math.Abs(pair.First - pair.Second) <= 2 * PdfLines.Near);

    [GeneratedRegex(@"[.．·…⋯]{6,}\s*[-—]?\s*[0-9]{1,4}\s*[-—]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Contents();
}
