using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>A responsibility clause, taken apart.</summary>
/// <param name="Text">The clause.</param>
/// <param name="Segments">Its segments, which join to the exact text.</param>
/// <param name="Groups">Who does what, in order.</param>
public sealed record Clause(string Text, EquatableArray<ClauseSegment> Segments, EquatableArray<ClauseGroup> Groups)
{
    /// <summary>What it says of how it, or other clauses, are to be read: 下同. Verbatim, in order.</summary>
    public EquatableArray<ClauseRemark> Remarks { get; init; }

    /// <summary>By when it is to be done: 6月底前. Verbatim, in order.</summary>
    public EquatableArray<ClauseDeadline> Deadlines { get; init; }

    /// <summary>Whether the bracket around it opens and is not closed, or is closed and does not open.</summary>
    public bool HasLoneBracket { get; init; }

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

    /// <summary>
    /// The clause as it reads where the first of those who are responsible leads, and the others are responsible with it. A clause that
    /// names a lead of its own stays as it is.
    /// </summary>
    public Clause WithFirstLeading()
    {
        int at = -1;
        for (int i = 0; i < Groups.Count; i++)
        {
            if (Groups[i].Role == DutyRole.Lead)
            {
                return this;
            }

            at = at < 0 && Groups[i].Role == DutyRole.Responsible ? i : at;
        }

        return at < 0 ? this : this with { Groups = new([.. Groups.Take(at), .. Groups[at].WithFirstLeading(), .. Groups.Skip(at + 1)]) };
    }
}

/// <summary>A stretch of a clause, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">How many code units.</param>
public readonly record struct ClauseSpan(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;
}
