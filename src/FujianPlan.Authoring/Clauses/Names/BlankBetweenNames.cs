namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>Where a blank or the end of a line alone divides two names: 县甲局 县乙局. Within a name it is what copying from a page leaves.</summary>
internal static class BlankBetweenNames
{
    /// <summary>How far behind a blank the end of a name is looked for, in characters.</summary>
    public const int LongestName = 20;

    // What may stand behind a list of names: 牵头, 负责, 配合, 等, 按职责.
    private const string Behind = "牵负配等按";

    // 县甲局 东山水务公司: what is named behind an office of a government is none of it.
    private const int ShortestFirm = 4;

    private static readonly WordList Firms = new("公司", "集团", "医院", "大学", "学院", "银行");

    // 县委 各部门 may be one name, 县甲局 各乡镇 is none.
    private static readonly WordList Governments = new("政府", "党委", "省委", "市委", "县委", "区委", "州委", "工委", "管委会", "人大", "政协");

    private static readonly WordList Bodies = new("部门", "单位", "机构");

    private static readonly char[] Joins = ['和', '及', '与', '暨', '等'];

    private const string Marks = "、､﹑，,；;。：:（(〔[【";

    /// <summary>Whether it does before a place: whole offices of one level stand on both sides, or a group, a league or an office behind another.</summary>
    /// <param name="words">The text, without its blanks.</param>
    /// <param name="from">Where the name before it begins.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where the text ends.</param>
    public static bool IsBefore(string words, int from, int at, int end)
    {
        if (at - from < 3 || !(AgencyNames.IsOrgan(words, from, at) || AgencyNames.IsGroup(words, from, at)))
        {
            return false;
        }

        if (AgencyNames.BeginsWithSeveral(words, at, end))
        {
            return EndOfGroup(words, at, end) is > 0 and int group && !(Governments.Ends(words, from, at) && Bodies.Ends(words, at, group));
        }

        bool areOfOneLevel = words[at] == words[from] && AgencyNames.BeginsWithLevel(words, from, at) && AgencyNames.BeginsWithLevel(words, at, end);
        for (int to = at + 1; to <= end && to - at <= LongestName && !IsSign(words[to - 1]); to++)
        {
            if (to - at > 2 && AgencyNames.IsOrgan(words, at, to) && (areOfOneLevel || (IsAnother(words, from, at, to) && (to == end || IsSign(words[to]) || Behind.IndexOf(words[to]) >= 0))))
            {
                return true;
            }
        }

        return false;
    }

    // 各乡镇人民政府, up to the next sign or role, or to the next group.
    private static int EndOfGroup(string words, int at, int end)
    {
        for (int to = at + 2; to <= end && to - at <= LongestName && !IsSign(words[to - 1]); to++)
        {
            if ((to == end || IsSign(words[to]) || Behind.IndexOf(words[to]) >= 0 || AgencyNames.BeginsWithSeveral(words, to, end)) && AgencyNames.HasEnd(words, at, to))
            {
                return to;
            }
        }

        return 0;
    }

    // 县甲局 团县委 and 县委办 政府办, up to the next sign or a role: 团 begins no second half of a name, nor does a second office. 国家税务总局 东山税务局 may be one.
    private static bool IsAnother(string words, int from, int at, int to) =>
        (words[at] == '团' && words[to - 1] == '委') || (words[to - 1] == '办' && words[at - 1] == '办')
        || (to - at > ShortestFirm && Firms.Ends(words, at, to) && words.IndexOfAny(Joins, at, to - at) < 0 && AgencyNames.BeginsWithLevel(words, from, at));

    private static bool IsSign(char c) => Marks.IndexOf(c) >= 0 || ClauseBrackets.IsClosing(c);

    /// <summary>Whether a name may begin behind a character.</summary>
    /// <param name="c">The character.</param>
    public static bool EndsName(char c) => Marks.IndexOf(c) >= 0;
}
