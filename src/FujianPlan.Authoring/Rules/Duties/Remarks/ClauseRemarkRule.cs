using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties.Remarks;

/// <summary>
/// A remark such as 下同 reaches beyond its clause: it changes how others are to be read. The plan states it, so that every later clause is
/// read with it.
/// </summary>
internal sealed class ClauseRemarkRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3013", "Remark that also applies to other clauses", "条款含有影响其他条款的说明");

    internal override void Check(PlanRuleContext context)
    {
        // Where later duties are written by it, that is an error, and told there.
        foreach (UnstatedRemark remark in context.UnstatedRemarks.All.Where(remark => context.UnstatedRemarks.WrittenBy(remark).Count == 0))
        {
            string shown = ShownText.Of(remark.Words), lines = remark.Lines(context);
            FindingText nearest = remark.Nearest(context);
            context.ReportLint(
                Rule,
                remark.Place,
                $"The remark “{shown}” also applies to other clauses, but the plan does not state it, so those clauses are read without it.{nearest.English} Add under the key 'remarks': {lines}",
                $"说明“{shown}”的效力不限于此处，方案却没有写明，其他条款因而未依此理解。{nearest.Chinese}请在 remarks 下补上：{lines}");
        }
    }
}
