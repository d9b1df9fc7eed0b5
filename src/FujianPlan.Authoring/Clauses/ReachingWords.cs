using System.Text.RegularExpressions;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>What the words of a remark say that reaches beyond its clause.</summary>
internal static class ReachingWords
{
    // 以下简称 gives a name, and no duty.
    private static readonly Regex Reaching = new("下同|上同|以下同|以下均|以下各|以下所有|以下任务|以下不再|不再(一一|逐一|逐项|另行)?(列出|列明|列示|注明|标注)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex First = new("第一|第1|第１|首位|首个|首家|居首|列首|排首|之首|在前|在先|最前", RegexOptions.CultureInvariant);

    private static readonly string[] Leads = ["牵头", "主办", "主要责任", "总负责", "负总责"];
    private static readonly string[] Supports = ["配合", "协助", "协办", "参与", "参加"];
    private static readonly string[] Guides = ["指导"];
    private static readonly string[] Does = ["负责", "落实", "承担", "承办", "实施", "执行", "办理", "组织", "责任"];

    /// <summary>Whether some words of a clause say that they hold for others, too.</summary>
    public static bool In(string words) => Reaching.IsMatch(ClauseWords.Searchable(words));

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
