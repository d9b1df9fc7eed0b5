namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>What may be the name of a person beside that of a body: two to four letters that end like no body.</summary>
internal static class PersonNames
{
    private const int Shortest = 2;
    private const int Longest = 4;

    /// <summary>Whether a stretch may be one.</summary>
    /// <param name="words">The text.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    public static bool Are(string words, int from, int to)
    {
        if (to - from is < Shortest or > Longest)
        {
            return false;
        }

        for (int at = from; at < to; at++)
        {
            if (!char.IsLetter(words[at]))
            {
                return false;
            }
        }

        return !AgencyNames.HasEnd(words, from, to);
    }

    /// <summary>Where one begins that stands behind the name of a body: 县甲局 张某, 县甲局（张某）.</summary>
    /// <param name="text">The clause.</param>
    /// <param name="from">Where the name begins.</param>
    /// <param name="to">Where the stretch ends.</param>
    /// <returns>The place, with its bracket; <paramref name="to"/> where there is none.</returns>
    public static int BehindBody(ClauseText text, int from, int to)
    {
        string words = text.Words;
        int open = ClauseBrackets.OpeningOf(words, from, to);
        if (open > from)
        {
            return Are(words, open + 1, to - 1) && AgencyNames.HasEnd(words, from, open) ? open : to;
        }

        for (int at = to - Shortest; at > from && to - at <= Longest; at--)
        {
            if (text.IsApart(at) && Are(words, at, to) && AgencyNames.HasEnd(words, from, at))
            {
                return at;
            }
        }

        return to;
    }
}
