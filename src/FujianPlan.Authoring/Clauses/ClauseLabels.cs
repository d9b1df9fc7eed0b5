using System.Globalization;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>
/// Labels that say what follows them: 责任单位：, 主要责任处室：, 完成时限：. They are told by what they are made of, not from a list of
/// whole ones.
/// </summary>
internal static class ClauseLabels
{
    private const int LongestLabel = 16;
    private const int LongestDoing = 4;
    private const string Does = "负责";

    // What is labelled.
    private static readonly string[] Bodies =
    [
        "单位", "部门", "处室", "科室", "股室", "机构", "主体", "司局", "处", "地区", "部门和单位", "部门（单位）", "单位（部门）", "部门(单位)", "单位(部门)", "（责任）单位", "(责任)单位", "（责任）部门", "(责任)部门",
        "村", "社区", "村居", "乡镇", "街道", "镇街", "办所", "站所",
        // 配合部门及乡镇.
        .. from body in new[] { "单位", "部门" }
           from place in new[] { "及乡镇", "和乡镇", "、乡镇", "及镇街", "和镇街", "及街道", "及乡镇（街道）", "及乡镇街道", "及属地", "及属地乡镇", "及属地镇街" }
           select body + place,
    ];

    // 责任单位及责任人：县甲局 张某.
    private static readonly string[] BodiesAndPersons =
    [
        .. from body in new[] { "单位", "部门", "科室", "处室" }
           from person in new[] { "责任人", "负责人" }
           from form in new[] { "{0}及{1}", "{0}和{1}", "{0}、{1}", "{0}/{1}", "{0}（{1}）", "{0}({1})" }
           select string.Format(CultureInfo.InvariantCulture, form, body, person),
    ];

    // 县直责任单位, 乡镇责任单位: at the beginning of a line alone. Elsewhere they are the end of what is named before it.
    private static readonly string[] Places = ["省直", "市直", "县直", "区直", "州直", "乡镇", "镇街", "街道", "属地", "主体", "村级", "镇级", "乡级"];

    // What they do; the first of these that a label has gives the role.
    private static readonly (string Word, DutyRole Role)[] Doings =
    [
        ("指导", DutyRole.Guiding), ("牵头", DutyRole.Lead), ("主要责任", DutyRole.Lead), ("主办", DutyRole.Lead), ("主责", DutyRole.Lead),
        ("配合", DutyRole.Supporting), ("协办", DutyRole.Supporting), ("会办", DutyRole.Supporting), ("协助", DutyRole.Supporting), ("协同", DutyRole.Supporting), ("协作", DutyRole.Supporting), ("参与", DutyRole.Supporting),
        ("参加", DutyRole.Supporting), ("支持", DutyRole.Supporting), ("支撑", DutyRole.Supporting), ("督导", DutyRole.Guiding), ("责任", DutyRole.Responsible), ("负责", DutyRole.Responsible), ("承办", DutyRole.Responsible), ("分办", DutyRole.Responsible),
        ("落实", DutyRole.Responsible), ("实施", DutyRole.Responsible), ("整改", DutyRole.Responsible), ("督促", DutyRole.Guiding),
    ];

    // What may stand beside it.
    private static readonly string[] Qualities =
        ["主要", "相关", "有关", "具体", "共同", "第一", "各", "总", "其他", "省级", "市级", "县级", "区级", "本级", "直接", "业务", "技术", "任务", "工作", "项目", "问题"];

    private static readonly string[] Times =
        ["时限", "时间", "期限", "时间节点", "时间安排", "节点", "时限要求", "时间要求", "进度安排", "推进时限", "截止日期", "截止时间", "起止时间"];

    private static readonly string[] TimeQualities = ["完成", "办结", "整改", "落实", "实施", "推进", "工作", "任务", "计划", "目标", "出台", "预计", "拟", "改革", "预期", "答复", "办理", "反馈", "销号", "报送"];

    // Where, or for whom, what is done holds, or of what kind it is: no body that does it.
    private static readonly string[] Scopes = ["整改类型", "问题类型", "任务类型", "工作类型", "任务类别", "问题类别", "整改方式", "适用范围", "适用区域", "适用地区", "适用对象", "实施范围", "实施区域", "试点范围", "推广范围"];

    // A heading over the clauses of a bracket.
    private static readonly string[] HeadingEnds = ["分工", "分工方案", "方案", "层面", "省级", "市级", "县级", "区级", "本级", "任务", "事项", "措施"];

    /// <summary>The label that ends before a colon; null where none does.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="start">Where it may begin.</param>
    /// <param name="colon">The colon.</param>
    /// <param name="line">Where the line begins, or the stretch behind a blank, in which the colon stands.</param>
    public static ClauseLabel? Before(string words, int start, int colon, int line = 0)
    {
        start = Math.Max(start, colon - LongestLabel);
        if (Ending(words, start, colon, Times) is { } time)
        {
            return new ClauseLabel(Stretch(words, start, time, TimeQualities), ClauseLabelKind.Deadline, default, HasNoun: true);
        }

        if (Ending(words, start, colon, Scopes) is { } scope)
        {
            return new ClauseLabel(scope, ClauseLabelKind.Scope, default, HasNoun: true);
        }

        if (Ending(words, start, colon, BodiesAndPersons) is { } body && OfDoers(words, start, body) is { Role: { } shared } both && both.Start < body)
        {
            return new ClauseLabel(both.Start, ClauseLabelKind.Agencies, shared, HasNoun: true, WithPersons: true);
        }

        if (PersonLabels.Before(words, start, colon, line) is { } person)
        {
            return new ClauseLabel(person, ClauseLabelKind.Person, DutyRole.Responsible, HasNoun: true);
        }

        // 牵头：… has no noun; 责任处室：… has.
        int noun = Ending(words, start, colon, Bodies) ?? colon;
        (int Start, DutyRole? Role)? doers = OfDoers(words, start, noun);
        return doers is { Role: { } role } found ? new ClauseLabel(noun < colon ? WithPlace(words, Math.Max(start, line), found.Start) : found.Start, ClauseLabelKind.Agencies, role, noun < colon) : null;
    }

    private static int WithPlace(string words, int line, int start) =>
        Quality(words, line, start, Places) is { } place && start - place.Length == line ? line : start;

    /// <summary>Whether what stands before a colon labels bodies, and says nothing known of what they do: 验收单位：.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="colon">The colon.</param>
    public static bool IsOfBodies(string words, int start, int colon) => Ending(words, start, colon, Bodies) is { } noun && noun > start && noun - start <= LongestDoing;

    /// <summary>Whether a label stands at a place.</summary>
    /// <param name="words">The text.</param>
    /// <param name="at">The place.</param>
    public static bool StandsAt(string words, int at)
    {
        if (ColonlessLabels.InSigns(words, at, words.Length, out _) is not null)
        {
            return true;
        }

        for (int i = at; i < words.Length && i <= at + LongestLabel; i++)
        {
            if (words[i] is '：' or ':')
            {
                return Before(words, at, i) is { } label && label.Start == at;
            }
        }

        return false;
    }

    /// <summary>Whether what stands before a colon heads a bracket: 市级分工：.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="start">Where the bracket begins.</param>
    /// <param name="colon">The colon.</param>
    public static bool IsHeading(string words, int start, int colon)
    {
        if (colon - start is < 2 or > LongestLabel || Ending(words, start, colon, HeadingEnds) is null)
        {
            return false;
        }

        for (int i = start; i < colon; i++)
        {
            if (!char.IsLetterOrDigit(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    // 主要责任, 牵头, 相关责任: back from the noun, as far as it goes. Two doings at odds make no label.
    internal static (int Start, DutyRole? Role)? OfDoers(string words, int start, int end)
    {
        DutyRole? role = null;
        int at = end;
        while (true)
        {
            if (Doing(words, start, at) is (string word, DutyRole found))
            {
                if (role is not null && role != found && role != DutyRole.Responsible && found != DutyRole.Responsible)
                {
                    // …省经信厅牵头 配合单位：, whose blank is lost.
                    return at - word.Length > 0 && char.IsLetter(words[at - word.Length - 1]) ? (at, role) : null;
                }

                role = role is null or DutyRole.Responsible ? found : role;
                at -= word.Length;
            }
            else if (Quality(words, start, at, Qualities) is { } quality)
            {
                at -= quality.Length;
            }
            else
            {
                // …按职责分工负责 配合单位：, whose blank is lost: the first word ends what stands before the label.
                return (at > 0 && at + Does.Length < end && char.IsLetter(words[at - 1]) && string.CompareOrdinal(words, at, Does, 0, Does.Length) == 0 ? at + Does.Length : at, role);
            }
        }
    }

    internal static (string Word, DutyRole Role)? Doing(string words, int start, int end)
    {
        foreach ((string word, DutyRole role) in Doings)
        {
            if (EndsWith(words, start, end, word))
            {
                return (word, role);
            }
        }

        return null;
    }

    internal static int Stretch(string words, int start, int end, string[] qualities)
    {
        // 整改类型：分阶段整改⏎整改时限：: no label says the same twice.
        string? last = null;
        while (Quality(words, start, end, qualities) is { } quality && quality != last)
        {
            end -= quality.Length;
            last = quality;
        }

        return end;
    }

    internal static string? Quality(string words, int start, int end, string[] qualities) =>
        First(qualities, words, start, end);

    private static string? First(string[] qualities, string words, int start, int end)
    {
        foreach (string quality in qualities)
        {
            if (EndsWith(words, start, end, quality))
            {
                return quality;
            }
        }

        return null;
    }

    // Where the longest of some words begins that ends a stretch; null where none does.
    internal static int? Ending(string words, int start, int end, string[] nouns)
    {
        int longest = 0;
        foreach (string noun in nouns)
        {
            longest = noun.Length > longest && EndsWith(words, start, end, noun) ? noun.Length : longest;
        }

        return longest == 0 ? null : end - longest;
    }

    private static bool EndsWith(string words, int start, int end, string word) =>
        Names.AgencyNames.EndsWith(words, start, end, word);
}

/// <summary>A label.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Kind">What it says of what follows.</param>
/// <param name="Role">The role that it gives to agencies.</param>
/// <param name="HasNoun">Whether it says whom it labels: 牵头单位, and not 牵头.</param>
/// <param name="WithPersons">Whether it labels their persons, too: 责任单位及责任人.</param>
internal readonly record struct ClauseLabel(int Start, ClauseLabelKind Kind, DutyRole Role, bool HasNoun, bool WithPersons = false);

/// <summary>What a label says of what follows it.</summary>
internal enum ClauseLabelKind
{
    /// <summary>Agencies, and their role.</summary>
    Agencies = 0,

    /// <summary>By when the task is due.</summary>
    Deadline = 1,

    /// <summary>A person, who is no agency.</summary>
    Person = 2,

    /// <summary>Nobody knows what: 验收单位.</summary>
    Unknown = 3,

    /// <summary>Where, or for whom, what is done holds.</summary>
    Scope = 4,
}
