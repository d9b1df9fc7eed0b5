using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>A remark that reaches beyond its clause stands in the words that it is quoted from, once, and says what the plan makes of it.</summary>
internal sealed class RemarkRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3034", "Remark that its words do not bear out", "说明与原文不符");

    internal override void Check(PlanRuleContext context)
    {
        List<RemarkNode> earlier = [];
        foreach (RemarkNode remark in context.Document.Remarks ?? [])
        {
            if (remark.Words is { } words && context.Losses.IsWhole(remark.Place))
            {
                if (earlier.Find(other => IsSame(other, remark)) is { } same)
                {
                    context.Report(
                        Rule,
                        words.Place,
                        "This remark is stated already. Keep one of the two.",
                        "此说明重复。请只保留一处。",
                        new RelatedPlace(same.Words!.Place, new("It stands here first.", "首次出现于此。")));
                    continue;
                }

                earlier.Add(remark);
                new RemarkJudgement(context, remark, words).Run();
            }
        }
    }

    private static bool IsSame(RemarkNode one, RemarkNode other) =>
        one.At?.Value == other.At?.Value && (one.Words!.Value.Contains(other.Words!.Value) || other.Words.Value.Contains(one.Words.Value));
}
