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
