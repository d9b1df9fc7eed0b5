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

    /// <summary>
    /// Whether numbers at the beginnings of lines count up with others left out, and each has words that end with their one clause: rows of a table, of
    /// which those of others were left out. Nothing of them has been moved.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <param name="markers">What may be its numbers, in order.</param>
    public static bool CountUpIn(FlatNotice notice, IEnumerable<OutlineMarker> markers)
    {
        OutlineMarker[] lines = [.. markers.Where(marker => marker is { BeginsLine: true, IsLoose: false } && notice.Annex.EndOf(marker.At) < 0)];
        OutlineMarker[] items = [.. lines.Where(marker => marker.Series == lines[0].Series)];
        ClausesInWords clauses = new(notice);
        for (int i = 0; i < items.Length; i++)
        {
            int end = i + 1 < items.Length ? items[i + 1].At : notice.Annex.End;
            WordsWithClause[] claused = [.. clauses.In(items[i].End, end).Where(words => words.Clause is not null)];
            bool isWhole = claused.Length == 1 && !claused[0].IsEmpty && (claused[0].ClauseEnd == end || i + 1 == items.Length);
            if (!isWhole || (i > 0 && items[i].Number <= items[i - 1].Number))
            {
                return false;
            }
        }

        return items.Length > Fewest;
    }
}
