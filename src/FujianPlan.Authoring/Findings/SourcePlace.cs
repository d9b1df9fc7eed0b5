namespace FujianPlan.Authoring.Findings;

/// <summary>A stretch of one plan file. All figures are in UTF-16 code units and start at zero.</summary>
/// <param name="Path">The file's path, as it was handed to the reader.</param>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset just past the last code unit.</param>
/// <param name="StartLine">Line of <paramref name="Start"/>.</param>
/// <param name="StartColumn">Column of <paramref name="Start"/>.</param>
/// <param name="EndLine">Line of <paramref name="End"/>.</param>
/// <param name="EndColumn">Column of <paramref name="End"/>.</param>
public readonly record struct SourcePlace(
    string Path, int Start, int End, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The place as editors and compilers show it: <c>path(line,column)</c>, both from one.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({StartLine + 1},{StartColumn + 1})");
}
