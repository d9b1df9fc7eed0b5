namespace FujianPlan.Tool.Texts.Pdf;

/// <summary>A character on a page, in points from the page's lower left corner.</summary>
/// <param name="Text">What it is; sometimes several characters, as of a ligature.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Base">How high the line is that it stands on.</param>
/// <param name="Size">The size of its font.</param>
internal readonly record struct PdfGlyph(string Text, double Left, double Right, double Base, double Size)
{
    /// <summary>Where it is, from left to right.</summary>
    public double Middle => (Left + Right) / 2;

    /// <summary>Where it is, from the bottom up: in the middle of its body.</summary>
    public double Height => Base + (Size * 0.35);

    /// <summary>Whether nothing of it is seen.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
