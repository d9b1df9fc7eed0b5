namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>Where a blank alone divides two names: 县甲局 县乙局. Within a name it is what copying from a page leaves.</summary>
internal static class BlankBetweenNames
{
    private const int LongestName = 20;

    private const string Marks = "、､﹑，,；;。：:（(〔[【";

    /// <summary>Whether it does before a place: whole offices of one level stand on both sides.</summary>
    /// <param name="words">The text, without its blanks.</param>
    /// <param name="from">Where the name before it begins.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where the text ends.</param>
    public static bool IsBefore(string words, int from, int at, int end)
    {
        if (at - from < 3 || words[at] != words[from] || !AgencyNames.BeginsWithLevel(words, from, at) || !AgencyNames.BeginsWithLevel(words, at, end) || !AgencyNames.IsOrgan(words, from, at))
        {
            return false;
        }

        for (int to = at + 1; to <= end && to - at <= LongestName && Marks.IndexOf(words[to - 1]) < 0; to++)
        {
            if (to - at > 2 && AgencyNames.IsOrgan(words, at, to))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name may begin behind a character.</summary>
    /// <param name="c">The character.</param>
    public static bool EndsName(char c) => Marks.IndexOf(c) >= 0;
}
