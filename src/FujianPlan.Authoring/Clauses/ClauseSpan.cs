namespace FujianPlan.Authoring.Clauses;

/// <summary>A stretch of a clause, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">How many code units.</param>
public readonly record struct ClauseSpan(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;
}
