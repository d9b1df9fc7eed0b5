using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Provenance;

/// <summary>Turns spans of a source document into places that a finding can point at.</summary>
internal sealed class SourcePlaces(SourceFile file)
{
    private readonly LineIndex _lines = new(file.Text);

    /// <summary>The place of a span.</summary>
    /// <param name="span">The span.</param>
    /// <returns>The place.</returns>
    public SourcePlace Of(SourceSpan span)
    {
        int startLine = _lines.LineOf(span.Start), endLine = _lines.LineOf(span.End);
        return new SourcePlace(
            file.Path,
            span.Start,
            span.End,
            startLine,
            span.Start - _lines.StartOf(startLine),
            endLine,
            span.End - _lines.StartOf(endLine));
    }
}

/// <summary>A stretch of the source document, in UTF-16 code units of its text.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">How many code units; 0 only for the end of the text.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;
}
