namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>
/// What stands between two 、 of a list is a member of it; or several such stretches are one, because the collective that they name has 、 in
/// it: 各市、州、县人民政府; 有关部门、单位; 全市供电、供气企业; 具有审批、执法职能的部门.
/// </summary>
internal static class ClausePieces
{
    // So many stretches at most are one member's.
    private const int Most = 12;

    // And so many where members are joined by 和.
    private const int Longest = 48;

    private const int LongestTail = 24;

    private static readonly string[] Attributes = ["具有", "负有", "承担", "涉及", "履行", "从事", "享有", "行使"];

    private static readonly WordList Groups = new(
        "各", "全省", "全市", "全县", "全区", "全州", "有关", "相关", "其他", "省属", "市属", "区属", "县属", "辖区");

    /// <summary>How many stretches are one member, from one on.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="stretches">The stretches.</param>
    /// <param name="first">The first of them.</param>
    public static int CountFrom(string words, List<ClauseSpan> stretches, int first)
    {
        int count = 1, more;
        do
        {
            // 各区、县政府和各镇、街道: the end of one may be the beginning of the next.
            more = RunFrom(words, stretches, first + count - 1) - 1;
            count += more;
        }
        while (more > 0 && count < Longest);
        return count;
    }

    private static int RunFrom(string words, List<ClauseSpan> stretches, int first)
    {
        int count = Attribute(words, stretches, first);
        count = count > 1 ? count : LevelRun(words, stretches, first);
        count = count > 1 ? count : GroupRun(words, stretches, first);
        return count == 1 && first + 1 < stretches.Count && GoesOn(words, stretches[first], stretches[first + 1]) ? 2 : count;
    }

    private static bool GoesOn(string words, ClauseSpan one, ClauseSpan next) =>
        (EndsInGroup(words, one) && MayBeAddedTo(words, one) && AddsToGroup(words, Head(words, next))) || (one.Length > 0 && AreCommitteeAndGovernment(words, one, next));

    // 有关部门、企业 and 各协会、企业 are one group; 行业协会、企业 are two.
    private static bool MayBeAddedTo(string words, ClauseSpan one) =>
        CollectiveWords.IsCollective(words, one.Start, one.End) || AgencyNames.EndsWith(words, one.Start, one.End, "部门") || AgencyNames.EndsWith(words, one.Start, one.End, "单位")
        || AgencyNames.EndsWith(words, one.Start, one.End, "机构") || Groups.Begins(words, one.Start, one.End);

    // 各县委、政府.
    private static bool AreCommitteeAndGovernment(string words, ClauseSpan one, ClauseSpan next) =>
        words[one.End - 1] == '委' && AgencyNames.BeginsWithSeveral(words, one.Start, one.End) && AgencyNames.IsGovernmentAlone(words, next.Start, next.End);

    // 具有审批、执法职能的部门: up to the 的, and the noun behind it.
    private static int Attribute(string words, List<ClauseSpan> stretches, int first)
    {
        int begins = BeginningOfAttribute(words, stretches[first]);
        for (int i = first; begins >= 0 && i < stretches.Count && i - first < Most; i++)
        {
            int from = i == first ? begins : stretches[i].Start;
            if (words.IndexOf('的', from, stretches[i].End - from) >= 0)
            {
                return i - first + 1;
            }
        }

        return 1;
    }

    private static int BeginningOfAttribute(string words, ClauseSpan stretch)
    {
        foreach (string attribute in Attributes)
        {
            int at = words.IndexOf(attribute, stretch.Start, stretch.Length, StringComparison.Ordinal);
            if (at == stretch.Start || (at > stretch.Start && words[at - 1] is '等' or '及' or '和' or '与'))
            {
                return at;
            }
        }

        return -1;
    }

    // 各市、州、县人民政府; 县、区政府; 各市、县.
    private static int LevelRun(string words, List<ClauseSpan> stretches, int first)
    {
        if (Level(words, Tail(words, stretches[first])) is not (LevelName.Levels or LevelName.Bare))
        {
            return 1;
        }

        bool isSeveral = Tail(words, stretches[first]) is var tail && AgencyNames.BeginsWithSeveral(words, tail.Start, tail.End);
        int count = 1;
        while (first + count < stretches.Count && count < Most)
        {
            ClauseSpan next = Head(words, stretches[first + count]);

            // 各市、以及市甲局: 以 is no level there.
            if (ClauseJoins.LengthOfBeginning(words, stretches[first + count].Start, stretches[first + count].End) > 0)
            {
                break;
            }

            LevelName level = AgencyNames.BeginsWithSeveral(words, next.Start, next.End) ? LevelName.None : Level(words, next);
            if (level == LevelName.None)
            {
                // 各镇、街道、园区: 园区 alone is nobody's name.
                if (isSeveral && AgencyNames.IsBareNoun(words, next.Start, next.End) && !AgencyNames.IsGovernmentAlone(words, next.Start, next.End))
                {
                    count++;
                    continue;
                }

                break;
            }

            count++;
            if (level == LevelName.Governments)
            {
                break;
            }
        }

        return EndsBeforeBody(words, stretches, first, count, isSeveral) ? count + 1 : !isSeveral && EndsBeforeOffice(words, stretches, first, count) ? 1 : count;
    }

    // 各市、县财政局, 省、市有关部门; 县文化和旅游局 is one as well.
    private static bool EndsBeforeBody(string words, List<ClauseSpan> stretches, int first, int count, bool isSeveral)
    {
        if (first + count >= stretches.Count || Level(words, Head(words, stretches[first + count - 1])) == LevelName.Governments)
        {
            return false;
        }

        ClauseSpan before = count == 1 ? Tail(words, stretches[first]) : stretches[first + count - 1], next = stretches[first + count];
        return SharedBodies.EndIn(words, before, isSeveral, Head(words, next)) || SharedBodies.EndIn(words, before, isSeveral, next);
    }

    // 区、市财政局: each level stands for its office.
    private static bool EndsBeforeOffice(string words, List<ClauseSpan> stretches, int first, int count)
    {
        if (first + count >= stretches.Count || Level(words, stretches[first + count - 1]) == LevelName.Governments)
        {
            return false;
        }

        ClauseSpan next = stretches[first + count];
        return SharedEnding.IsOfficeOfLevel(words, next.Start, next.End);
    }

    // 各省 of 有关部门和各省、自治区、直辖市人民政府.
    private static ClauseSpan Tail(string words, ClauseSpan stretch)
    {
        for (int i = stretch.End - 2; i >= stretch.Start && stretch.End - i <= LongestTail; i--)
        {
            if (ClauseJoins.LengthAt(words, stretch.Start, i, stretch.End) > 0 && (Groups.Begins(words, i + 1, stretch.End) || AgencyNames.Level(words, i + 1, stretch.End) == LevelName.Bare))
            {
                return new ClauseSpan(i + 1, stretch.End - i - 1);
            }
        }

        return stretch;
    }

    // 县级市政府 of 各区、县级市政府和市甲局.
    private static ClauseSpan Head(string words, ClauseSpan stretch)
    {
        int depth = 0;
        for (int i = stretch.Start; i < stretch.End && i - stretch.Start <= LongestTail; i++)
        {
            depth = ClauseBrackets.DepthWithQuotes(depth, words[i]);
            if (depth == 0 && i > stretch.Start && ClauseJoins.LengthAt(words, stretch.Start, i, stretch.End) > 0)
            {
                return new ClauseSpan(stretch.Start, i - stretch.Start);
            }
        }

        return stretch;
    }

    // 全市供电、供气企业: what begins like a group, and has no end, ends with the next that has one.
    private static int GroupRun(string words, List<ClauseSpan> stretches, int first)
    {
        ClauseSpan one = Tail(words, stretches[first]);
        if (!Groups.Begins(words, one.Start, one.End) || HasEnd(words, one))
        {
            return 1;
        }

        for (int i = first + 1; i < stretches.Count && i - first < Most; i++)
        {
            ClauseSpan next = stretches[i], head = Head(words, next);
            if (AgencyNames.BeginsWithSeveral(words, next.Start, next.End) || AgencyNames.BeginsWithLevel(words, next.Start, next.End))
            {
                return 1;
            }

            if (HasEnd(words, head) || HasEnd(words, next))
            {
                return EndsInGroup(words, head) || EndsInGroup(words, next) ? i - first + 1 : 1;
            }
        }

        return 1;
    }

    private static LevelName Level(string words, ClauseSpan stretch) => AgencyNames.Level(words, stretch.Start, stretch.End);

    private static bool HasEnd(string words, ClauseSpan stretch) => AgencyNames.HasEnd(words, stretch.Start, stretch.End);

    private static bool EndsInGroup(string words, ClauseSpan stretch) => AgencyNames.IsGroup(words, stretch.Start, stretch.End);

    private static bool AddsToGroup(string words, ClauseSpan stretch) => AgencyNames.AddsToGroup(words, stretch.Start, stretch.End);
}
