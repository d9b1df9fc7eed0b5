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
}
