namespace FujianPlan.Authoring.Drafting.InOrder.Markers;

/// <summary>Numbers within the words of an item that has several clauses.</summary>
internal static class NumbersInWords
{
    private const string Signs = "。；：，:;,";

    /// <summary>Where （1） or 一是 stands in the words before the first clause, if （2） or 二是 follows that clause.</summary>
    /// <param name="text">The notice without its layout.</param>
    /// <param name="markers">What finds numbers.</param>
    /// <param name="words">The words.</param>
    /// <returns>The place; -1 where there is none.</returns>
    public static int First(string text, OutlineMarkers markers, List<WordsWithClause> words)
    {
        if (words.Count < 2 || words[1].IsEmpty)
        {
            return -1;
        }

        if (CountedLines.At(text, words[1].Start).Number == 2)
        {
            return FirstCounted(text, words[0]);
        }

        if (markers.At(words[1].Start) is not { Number: 2, IsLoose: false } second)
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

    // 抓好甲：一是…（市甲局）；二是…（市乙局）.
    private static int FirstCounted(string text, WordsWithClause words)
    {
        for (int at = words.Start + 1; at < words.End; at++)
        {
            if (Signs.IndexOf(text[at - 1]) >= 0 && CountedLines.At(text, at).Number == 1)
            {
                return at;
            }
        }

        return -1;
    }
}
