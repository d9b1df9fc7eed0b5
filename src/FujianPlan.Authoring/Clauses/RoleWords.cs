using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>The words behind a list that say what its agencies do, and how they share it. docs/clauses.md tells why each means what it does.</summary>
internal static class RoleWords
{
    private static readonly string[] Leading =
    [
        "牵头", "牵头负责", "牵头落实", "牵头实施", "牵头组织", "牵头组织实施", "牵头组织落实", "牵头推进", "牵头推动", "牵头办理", "牵头抓总", "牵头统筹",
        "牵头协调", "牵头开展", "负责牵头", "总牵头", "主办", "主责",
    ];

    private static readonly string[] Responsible =
    [
        "负责", "负责落实", "负责实施", "负责组织实施", "负责组织落实", "负责推进", "负责推动", "负责办理", "负责组织", "负责具体落实", "负责具体实施", "负责抓好落实",
        "具体负责", "承办", "落实", "抓好落实", "具体落实", "推进落实", "推动落实", "组织落实", "贯彻落实", "抓落实", "实施", "组织实施", "具体实施", "推进实施",
        "推进", "推动", "办理", "执行",
    ];

    private static readonly string[] Supporting =
    [
        "配合", "配合落实", "配合实施", "配合推进", "配合做好", "配合参与", "协助配合", "参与配合", "协同配合", "支持配合", "配合支持", "积极配合", "密切配合",
        "协办", "协助", "协助落实", "协助推进", "协助做好", "协同", "协同推进", "协同落实", "协作", "负责配合", "负责协助", "参与", "参与落实", "参加", "支持",
    ];

    // 市甲局、市乙局分工协作 do it together: none of them supports another.
    private const string Together = "协作";

    private static readonly string[] OfAll = ["分工", "共同", "分别", "密切", "相互", "互相", "通力", "团结", "沟通"];

    private static readonly string[] Guiding =
        ["指导", "督导", "督导落实", "负责督导", "负责指导", "督促指导", "指导督促", "指导监督", "监督指导", "加强指导", "业务指导", "具体指导", "负责督促指导", "负责指导督促", "负责业务指导", "指导落实", "指导推进", "指导实施", "指导协调"];

    private static readonly Dictionary<char, (string Word, DutyRole Role)[]> Roles =
        new[] { (Leading, DutyRole.Lead), (Responsible, DutyRole.Responsible), (Supporting, DutyRole.Supporting), (Guiding, DutyRole.Guiding) }
            .SelectMany(words => words.Item1.Select(word => (word, words.Item2)))
            .GroupBy(word => Last(word.word))
            .ToDictionary(words => words.Key, words => words.OrderByDescending(word => word.word.Length).ToArray());

    private static readonly Dictionary<char, (string Word, DutyManner Manner)[]> Manners =
        WithinRemit().Select(word => (Word: word, Manner: DutyManner.WithinRemit))
            .Concat(new (string Word, DutyManner Manner)[] { ("分别", Manner: DutyManner.Separately), ("各自", DutyManner.Separately), ("分头", DutyManner.Separately), ("共同", DutyManner.Unstated), ("联合", DutyManner.Unstated) })
            .Concat(ToCircumstances.Select(word => (Word: word, Manner: DutyManner.Unstated)))
            .GroupBy(word => Last(word.Word))
            .ToDictionary(words => words.Key, words => words.OrderByDescending(word => word.Word.Length).ToArray());

    // 结合实际落实: how it is done, and nothing of who has which part.
    private static IEnumerable<string> ToCircumstances => ["结合实际", "结合自身实际", "结合各自实际", "结合本地实际", "结合本地区实际", "结合当地实际", "因地制宜"];

    /// <summary>The words of a role that speak of duties wherever they stand; others, such as 推进, stand in many texts.</summary>
    public static IEnumerable<string> Telling => ["牵头", "负责", "主办", "承办", "配合", "协办", "协助", "参与", "参加", "指导"];

    private static bool IsWorkOfAll(string words, int start, int end, string word) =>
        word == Together && Array.Exists(OfAll, how => EndsWith(words, start, end - word.Length, how));

    /// <summary>The role that the words at the end of a stretch give; null where they give none.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="start">The stretch's start.</param>
    /// <param name="end">Its end; afterwards that of what stands before the words.</param>
    public static DutyRole? TakeRole(string words, int start, ref int end)
    {
        if (end > start && Roles.TryGetValue(words[end - 1], out var known))
        {
            foreach ((string word, DutyRole role) in known)
            {
                if (EndsWith(words, start, end, word) && !ClauseWords.IsOfficeOf(words, end - word.Length) && !IsWorkOfAll(words, start, end, word))
                {
                    end -= word.Length;
                    return role;
                }
            }
        }

        // 各区分别组织; a name may end in 组织 as well: 各社会组织.
        int organise = end - "组织".Length;
        if (EndsWith(words, start, end, "组织") && Array.Exists(ManyOrganise, word => EndsWith(words, start, organise, word)))
        {
            end = organise;
            return DutyRole.Responsible;
        }

        return null;
    }

    private static readonly string[] ManyOrganise = ["分别", "各自", "共同", "联合"];

    /// <summary>How the words at the end of a stretch say that a role is shared.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="start">The stretch's start.</param>
    /// <param name="end">Its end; afterwards that of what stands before the words.</param>
    public static DutyManner TakeManner(string words, int start, ref int end)
    {
        DutyManner manner = DutyManner.Unstated;
        while (TakeOneManner(words, start, ref end) is { } one)
        {
            // 按职责分工分别负责: each within its own remit is the more exact of the two.
            manner = one == DutyManner.Unstated || manner == DutyManner.WithinRemit ? manner : one;
        }

        return manner;
    }

    private static DutyManner? TakeOneManner(string words, int start, ref int end)
    {
        if (end > start && Manners.TryGetValue(words[end - 1], out var known))
        {
            foreach ((string word, DutyManner manner) in known)
            {
                if (EndsWith(words, start, end, word))
                {
                    end -= word.Length;
                    return manner;
                }
            }
        }

        return null;
    }

    // 按职责分工, 按照各自职责, 依职能, 根据任务分工; and 分工 alone.
    private static IEnumerable<string> WithinRemit()
    {
        string[] what = ["职责分工", "职责", "职能分工", "职能", "职责权限", "职责范围", "职能职责", "部门职责", "任务分工", "分工", "工作职责", "工作分工"];
        string[] how = ["按", "按照", "依", "依照", "依据", "根据", "结合", "依职权按"];
        return how.SelectMany(by => what.SelectMany(remit => new[] { by + remit, by + "各自" + remit })).Concat(["各自按职责分工", "各自按职责", "分工"]);
    }

    private static char Last(string word) => word[word.Length - 1];

    private static bool EndsWith(string words, int start, int end, string word) =>
        Names.AgencyNames.EndsWith(words, start, end, word);
}
