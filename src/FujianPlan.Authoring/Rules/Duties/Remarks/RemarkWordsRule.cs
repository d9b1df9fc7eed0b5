using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties.Remarks;

/// <summary>A remark stands in the words that it is quoted from, and says what the plan makes of it.</summary>
internal sealed class RemarkWordsRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP4036", "Remark that the source does not support", "说明与原文不符");

    internal override void Check(PlanRuleContext context)
    {
        foreach (RemarkNode remark in context.Document.Remarks ?? [])
        {
            if (remark.Words is { } words && context.Losses.IsWhole(remark.Place))
            {
                new RemarkJudgement(context, remark, words).Run();
            }
        }
    }
}
