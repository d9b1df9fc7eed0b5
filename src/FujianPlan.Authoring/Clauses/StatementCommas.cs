namespace FujianPlan.Authoring.Clauses;

/// <summary>A 、 between two statements, where a comma belongs: 市甲局牵头、市乙局配合.</summary>
internal static class StatementCommas
{
    private const int LengthOfRole = 2;

    private static readonly string[] Roles = ["牵头", "负责", "配合", "主办", "协办"];

    /// <summary>Whether a character may be one.</summary>
    /// <param name="c">The character.</param>
    public static bool MayBe(char c) => c is '、' or '､';

    /// <summary>Whether one stands at a place: what is on both sides of it names agencies and says what they do.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="from">Where the part begins.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where the bracket ends.</param>
    /// <param name="givesRole">Tells whether a stretch names agencies and says what they do.</param>
    public static bool IsAt(string words, int from, int at, int end, Func<int, int, bool> givesRole)
    {
        if (!MayBe(words[at]) || !EndsInRole(words, from, at) || !givesRole(from + ClauseScope.LengthAt(words, from, at), at))
        {
            return false;
        }

        for (int to = at + 1; to <= end; to++)
        {
            bool isEnd = to == end || words[to] is '，' or ',' or '；' or ';' or '。';
            if ((isEnd || words[to] == '、') && EndsInRole(words, at + 1, to))
            {
                return givesRole(at + 1, to);
            }

            if (isEnd)
            {
                return false;
            }
        }

        return false;
    }

    private static bool EndsInRole(string words, int from, int to) => to - from > LengthOfRole && Array.Exists(Roles, role => Names.AgencyNames.EndsWith(words, from, to, role));
}
