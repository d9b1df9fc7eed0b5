namespace FujianPlan.Authoring.Drafting.InOrder.Markers;

/// <summary>
/// Tells of a notice whose numbers do not stand in order whether its lines were moved as wholes: each has its number, its words and its clause, and
/// nothing of one stands in another.
/// </summary>
internal static class WholeLines
{
    private const int Fewest = 2;

    /// <summary>Whether they were.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="markers">What may be its numbers.</param>
    public static bool AreIn(FlatNotice notice, IEnumerable<OutlineMarker> markers)
    {
        Dictionary<int, OutlineMarker> numbered = [];
        foreach (OutlineMarker marker in markers.Where(marker => marker is { BeginsLine: true, IsLoose: false } && !numbered.ContainsKey(marker.At)))
        {
            numbered.Add(marker.At, marker);
        }

        ClausesInWords clauses = new(notice);
        int whole = 0;
        for (int at = 0, end; at < notice.Text.Length; at = end)
        {
            end = notice.EndOfLine(at);
            WordsWithClause[] claused = [.. clauses.In(numbered.TryGetValue(at, out OutlineMarker own) ? own.End : at, end).Where(words => words.Clause is not null)];
            if (claused.Length == 0)
            {
                continue;
            }

            if (claused.Length > 1 || claused[0].IsEmpty || claused[0].ClauseEnd != end || !numbered.ContainsKey(at))
            {
                return false;
            }

            whole++;
        }

        return whole >= Fewest;
    }
}
