using FujianPlan.Authoring.Findings;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace FujianPlan.Tool.Texts.Pdf;

/// <summary>A page: its characters and the lines that are drawn on it.</summary>
internal sealed class PdfPageText
{
    /// <summary>Takes what is needed of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="left">What counts what is no text of the notice.</param>
    public PdfPageText(Page page, LeftOut left)
    {
        (Number, Width, Height) = (page.Number, page.Width, page.Height);
        HasPictures = page.NumberOfImages > 0;
        List<PdfGlyph> glyphs = [];
        int slanted = 0;
        foreach (Letter letter in page.Letters)
        {
            string text = letter.Value ?? string.Empty;
            // What is written aslant or upright along the side is a watermark or a mark of the binder.
            if (letter.TextOrientation != TextOrientation.Horizontal)
            {
                slanted += string.IsNullOrWhiteSpace(text) ? 0 : 1;
            }
            // Text that is drawn with nothing lies under the picture of a scan, and is what it reads as.
            else if (text.Length > 0 && IsOn(letter.StartBaseLine, page))
            {
                Unknown += text.All(c => c is '\uFFFD' or '\0' || char.IsControl(c) || (c is >= '\uE000' and <= '\uF8FF')) ? 1 : 0;
                double size = letter.PointSize > 0.5 ? letter.PointSize : letter.BoundingBox.Height;
                double from = letter.StartBaseLine.X, to = Math.Max(letter.EndBaseLine.X, from + 0.01);
                glyphs.Add(new PdfGlyph(text, from, to, letter.StartBaseLine.Y, Math.Max(size, 1)));
            }
        }

        left.Add(new FindingText("slanted or upright character", "斜排或竖排文字"), "slanted or upright characters", slanted);
        Glyphs = glyphs;
        Lines = new PdfLines(page);
    }

    /// <summary>Its number, 1 and up.</summary>
    public int Number { get; }

    /// <summary>How wide it is.</summary>
    public double Width { get; }

    /// <summary>How high it is.</summary>
    public double Height { get; }

    /// <summary>Whether there are pictures on it.</summary>
    public bool HasPictures { get; }

    /// <summary>How many of its characters are not known by what they are, but only by how they look.</summary>
    public int Unknown { get; }

    /// <summary>Its characters.</summary>
    public IReadOnlyList<PdfGlyph> Glyphs { get; set; }

    /// <summary>The lines that are drawn on it.</summary>
    public PdfLines Lines { get; }

    private static bool IsOn(PdfPoint at, Page page) => at.X >= -1 && at.Y >= -1 && at.X <= page.Width + 1 && at.Y <= page.Height + 1;
}
