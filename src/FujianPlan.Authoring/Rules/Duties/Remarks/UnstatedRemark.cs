using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Remarks;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties.Remarks;

/// <summary>A remark that reaches on, and that the plan does not state.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Words">Its words.</param>
/// <param name="FirstLeads">Whether it says that the first of a list leads.</param>
/// <param name="At">The code of the task in whose clause it stands; null where that has none, and for the notice's own words.</param>
/// <param name="Clause">The place of that clause among all; -1 for the notice's own words.</param>
internal sealed record UnstatedRemark(SourcePlace Place, string Words, bool FirstLeads, string? At, int Clause)
{
    /// <summary>Those of a plan, in order.</summary>
    public static IEnumerable<UnstatedRemark> AllOf(PlanRuleContext context)
    {
        // Nothing follows the last clause that a remark could reach.
        for (int i = 0; i + 1 < context.Clauses.Count; i++)
        {
            TaskClause clause = context.Clauses[i];
            foreach (ClauseRemark remark in ReachingIn(clause.Parsed).Where(remark => !IsStated(clause, remark)))
            {
                yield return new UnstatedRemark(ClausePlace.Of(clause.Written, remark.Span), remark.Words, remark.FirstLeads, clause.Code, i);
            }
        }

        foreach (Located<string> quoted in context.Clauses.Count == 0 ? [] : NoticeWords.Quoted(context.Document))
        {
            if (ReachingWords.SayFirstLeads(quoted.Value) && context.Document.Remarks?.Any(remark => remark.At is null && remark.Words is { } words && quoted.Value.Contains(words.Value)) != true)
            {
                yield return new UnstatedRemark(quoted.Place, quoted.Value, FirstLeads: true, null, -1);
            }
        }
    }

    /// <summary>The codes of the agencies that it names.</summary>
    public string[] Named(PlanRuleContext context) =>
        [.. context.Mentions.In(Words).Where(mention => mention.Agency.Code is not null).Select(mention => mention.Agency.Code!.Value).Distinct()];

    /// <summary>A sentence with the agency nearest to what it names, where it names none of the plan's; nothing where it names nobody.</summary>
    public FindingText Nearest(PlanRuleContext context) =>
        NearestAgency.SentenceOfRemark(FirstLeads || Named(context).Length > 0 ? null : NearestAgency.In(context.Document.Agencies, Words));

    /// <summary>What to add to the plan, on one line.</summary>
    public string Lines(PlanRuleContext context)
    {
        string[] named = Named(context);
        DutyRole role = Array.Find([DutyRole.Responsible, DutyRole.Supporting, DutyRole.Guiding, DutyRole.Lead], any => ReachingWords.SayRole(Words, any));
        string adds = named.Length == 0 ? FirstLeads ? string.Empty : ", adds: [{responsible: […]}]" : $", adds: [{{{RoleWord.Of(role)}: [{string.Join(", ", named)}]}}]";
        return $"- {{words: '{Words.Replace("'", "''")}'{(At is null ? string.Empty : $", at: '{At}'")}{(FirstLeads ? ", firstLeads: true" : string.Empty)}{adds}}}";
    }

    // What the grammar does not understand may be one as well.
    private static IEnumerable<ClauseRemark> ReachingIn(Clause clause) => clause.Remarks.Where(remark => remark.ReachesOn && ReachingWords.In(remark.Words)).Concat(clause.Segments
        .Where(segment => segment.Kind == ClauseSegmentKind.Unparsed && ReachingWords.In(clause.TextOf(segment)))
        .Select(segment => new ClauseRemark(clause.TextOf(segment), segment.Span, ReachingWords.SayFirstLeads(clause.TextOf(segment)), ReachesOn: true)));

    private static bool IsStated(TaskClause clause, ClauseRemark remark) => clause.Remarks.Own.Any(own =>
        own.Words is { } words && clause.Written.Value.IndexOf(words.Value, StringComparison.Ordinal) is >= 0 and var at
        && at < remark.Span.End && at + words.Value.Length > remark.Span.Start);
}
