namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>Which names of clauses stand for several agencies.</summary>
internal static class CollectiveWords
{
    // Words that a name with a collective's end has where it stands for several.
    private static readonly WordList Many = new(
        "有关", "相关", "直属", "直各", "各", "其他", "其它", "成员单位");

    private static readonly WordList Beginnings = new(
        "省直", "市直", "县直", "区直", "州直", "驻省", "驻市", "驻县", "驻区", "全省", "全市", "全县", "全区", "全州", "辖区", "我市", "我省", "本市", "本省", "省属", "市属", "区属", "县属", "具有", "负有", "承担", "涉及", "履行", "从事");

    private static readonly WordList MoreEnds = new(
        "地区", "市县", "县市", "区县", "县区", "市州", "州市", "地市", "市", "县", "区", "管委会", "方面", "处室", "科室", "股室", "部室", "局", "成员");

    /// <summary>Whether a stretch is a collective's name: it begins with 各, speaks of many and ends like one, or names levels of governments.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="from">The stretch's start.</param>
    /// <param name="to">The stretch's end.</param>
    public static bool IsCollective(string words, int from, int to)
    {
        if (to - from < 2)
        {
            return false;
        }

        // 各区, 集团各部室, 第一至第八检查室: no one body is called so.
        if (words.IndexOf('各', from, to - from) >= 0 || Numbered(words, from, to))
        {
            return true;
        }

        if (AgencyNames.Level(words, from, to) is LevelName.Levels or LevelName.Governments)
        {
            // 市政府 is one; 县、区政府 and 县（市、区）政府 are many.
            return words.IndexOfAny(Signs, from, to - from) >= 0 || AgencyNames.BeginsWithSeveral(words, from, to);
        }

        return SharedBodies.Are(words, from, to) || (to - from > 2 && (((AgencyNames.IsGroup(words, from, to) || EndsAlike(words, from, to)) && SpeaksOfMany(words, from, to)) || (MoreEnds.Ends(words, from, to) && Many.StandsIn(words, from, to))));
    }

    /// <summary>Whether a stretch tells which of many are meant, before a 的: 具有审批职能.</summary>
    public static bool TellsWhich(string words, int from, int to) =>
        AgencyNames.BeginsWithSeveral(words, from, to) || Beginnings.Begins(words, from, to);

    private static readonly char[] Signs = ['、', '（', '('];

    private static bool Numbered(string words, int from, int to) => words[from] == '第' && words.IndexOf("至第", from, to - from, StringComparison.Ordinal) > from;

    private static bool EndsAlike(string words, int from, int to) =>
        MoreEnds.Ends(words, from, to) && AgencyNames.BeginsWithSeveral(words, from, to);

    private static bool SpeaksOfMany(string words, int from, int to) =>
        Many.StandsIn(words, from, to)
        || Beginnings.Begins(words, from, to);
}
