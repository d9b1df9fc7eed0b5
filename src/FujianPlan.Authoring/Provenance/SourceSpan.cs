namespace FujianPlan.Authoring.Provenance;

/// <summary>A stretch of the source document, in UTF-16 code units of its text.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">How many code units; 0 only for the end of the text.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;
}
