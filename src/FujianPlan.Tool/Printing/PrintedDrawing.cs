using Spectre.Console.Rendering;

namespace FujianPlan.Tool.Printing;

/// <summary>A table or a chart, each line of which is fit to be printed.</summary>
/// <param name="inner">The table or chart.</param>
internal sealed class PrintedDrawing(IRenderable inner) : IRenderable
{
    /// <inheritdoc/>
    public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

    /// <inheritdoc/>
    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (SegmentLine line in Segment.SplitLines(inner.Render(options, maxWidth)))
        {
            string text = string.Concat(line.Select(segment => segment.Text)), harmless = PrintedText.Line(text);
            foreach (Segment segment in text == harmless ? (IEnumerable<Segment>)line : [new Segment(harmless)])
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
        }
    }
}
