namespace FujianPlan.Authoring.Clauses;

/// <summary>Labels of persons, who are no agencies: 分管领导：, 责任人：, 牵头市领导：, 包案领导：.</summary>
internal static class PersonLabels
{
    private const int LongestPost = 2;

    private static readonly string[] Persons = ["领导", "负责人", "责任人", "牵头人", "联系人", "负责同志"];

    // 牵头市领导, 分管负责人.
    private static readonly string[] PersonQualities = ["分管", "包保", "联系", "主要", "挂钩", "督办", "包联", "包案", "包抓", "包干", "主管", "挂联", "挂包", "具体", "直接", "乡镇", "镇街", "街道", "村级", "镇级", "乡级", "县级", "市级", "区级", "省级", "部门", "单位", "属地"];

    private const string PersonLevels = "省市县区州校院镇乡";

    /// <summary>Where the label begins that ends before a colon; null where none does.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="start">Where it may begin.</param>
    /// <param name="colon">The colon.</param>
    /// <param name="line">Where the line begins, or the stretch behind a blank, in which the colon stands.</param>
    public static int? Before(string words, int start, int colon, int line)
    {
        if (ClauseLabels.Ending(words, start, colon, Persons) is not { } person)
        {
            return null;
        }

        int first = Math.Max(start, Math.Min(line, person)), post = ClauseLabels.Stretch(words, first, person, PersonQualities);
        int level = post > first + 1 && PersonLevels.IndexOf(words[post - 1]) >= 0 && !IsLastOfName(words, start, post) ? post - 1 : post;
        int doing = ClauseLabels.OfDoers(words, first, level)?.Start ?? level;

        // 分管校领导.
        doing = level < post ? ClauseLabels.Stretch(words, first, doing, PersonQualities) : doing;
        return level == person ? WholePost(words, first, doing) : doing;
    }

    // 各社区 分管领导, whose blank is lost: the level is of the name, unless what stands before it is whole, or says what the person does.
    private static bool IsLastOfName(string words, int start, int end) =>
        end > start + 1 && char.IsLetter(words[end - 2]) && !EndsWhole(words, start, end - 1) && ClauseLabels.Doing(words, start, end - 1) is null && ClauseLabels.Quality(words, start, end - 1, PersonQualities) is null;

    // Whether the letters before a place are the whole name of a body.
    private static bool EndsWhole(string words, int start, int end)
    {
        int from = end;
        while (from > start && char.IsLetter(words[from - 1]))
        {
            from--;
        }

        return from < end && Names.AgencyNames.IsOrgan(words, from, end);
    }

    // 党政领导, 值班领导: whatever they do, where nothing else stands before it. No label stands in a list of names.
    private static int WholePost(string words, int start, int post)
    {
        int at = post;
        if (words[post] != '领')
        {
            return post;
        }

        while (at > start && post - at < LongestPost && char.IsLetter(words[at - 1]))
        {
            at--;
        }

        return words[at] != '各' && (at == start || (char.IsLetter(words[at - 1]) ? EndsWhole(words, start, at) : words[at - 1] is not ('、' or '､'))) ? at : post;
    }
}
