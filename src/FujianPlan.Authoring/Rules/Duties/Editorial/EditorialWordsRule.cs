using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties.Editorial;

/// <summary>
/// Whether a clause has 等, 分别 or 按职责分工 is in its words, and no reading makes them or takes them away. Which of its agencies they are about,
/// the editors may read.
/// </summary>
internal sealed class EditorialWordsRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3047", "Editors' reading that adds or drops 等 or a manner", "编者的理解增减了“等”或分担方式");

    // 高等学校 has no 等 that opens a list.
    private static readonly string[] NotOpen = ["高等", "中等", "初等", "同等", "平等", "等级", "优等"];

    private static readonly string[] Collectives = ["部门", "单位", "机构", "企业", "政府", "各", "有关", "相关", "院校", "银行", "公司", "局", "委", "厅"];

    // What may say how agencies share a role.
    private static readonly string[] OfManner = ["分别", "各自", "按", "职责", "职能", "分工", "各负其责", "依"];

    internal override void Check(PlanRuleContext context)
    {
        foreach (EditorialEntry entry in context.EditorialEntries)
        {
            if (entry is { Clause: { } clause, Parsed: { } parsed })
            {
                CheckOpen(context, entry, clause, parsed);
                CheckManner(context, entry, clause, parsed);
            }
        }
    }

    private static void CheckOpen(PlanRuleContext context, EditorialEntry entry, Located<string> clause, Clause parsed)
    {
        DutyNode? open = entry.Duties.FirstOrDefault(duty => duty.Open?.Value == true);
        if (open is null && parsed.Groups.FirstOrDefault(group => group.IsOpen) is { } group)
        {
            Report(
                context,
                entry.Duties.First(duty => duty.IsEditorial).Reading!,
                clause,
                group.Span,
                "The clause has 等 here: others may join, but no duty is open. Write 'open: true' at the duty that it is about.",
                "条款此处有“等”，名单是开放的，职责中却没有一项开放。请在所指的一项写“open: true”。");
        }
        else if (open is null && Opened(entry) is { } mention)
        {
            context.Report(
                Rule,
                entry.Duties.First(duty => duty.IsEditorial).Reading!.Place,
                $"The clause has 等 after “{mention}”: others may join, but no duty is open. Write 'open: true' at the duty that it is about.",
                $"条款在“{mention}”之后有“等”，名单是开放的，职责中却没有一项开放。请在所指的一项写“open: true”。",
                new RelatedPlace(clause.Place, new("the clause", "条款")));
        }
        else if (open is { IsEditorial: true, Open: { } stated } && NotOpen.Aggregate(clause.Value, (words, other) => words.Replace(other, string.Empty)).IndexOf('等') < 0)
        {
            context.Report(
                Rule,
                stated.Place,
                "The clause has no 等, so none of its lists is open. Remove 'open'.",
                "条款中没有“等”，名单都是封闭的。请删去 open。",
                new RelatedPlace(clause.Place, new("the clause", "条款")));
        }
    }

    // Where the grammar does not understand the words: 市甲局等统筹, but not 市甲局等部门统筹, which names a collective.
    private static string? Opened(EditorialEntry entry)
    {
        string words = AgencyMentions.InOneLine(entry.Words[0]);
        return entry.Mentions.Where(mention => mention.Span.End < words.Length && words[mention.Span.End] == '等' && !SaysCollective(words, mention.Span.End + 1)).Select(mention => mention.Name).FirstOrDefault();
    }

    private static bool SaysCollective(string words, int from)
    {
        int end = words.IndexOfAny(['，', '；', '。', '、', '（', '）', ',', ';', ')'], from);
        string rest = words.Substring(from, (end < 0 ? words.Length : end) - from);
        return Array.Exists(Collectives, rest.Contains);
    }

    private static void CheckManner(PlanRuleContext context, EditorialEntry entry, Located<string> clause, Clause parsed)
    {
        if (parsed.Groups.FirstOrDefault(group => group.Manner != DutyManner.Unstated && !entry.Duties.Any(duty => DocumentWords.Manner(duty.Manner?.Value) == group.Manner)) is { } group)
        {
            string word = RoleWord.Of(group.Manner);
            Report(
                context,
                entry.Duties.First(duty => duty.IsEditorial).Reading!,
                clause,
                group.Span,
                $"The clause says how agencies share the role, but no duty does. Write 'manner: {word}' at the duty that it is about.",
                $"条款说明了如何分担，职责中却没有。请在所指的一项写“manner: {word}”。");
        }

        foreach (DutyNode duty in entry.Duties.Where(duty => duty.IsEditorial))
        {
            DutyManner stated = DocumentWords.Manner(duty.Manner?.Value);
            if (stated != DutyManner.Unstated && !parsed.Groups.Any(other => other.Manner == stated) && (parsed.IsFullyParsed || !Array.Exists(OfManner, clause.Value.Contains)))
            {
                context.Report(
                    Rule,
                    duty.Manner!.Place,
                    "The clause does not say that its agencies share the role in this manner. Remove 'manner', or write the manner that it states.",
                    "条款没有说明以此方式分担。请删去 manner，或照条款书写。",
                    new RelatedPlace(clause.Place, new("the clause", "条款")));
            }
        }
    }

    private static void Report(PlanRuleContext context, Located<string> reading, Located<string> clause, ClauseSpan span, string english, string chinese) =>
        context.Report(Rule, reading.Place, english, chinese, new RelatedPlace(ClausePlace.Of(clause, span), new("the clause's words", "条款原文")));
}
