namespace FujianPlan.Authoring.Drafting.InOrder.Markers;

/// <summary>Numbers that begin lines and are none of the outline, though it has others of their kind.</summary>
internal static class NumbersElsewhere
{
    /// <summary>Marks them at what stands behind them, and at what they are left out before.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="roots">The outline.</param>
    /// <param name="markers">What may be its numbers, in order.</param>
    /// <returns>How many stand before all of the outline, and are not the first of their kind: where a notice stands in order, none does.</returns>
    public static int Mark(FlatNotice notice, IReadOnlyList<OutlineNode> roots, IReadOnlyList<OutlineMarker> markers)
    {
        OutlineNode[] all = [.. roots.SelectMany(root => root.Below.Prepend(root))];
        HashSet<int> taken = [.. all.Select(node => node.Marker.At)];
        OutlineMarker[] others = [.. markers.Where(marker => marker is { BeginsLine: true, IsLoose: false, IsBullet: false } && !taken.Contains(marker.At) && notice.Annex.EndOf(marker.At) < 0)];
        if (others.Length == 0 || roots.Count == 0)
        {
            return 0;
        }

        HashSet<OutlineSeries> series = [.. all.Select(node => node.Marker.Series)];
        OutlineMarker[] early = [.. others.Where(marker => marker.At < roots[0].Marker.At && marker.Number > 1 && !marker.IsDotted && series.Contains(marker.Series))];
        roots[0].Before.AddRange(early);
        OutlineNode[] behindGaps = [.. all.Where(node => node.LeftOut > 0)];
        HashSet<(OutlineSeries, int, int)> wanted = [.. behindGaps.SelectMany(LeftOutBefore)];
        Dictionary<(OutlineSeries, int, int), OutlineMarker> found = [];
        foreach (OutlineMarker marker in wanted.Count == 0 ? [] : others)
        {
            // One of each is told.
            (OutlineSeries, int, int) key = (marker.Series, marker.Under, marker.Number);
            if (wanted.Contains(key) && !found.ContainsKey(key))
            {
                found.Add(key, marker);
            }
        }

        foreach (OutlineNode node in behindGaps)
        {
            node.Elsewhere.AddRange(LeftOutBefore(node).Where(found.ContainsKey).Select(key => found[key]).OrderBy(marker => marker.At));
        }

        return early.Length;
    }

    private static IEnumerable<(OutlineSeries, int, int)> LeftOutBefore(OutlineNode node) =>
        Enumerable.Range(node.Marker.Number - node.LeftOut, node.LeftOut).Select(number => (node.Marker.Series, node.Marker.Under, number));
}
