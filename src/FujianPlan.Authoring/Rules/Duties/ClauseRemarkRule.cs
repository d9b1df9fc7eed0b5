using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>
/// A remark such as 下同 reaches beyond its clause: it changes how others are to be read, and no check of one clause can
/// see whether the plan has heeded it.
/// </summary>
internal sealed class ClauseRemarkRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3013", "Remark that reaches beyond its clause", "条款含有影响其他条款的说明");

    internal override void Check(PlanRuleContext context)
    {
        foreach ((_, Located<string> clause, Clause parsed) in context.Clauses)
        {
            foreach (ClauseSegment segment in parsed.Segments)
            {
                if (segment.Kind == ClauseSegmentKind.Remark && parsed.Remarks.Any(remark => remark.ReachesOn && remark.Span.Start <= segment.Span.End && remark.Span.End >= segment.Span.Start))
                {
                    string words = parsed.TextOf(segment);
                    context.ReportLint(
                        Rule,
                        ClausePlace.Of(clause, segment.Span),
                        $"The remark “{ShownText.Of(words)}” reaches beyond this clause. See that the tasks which it speaks of have their duties written out.",
                        $"说明“{ShownText.Of(words)}”的效力超出本条款。请确认其所涉及的任务均已写明职责。");
                }
            }
        }
    }
}
