using System.Text.RegularExpressions;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses.Remarks;

/// <summary>What the words of a remark say that reaches beyond its clause.</summary>
internal static class ReachingWords
{
    // 以下简称 gives a name, and no duty.
    private static readonly Regex Reaching = new("下同|上同|以下同|以下均|以下各|以下所有|以下任务|以下不再|不再(一一|逐一|逐项|另行)?(列出|列明|列示|注明|标注)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex First = new("第一|第1|第１|首位|首个|首家|居首|列首|排首|之首|在前|在先|最前", RegexOptions.CultureInvariant);

    // What a remark says of other clauses that the plan states as one that does: the field's words, of which the grammar takes none by itself.
    private static readonly Regex Others = new(
        "下同|上同|后同|同上|余同|以下|下列|下文|此后|其后|后续|今后|其余|其他|其它|以上|上述|各项|各任务|各条|各章|各款|每项|逐项|均|皆|一律|都|全部|所有|凡|不再|不另|不一一|未列|统一|本方案|本通知|本意见|本表",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly string[] Leads = ["牵头", "主办", "主要责任", "总负责", "负总责"];
    private static readonly string[] Supports = ["配合", "协助", "协办", "参与", "参加"];
    private static readonly string[] Guides = ["指导"];
    private static readonly string[] Does = ["负责", "落实", "承担", "承办", "实施", "执行", "办理", "组织", "责任"];

    /// <summary>Whether some words of a clause say that they hold for others, too.</summary>
    public static bool In(string words) => Reaching.IsMatch(ClauseWords.Searchable(words));

    /// <summary>Whether they hold a word that speaks of others than the clause that they stand in.</summary>
    public static bool SpeakOfOthers(string words) => Others.IsMatch(ClauseWords.Searchable(words));

    /// <summary>How they say that a role is shared.</summary>
    public static DutyManner Manner(string words)
    {
        string simple = ClauseWords.Searchable(words);
        return simple.Contains("职责") || simple.Contains("分工") || simple.Contains("职能") ? DutyManner.WithinRemit
            : simple.Contains("分别") || simple.Contains("各自") ? DutyManner.Separately
            : DutyManner.Unstated;
    }

    /// <summary>The role of whoever is named up to a place: the first word for one behind it, else the last one before it.</summary>
    /// <param name="words">The remark.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    public static DutyRole? RoleOf(string words, int start, int end)
    {
        string simple = ClauseWords.Searchable(words);
        return FirstRole(simple, end, simple.Length) ?? LastRole(simple, start);
    }

    private static DutyRole? FirstRole(string simple, int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (RoleAt(simple, at) is { } role)
            {
                // 负责配合: the second word tells what is done.
                return role == DutyRole.Responsible && at + 2 < to && RoleAt(simple, at + 2) is { } next && string.CompareOrdinal(simple, at, "负责", 0, 2) == 0 ? next : role;
            }
        }

        return null;
    }

    private static DutyRole? LastRole(string simple, int end)
    {
        for (int at = end - 1; at >= 0; at--)
        {
            if (RoleAt(simple, at) is { } role)
            {
                return role;
            }
        }

        return null;
    }

    private static DutyRole? RoleAt(string simple, int at) => Begins(simple, at, Leads) ? DutyRole.Lead
        : Begins(simple, at, Supports) ? DutyRole.Supporting
        : Begins(simple, at, Guides) ? DutyRole.Guiding
        : Begins(simple, at, Does) ? DutyRole.Responsible
        : null;

    private static bool Begins(string simple, int at, string[] any) => Array.Exists(any, word => string.CompareOrdinal(simple, at, word, 0, word.Length) == 0);

    /// <summary>Whether they say that the one named first leads.</summary>
    public static bool SayFirstLeads(string words)
    {
        string simple = ClauseWords.Searchable(words);
        return First.IsMatch(simple) && Array.Exists(Leads, word => simple.Contains(word));
    }

    /// <summary>Whether they can give a role.</summary>
    public static bool SayRole(string words, DutyRole role)
    {
        string simple = ClauseWords.Searchable(words);
        return role switch
        {
            DutyRole.Lead => Say(Leads),
            DutyRole.Supporting => Say(Supports),
            DutyRole.Guiding => Say(Guides),
            _ => Say(Does) || !(Say(Leads) || Say(Supports) || Say(Guides)),
        };

        bool Say(string[] any) => Array.Exists(any, word => simple.Contains(word));
    }
}
