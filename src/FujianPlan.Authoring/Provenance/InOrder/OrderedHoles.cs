using FujianPlan.Authoring.Provenance.InOrder.Walking;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>What of a source nothing in the plan accounts for, and no fault tells of.</summary>
/// <param name="page">The source.</param>
/// <param name="walk">The source, gone through.</param>
/// <param name="standing">The items that stand anywhere.</param>
internal sealed class OrderedHoles(PageText page, OrderWalk walk, IReadOnlyList<OrderedItem> standing)
{
    /// <summary>All of it, in the source's order.</summary>
    public IReadOnlyList<SourceSpan> All() => [.. FindHoles().Select(hole => page.Flat.ToOriginal(hole.Start, hole.Length)).Concat(LoneNumbers()).OrderBy(span => span.Start)];

    private IEnumerable<(int Start, int Length)> FindHoles()
    {
        int length = page.Flat.Text.Length;
        int start = 0;
        while (start < length)
        {
            if (walk.Covered.IsMarked(start))
            {
                start = walk.Covered.Next(start, isMarked: false);
            }
            else if (walk.Explained.IsMarked(start))
            {
                start = walk.Explained.Next(start, isMarked: false);
            }
            else
            {
                int end = Math.Min(walk.Covered.Next(start, isMarked: true), walk.Explained.Next(start, isMarked: true));
                yield return (start, end - start);
                start = end;
            }
        }
    }

    /// <summary>How many characters the plan accounts for that a fault tells of, too.</summary>
    public int CountExplained()
    {
        int count = 0;
        for (int start = 0; start < page.Flat.Text.Length;)
        {
            start = walk.Covered.Next(start, isMarked: false);
            int end = start < page.Flat.Text.Length ? walk.Covered.Next(start, isMarked: true) : start;
            for (int at = start; at < end; at++)
            {
                count += walk.Explained.IsMarked(at) ? 1 : 0;
            }

            start = end;
        }

        return count;
    }

    // A number alone on its line is the page's where a heading, a task or words of the notice run on over it.
    private IEnumerable<SourceSpan> LoneNumbers()
    {
        if (page.LoneNumbers.Count == 0)
        {
            yield break;
        }

        List<SourceSpan> running = [.. standing.Select(item => item.Span), .. standing.SelectMany(item => item.Pieces).Where(piece => piece.IsBehind).Select(piece => new SourceSpan(piece.Start, piece.Text.Length)), .. walk.Passages.Select(one => new SourceSpan(one.Start, one.Passage.Length))];
        running.Sort((a, b) => a.Start.CompareTo(b.Start));
        int next = 0;
        foreach ((int at, SourceSpan line) in page.LoneNumbers)
        {
            while (next < running.Count && running[next].End <= at)
            {
                next++;
            }

            bool isExplained = at < page.Flat.Text.Length && at > 0 && walk.Explained.IsMarked(at) && walk.Explained.IsMarked(at - 1);
            if (!isExplained && !(next < running.Count && running[next].Start < at))
            {
                yield return line;
            }
        }
    }
}
