namespace FujianPlan.Authoring.Clauses;

/// <summary>A responsibility clause, taken apart.</summary>
/// <param name="Text">The clause.</param>
/// <param name="Segments">Its segments, which join to the exact text.</param>
/// <param name="Groups">Who does what, in order.</param>
public sealed record Clause(string Text, EquatableArray<ClauseSegment> Segments, EquatableArray<ClauseGroup> Groups)
{
    /// <summary>Whether the grammar understands all of it.</summary>
    public bool IsFullyParsed
    {
        get
        {
            bool isParsed = Groups.Count > 0;
            for (int i = 0; i < Segments.Count && isParsed; i++)
            {
                isParsed = Segments[i].Kind != ClauseSegmentKind.Unparsed;
            }

            return isParsed;
        }
    }

    /// <summary>The words of a segment.</summary>
    /// <param name="segment">A segment of this clause.</param>
    /// <returns>Its words.</returns>
    public string TextOf(ClauseSegment segment) => Text.Substring(segment.Span.Start, segment.Span.Length);
}

/// <summary>A stretch of a clause, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">How many code units.</param>
public readonly record struct ClauseSpan(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;
}
