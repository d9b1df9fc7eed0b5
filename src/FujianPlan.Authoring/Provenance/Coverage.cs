using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// Accounts for the source: a character counts as covered where a quote, a marker, a clause, a heading or the notice's
/// own words stand, a repeat for the words that it repeats. The unit is the sentence, as a capture may tear a quote
/// apart between two of them.
/// </summary>
/// <param name="source">The source.</param>
internal sealed class Coverage(FlatSource source)
{
    private readonly MarkedText _covered = new(source.Text.Length);

    /// <summary>Accounts for the places where a phrase stands.</summary>
    /// <param name="offsets">The places.</param>
    /// <param name="length">The phrase's length.</param>
    public void Cover(Occurrences offsets, int length) => Mark(_covered, offsets, length);

    /// <summary>Marks the places where a phrase stands.</summary>
    /// <param name="text">Where the marks go.</param>
    /// <param name="offsets">The places.</param>
    /// <param name="length">The phrase's length.</param>
    public static void Mark(MarkedText text, Occurrences offsets, int length)
    {
        int reached = 0;
        foreach (int offset in offsets)
        {
            // Places may overlap; what one has marked is not marked again.
            text.Mark(Math.Max(reached, offset), offset + length);
            reached = offset + length;
        }
    }

    /// <summary>The stretches that nothing accounts for.</summary>
    /// <returns>The stretches, in order.</returns>
    public IReadOnlyList<SourceSpan> Holes()
    {
        List<SourceSpan> holes = [];
        int length = source.Text.Length;
        for (int start = _covered.Next(0, isMarked: false), end; start < length; start = _covered.Next(end, isMarked: false))
        {
            end = _covered.Next(start, isMarked: true);
            holes.Add(source.ToOriginal(start, end - start));
        }

        return holes;
    }
}
