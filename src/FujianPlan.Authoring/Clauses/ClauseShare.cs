namespace FujianPlan.Authoring.Clauses;

/// <summary>Words before 由 that say what part of the work a body has: 资金由市甲局负责. They name nobody.</summary>
internal static class ClauseShare
{
    // 自由 and 理由 are words.
    private const string NoBeginnings = "自理事缘案";

    /// <summary>Where the name behind the last 由 of a stretch begins.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="from">Where the stretch begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <returns>The place; -1 where no words stand before 由.</returns>
    public static int NameBehind(string words, int from, int to)
    {
        int depth = 0, found = -1;
        for (int at = from; at + 1 < to; at++)
        {
            depth = ClauseBrackets.DepthWithQuotes(depth, words[at]);
            found = depth == 0 && IsBy(words, from, at) ? at + 1 : found;
        }

        return found;
    }

    /// <summary>Whether 由 stands at a place behind other words, as a word of its own.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="from">Where the other words begin.</param>
    /// <param name="at">The place.</param>
    public static bool IsBy(string words, int from, int at) => at > from && words[at] == '由' && NoBeginnings.IndexOf(words[at - 1]) < 0;
}
