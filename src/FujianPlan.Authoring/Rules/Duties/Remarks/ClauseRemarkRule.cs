using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties.Remarks;

/// <summary>
/// A remark such as 下同 reaches beyond its clause: it changes how others are to be read. The plan states it, so that every later clause is
/// read with it.
/// </summary>
internal sealed class ClauseRemarkRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3013", "Remark that reaches beyond its clause", "条款含有影响其他条款的说明");

    internal override void Check(PlanRuleContext context)
    {
        // Nothing follows the last clause that a remark could reach.
        for (int i = 0; i + 1 < context.Clauses.Count; i++)
        {
            TaskClause clause = context.Clauses[i];
            foreach (ClauseRemark remark in ReachingIn(clause.Parsed).Where(remark => !IsStated(clause, remark)))
            {
                Report(context, ClausePlace.Of(clause.Written, remark.Span), remark.Words, remark.FirstLeads, clause.Code);
            }
        }

        foreach (Located<string> quoted in context.Clauses.Count == 0 ? [] : NoticeWords.Quoted(context.Document))
        {
            if (ReachingWords.SayFirstLeads(quoted.Value) && context.Document.Remarks?.Any(remark => remark.At is null && remark.Words is { } words && quoted.Value.Contains(words.Value)) != true)
            {
                Report(context, quoted.Place, quoted.Value, firstLeads: true, at: null);
            }
        }
    }

    // What the grammar does not understand may be one as well.
    private static IEnumerable<ClauseRemark> ReachingIn(Clause clause) => clause.Remarks.Where(remark => remark.ReachesOn && ReachingWords.In(remark.Words)).Concat(clause.Segments
        .Where(segment => segment.Kind == ClauseSegmentKind.Unparsed && ReachingWords.In(clause.TextOf(segment)))
        .Select(segment => new ClauseRemark(clause.TextOf(segment), segment.Span, ReachingWords.SayFirstLeads(clause.TextOf(segment)), ReachesOn: true)));

    private static bool IsStated(TaskClause clause, ClauseRemark remark) => clause.Remarks.Own.Any(own =>
        own.Words is { } words && clause.Written.Value.IndexOf(words.Value, StringComparison.Ordinal) is >= 0 and var at
        && at < remark.Span.End && at + words.Value.Length > remark.Span.Start);

    private static void Report(PlanRuleContext context, SourcePlace place, string words, bool firstLeads, string? at)
    {
        string shown = ShownText.Of(words), lines = Lines(context, words, firstLeads, at);
        context.ReportLint(
            Rule,
            place,
            $"The remark “{shown}” reaches beyond these words, and the plan does not state it, so that other clauses are read without it. Add under the key 'remarks': {lines}",
            $"说明“{shown}”的效力不限于此处，方案却没有写明，其他条款因而未依此理解。请在 remarks 下补上：{lines}");
    }

    // What to add, on one line.
    private static string Lines(PlanRuleContext context, string words, bool firstLeads, string? at)
    {
        string[] named = [.. context.Mentions.In(words).Where(mention => mention.Agency.Code is not null).Select(mention => mention.Agency.Code!.Value).Distinct()];
        DutyRole role = Array.Find([DutyRole.Responsible, DutyRole.Supporting, DutyRole.Guiding, DutyRole.Lead], any => ReachingWords.SayRole(words, any));
        string adds = named.Length == 0 ? firstLeads ? string.Empty : ", adds: [{responsible: […]}]" : $", adds: [{{{RoleWord.Of(role)}: [{string.Join(", ", named)}]}}]";
        return $"- {{words: '{words.Replace("'", "''")}'{(at is null ? string.Empty : $", at: '{at}'")}{(firstLeads ? ", firstLeads: true" : string.Empty)}{adds}}}";
    }
}
