namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>Where 和, 及, 与 and 以及 join two members of a list. In 文化和旅游局 and 部门和单位 they are part of a name.</summary>
internal static class ClauseJoins
{
    // Places whose names begin with 和; 及 and 与 begin none. In 和平潭综合实验区 it joins.
    private static readonly WordList Places = new(
        "和平区", "和平县", "和平镇", "和平乡", "和平街", "和平村", "和平社区", "和平里", "和平路", "和平办",
        "和田市", "和田县", "和田地区", "和田镇", "和静县", "和静镇", "和顺县", "和顺镇", "和龙市", "和林格尔", "和政县", "和硕县", "和布克赛尔");

    // 和县 is one, too. Behind the whole name of a body, 县 is the level of the next one's: 县甲局和县乙局.
    private static readonly WordList LevelOrPlace = new("和县");

    private const string AtLevel = "直级";

    // 和各镇, 和本乡, 和城镇.
    private const string NoTown = "各全本该城集小村两多";

    private const int LongestNoun = 8;

    private static readonly WordList Parties = new(
        "党委", "党组", "党工委", "人大", "政协");

    private static readonly WordList Qualifiers = new(
        "国务院", "国家", "中央", "中国", "全国", "全省", "全市", "全县", "全区", "驻", "有关", "相关", "其他", "其它");

    /// <summary>The connective at a place; 0 for none, else its length.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="from">Where the stretch begins in which it stands.</param>
    /// <param name="at">The place.</param>
    /// <param name="to">Where the stretch ends.</param>
    public static int LengthAt(string words, int from, int at, int to)
    {
        if (words[at] == '以' && at + 1 < to && words[at + 1] == '及')
        {
            return 2;
        }

        return words[at] is '和' or '及' or '与' or '暨' && !(words[at] == '和' && (BeginsPlace(words, from, at) || (at == from && BeginsTown(words, at, to)))) ? 1 : 0;
    }

    // 和溪镇: no town has a name of one character, so that 和 is a part of it.
    private static bool BeginsTown(string words, int at, int to)
    {
        const int Level = 2;
        return at + Level < to && words[at + Level] is '镇' or '乡' && char.IsLetter(words[at + 1]) && NoTown.IndexOf(words[at + 1]) < 0;
    }

    private static bool BeginsPlace(string words, int from, int at)
    {
        const int Name = 2;
        if (!LevelOrPlace.Begins(words, at, words.Length))
        {
            return Places.Begins(words, at, words.Length);
        }

        bool isLevel = at + Name < words.Length && AtLevel.IndexOf(words[at + Name]) >= 0;
        return !isLevel && !(at > from && (AgencyNames.IsOrgan(words, from, at) || AgencyNames.IsGroup(words, from, at) || AgencyNames.BeginsWithSeveral(words, from, at)));
    }

    /// <summary>The connective that begins a stretch; 0 for none, else its length.</summary>
    public static int LengthOfBeginning(string words, int from, int to)
    {
        int length = from < to ? LengthAt(words, from, from, to) : 0;
        return from + length < to ? length : 0;
    }

    /// <summary>Finds the first place where two members are joined.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="from">Where the first begins.</param>
    /// <param name="to">Where the last ends.</param>
    /// <param name="length">The length of the connective there.</param>
    /// <returns>Its place; -1 for none; -2 where it cannot be told.</returns>
    public static int Find(string words, int from, int to, out int length)
    {
        int depth = 0, rightEnd = -1;
        length = 0;
        for (int i = from; i + 1 < to; i++)
        {
            depth = ClauseBrackets.DepthWithQuotes(depth, words[i]);
            if (depth > 0 || i == from || words[i] is not ('和' or '及' or '与' or '暨' or '以') || (length = LengthAt(words, from, i, to)) == 0 || i + length >= to)
            {
                continue;
            }

            rightEnd = rightEnd < 0 ? AgencyNames.WithoutBracket(words, from, to) : rightEnd;
            switch (Of(words, from, i, i + length, Math.Max(rightEnd, i + length)))
            {
                case Join.Members:
                    return i;
                case Join.Unclear:
                    return -2;
                default:
                    i += length - 1;
                    break;
            }
        }

        length = 0;
        return -1;
    }

    private static Join Of(string words, int from, int leftEnd, int right, int to)
    {
        if (words[right] == '各' || AgencyNames.StartsWith(words, right, to, "有关") || AgencyNames.StartsWith(words, right, to, "相关") || AgencyNames.StartsWith(words, right, to, "其他"))
        {
            return Join.Members;
        }

        if (AgencyNames.IsBareNoun(words, right, EndOfWord(words, right, to)))
        {
            return Join.Name;
        }

        // No government's name has such a word in it, but for the places above.
        if (AgencyNames.IsGovernmentOfPlace(words, right, to))
        {
            return Join.Members;
        }

        bool isPlace = leftEnd - from >= 3 && AgencyNames.Levels.IndexOf(words[leftEnd - 1]) >= 0;
        bool isOrgan = AgencyNames.IsOrgan(words, from, leftEnd) || AgencyNames.IsGroup(words, from, leftEnd);
        if (!isPlace && !isOrgan && !AgencyNames.BeginsWithSeveral(words, from, leftEnd))
        {
            return Join.Name;
        }

        return OfWhole(words, from, leftEnd, right, to, isOrgan);
    }

    // 单位 of 部门和单位和市甲局.
    private static int EndOfWord(string words, int from, int to)
    {
        int end = from, limit = Math.Min(to, from + LongestNoun);
        while (end < limit && words[end] != '、' && (end == from || LengthAt(words, from, end, to) == 0))
        {
            end++;
        }

        return end;
    }

    // What stands on the left may be whole.
    private static Join OfWhole(string words, int from, int leftEnd, int right, int to, bool isOrgan)
    {
        bool isRightWhole = AgencyNames.IsOrgan(words, right, to) || AgencyNames.IsGroup(words, right, to) || AgencyNames.Level(words, right, to) != LevelName.None;
        if (Parties.Ends(words, from, leftEnd) && AgencyNames.StartsWith(words, right, to, "政府"))
        {
            return Join.Name;
        }

        bool isQualified = AgencyNames.BeginsWithLevel(words, right, to) || Qualifiers.Begins(words, right, to);
        if (!isQualified && AgencyNames.BeginsWithSeveral(words, from, leftEnd) && AgencyNames.IsGroupOfAny(words, right, to) && !CollectiveWords.IsCollective(words, right, to))
        {
            return Join.Name;
        }

        // 各村居和甲公司; in 各村和社区居委会 the second is of the same group.
        if (isRightWhole && AgencyNames.BeginsWithSeveral(words, from, leftEnd) && AgencyNames.Level(words, from, leftEnd) == LevelName.Levels && !AgencyNames.BeginsWithBareNoun(words, right, to))
        {
            return Join.Members;
        }

        bool isRightPlace = to - right >= 3 && AgencyNames.Levels.IndexOf(words[to - 1]) >= 0;
        if (isOrgan ? isRightWhole || (isQualified && AgencyNames.HasEnd(words, right, to)) || isRightPlace : isRightWhole && isQualified)
        {
            return Join.Members;
        }

        bool isLeftPlace = AgencyNames.Levels.IndexOf(words[leftEnd - 1]) >= 0;
        if (isLeftPlace && (isRightPlace || (isRightWhole && AgencyNames.IsGroup(words, right, to))))
        {
            return Join.Members;
        }

        return isOrgan ? Join.Unclear : Join.Name;
    }

    private enum Join
    {
        Name,
        Members,
        Unclear,
    }
}
