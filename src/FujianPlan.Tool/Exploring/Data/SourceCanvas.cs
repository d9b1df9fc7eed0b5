using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Tool.Exploring.Data;

/// <summary>A source that is marked character by character: what was marked first stays.</summary>
/// <param name="length">How many characters it has.</param>
internal sealed class SourceCanvas(int length)
{
    // The mark of each character, counted from 1; 0 for none.
    private readonly int[] _marks = new int[length];
    private readonly List<(SourceMarkKind Kind, int Of, bool IsRepeat)> _all = [];

    /// <summary>Marks what is not marked yet of a stretch.</summary>
    /// <param name="span">The stretch.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="of">Of which task or section; -1 for none.</param>
    /// <param name="isRepeat">Whether the plan quotes the same from elsewhere.</param>
    public void Mark(SourceSpan span, SourceMarkKind kind, int of, bool isRepeat)
    {
        Span<int> stretch = _marks.AsSpan(span.Start, span.Length);
        if (stretch.Contains(0))
        {
            _all.Add((kind, of, isRepeat));
            stretch.Replace(0, _all.Count);
        }
    }

    /// <summary>The marked stretches, in order.</summary>
    public IEnumerable<SourceMark> Marks()
    {
        for (int start = 0, end; start < length; start = end)
        {
            for (end = start + 1; end < length && _marks[end] == _marks[start]; end++)
            {
            }

            if (_marks[start] > 0)
            {
                (SourceMarkKind kind, int of, bool isRepeat) = _all[_marks[start] - 1];
                yield return new SourceMark(start, end - start, kind, of, isRepeat);
            }
        }
    }
}
