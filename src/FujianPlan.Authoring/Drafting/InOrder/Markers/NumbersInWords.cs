namespace FujianPlan.Authoring.Drafting.InOrder.Markers;

/// <summary>Numbers within the words of an item that has several clauses.</summary>
internal static class NumbersInWords
{
    /// <summary>Where （1） stands in the words before the first clause, if （2） follows that clause.</summary>
    /// <param name="markers">What finds numbers.</param>
    /// <param name="words">The words.</param>
    /// <returns>The place; -1 where there is none.</returns>
    public static int First(OutlineMarkers markers, List<WordsWithClause> words)
    {
        if (words.Count < 2 || words[1].IsEmpty || markers.At(words[1].Start) is not { Number: 2, IsLoose: false } second)
        {
            return -1;
        }

        for (int at = words[0].Start + 1; at < words[0].End; at++)
        {
            if (markers.At(at) is { Number: 1 } found && found.Series == second.Series)
            {
                return at;
            }
        }

        return -1;
    }
}
