using System.Text;

namespace FujianPlan.Tool.Texts.Pdf;

/// <summary>What stands on one line of a page, from left to right.</summary>
internal sealed class PdfRow
{
    private readonly PdfGlyph[] _glyphs;

    private PdfRow(IEnumerable<PdfGlyph> glyphs)
    {
        List<PdfGlyph> kept = [];
        foreach (PdfGlyph glyph in glyphs.OrderBy(glyph => glyph.Left))
        {
            // Some programs make letters bold by writing them twice.
            if (!kept.TakeLast(3).Any(before => before.Text == glyph.Text && Math.Abs(before.Left - glyph.Left) < glyph.Size * 0.2))
            {
                kept.Add(glyph);
            }
        }

        _glyphs = [.. kept];
        PdfGlyph[] seen = [.. kept.Where(glyph => !glyph.IsBlank)];
        (Left, Right) = (seen.Min(glyph => glyph.Left), seen.Max(glyph => glyph.Right));
        Size = seen.Select(glyph => glyph.Size).Order().ElementAt(seen.Length / 2);
        Base = seen.Where(glyph => glyph.Size > Size * 0.8).Select(glyph => glyph.Base).DefaultIfEmpty(seen[0].Base).First();
        Text = LineText.Clean(Written());
    }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>Where it begins.</summary>
    public double Left { get; }

    /// <summary>Where it ends.</summary>
    public double Right { get; }

    /// <summary>How high it is.</summary>
    public double Base { get; }

    /// <summary>The size of most of its characters.</summary>
    public double Size { get; }

    /// <summary>Its characters.</summary>
    public IReadOnlyList<PdfGlyph> Glyphs => _glyphs;

    /// <summary>How wide the beginning is that cannot stand at the end of the line before: a word, or a character with the signs that stick to it.</summary>
    public double FirstWidth
    {
        get
        {
            double right = Left;
            bool isOpen = true;
            foreach (PdfGlyph glyph in _glyphs.Where(glyph => !glyph.IsBlank))
            {
                char first = glyph.Text[0];
                if (!isOpen && !"，。、；：？！）》”’】〕」』％%,.;:?!)]".Contains(first, StringComparison.Ordinal) && !(char.IsAsciiLetterOrDigit(first) && _glyphs[0].Text is [var begin, ..] && char.IsAsciiLetterOrDigit(begin)))
                {
                    break;
                }

                isOpen = "（《“‘【〔「『([".Contains(first, StringComparison.Ordinal);
                right = glyph.Right;
            }

            return right - Left;
        }
    }

    /// <summary>The rows that characters make.</summary>
    /// <param name="glyphs">The characters.</param>
    /// <returns>The rows, from the top down.</returns>
    public static List<PdfRow> Of(IEnumerable<PdfGlyph> glyphs)
    {
        List<List<PdfGlyph>> rows = [];
        foreach (PdfGlyph glyph in glyphs.OrderByDescending(glyph => glyph.Base))
        {
            if (rows.Count > 0 && rows[^1][0] is var first && first.Base - glyph.Base <= Math.Max(first.Size, glyph.Size) * 0.4)
            {
                rows[^1].Add(glyph);
            }
            else
            {
                rows.Add([glyph]);
            }
        }

        return [.. rows.Where(row => row.Exists(glyph => !glyph.IsBlank)).Select(row => new PdfRow(row)).Where(row => row.Text.Length > 0)];
    }

    private string Written()
    {
        StringBuilder text = new();
        for (int i = 0; i < _glyphs.Length; i++)
        {
            PdfGlyph glyph = _glyphs[i];
            // Text that is spread out has gaps between all its characters; a blank is wider than what it stands between.
            if (i > 0 && !glyph.IsBlank && !_glyphs[i - 1].IsBlank && glyph.Left - _glyphs[i - 1].Right > glyph.Size * (IsNarrow(glyph) && IsNarrow(_glyphs[i - 1]) ? 0.2 : 0.75))
            {
                text.Append(' ');
            }

            text.Append(PdfCharacters.Unified(glyph.Text));
        }

        return text.ToString();
    }

    private static bool IsNarrow(PdfGlyph glyph) => glyph.Text[0] < '\u0250';
}
