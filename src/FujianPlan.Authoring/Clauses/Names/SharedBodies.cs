namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>
/// Levels in a list that share the body that the last of them has: 各市、县财政局, 省、市有关部门. They are one collective; a level that stands over the one
/// before it is none of it: 各区、市财政局.
/// </summary>
internal static class SharedBodies
{
    // From the highest on; levels of one row stand beside each other.
    private static readonly string[][] Levels = [["省"], ["市", "州", "盟"], ["县", "区", "旗"], ["乡镇", "镇街", "街镇", "街道", "乡（镇", "乡(镇"], ["村居", "社区"]];

    // 市直有关部门 behind 各区 are the city's; in 省、市直有关部门 both levels have them.
    private const string OfOneLevel = "直属级";

    private static readonly char[] Brackets = ['（', '('];

    /// <summary>Whether a stretch has the body that the levels before it share.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="before">The last of those.</param>
    /// <param name="areSeveral">Whether 各 or the like stands before them.</param>
    /// <param name="next">The stretch.</param>
    public static bool EndIn(string words, ClauseSpan before, bool areSeveral, ClauseSpan next)
    {
        if (before.Length == 0 || LengthOfLevel(words, next.Start, next.End, out int rank) is not (> 0 and int length) || RankOfLast(words, before) is not (>= 0 and int last) || rank < last)
        {
            return false;
        }

        int body = next.Start + length;
        bool isBeside = rank == last && words[next.Start] == words[before.Start] && before.Length == 1;
        return body < next.End && !isBeside && (OfOneLevel.IndexOf(words[body]) < 0 || !areSeveral)
            && (AgencyNames.IsOrgan(words, next.Start, next.End) || AgencyNames.IsGroup(words, next.Start, next.End));
    }

    /// <summary>Whether a stretch names levels and, behind the last of them, the body that they share: 市、县公安局.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="from">The stretch's start.</param>
    /// <param name="to">The stretch's end.</param>
    public static bool Are(string words, int from, int to) => LastOf(words, from, to) is var last && last > from + 1
        && EndIn(words, Before(words, from, last), AgencyNames.BeginsWithSeveral(words, from, to), new ClauseSpan(last, to - last));

    /// <summary>The bodies as names of their own: 市公安局、县公安局 of 市、县公安局; null where the levels stand for all places of theirs, or the body is a group.</summary>
    /// <param name="name">The name.</param>
    public static string? Each(string name)
    {
        if (!Are(name, 0, name.Length) || AgencyNames.BeginsWithSeveral(name, 0, name.Length) || name.IndexOfAny(Brackets) >= 0 || LastOf(name, 0, name.Length) is var last && AgencyNames.IsGroup(name, last, name.Length))
        {
            return null;
        }

        // 市、县两级法院 are of both.
        string body = name.Substring(last + LengthOfLevel(name, last, name.Length, out _));
        return body.Length > 1 && body[1] == '级' ? null : string.Join("、", name.Substring(0, last - 1).Split('、').Select(level => level + body).Append(name.Substring(last)));
    }

    // The stretch behind the last 、 that stands in no bracket; 0 where none does.
    private static int LastOf(string words, int from, int to)
    {
        int depth = 0, last = 0;
        for (int i = from; i < to; i++)
        {
            depth = ClauseBrackets.DepthWithQuotes(depth, words[i]);
            last = depth == 0 && words[i] == '、' ? i + 1 : last;
        }

        return last;
    }

    // 县 of 市、县、乡镇卫生院; with all that stands before it, where that has brackets.
    private static ClauseSpan Before(string words, int from, int last)
    {
        int start = words.LastIndexOf('、', last - 2, last - 1 - from) + 1;
        return start > from && !ClauseBrackets.IsClosing(words[last - 2]) ? new ClauseSpan(start, last - 1 - start) : new ClauseSpan(from, last - 1 - from);
    }

    private static int LengthOfLevel(string words, int from, int to, out int rank)
    {
        for (rank = 0; rank < Levels.Length; rank++)
        {
            foreach (string level in Levels[rank])
            {
                if (AgencyNames.StartsWith(words, from, to, level) && (level.Length > 1 || AgencyNames.BeginsWithLevel(words, from, to) || level is "盟" or "旗"))
                {
                    return EndOfBracket(words, from, to, level) - from;
                }
            }
        }

        rank = -1;
        return 0;
    }

    // 县（市、区）, 乡（镇）: the bracket says what else the level is.
    private static int EndOfBracket(string words, int from, int to, string level)
    {
        int open = from + level.IndexOfAny(['（', '(']);
        open = open < from ? from + level.Length : open;
        return open < to && ClauseBrackets.ClosingOf(words, open) is > 0 and int close && close < to && AgencyNames.Level(words, from, close + 1) != LevelName.None ? close + 1 : from + level.Length;
    }

    private static int RankOfLast(string words, ClauseSpan before)
    {
        int end = ClauseBrackets.IsClosing(words[before.End - 1]) ? before.End - 1 : before.End;
        return AgencyNames.Level(words, before.Start, before.End) is LevelName.Levels or LevelName.Bare
            ? Array.FindIndex(Levels, levels => Array.Exists(levels, level => AgencyNames.EndsWith(words, before.Start, end, level)))
            : -1;
    }
}
