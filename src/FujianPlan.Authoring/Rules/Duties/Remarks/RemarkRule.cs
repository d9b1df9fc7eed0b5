using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties.Remarks;

/// <summary>A remark is stated once, stands in a clause that there is, and says something.</summary>
internal sealed class RemarkRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3034", "Remark without effect or in the wrong place", "说明没有作用，或所在位置有误");

    internal override void Check(PlanRuleContext context)
    {
        List<RemarkNode> earlier = [];
        foreach (RemarkNode remark in context.Document.Remarks ?? [])
        {
            if (remark.Words is not { } words || !context.Losses.IsWhole(remark.Place))
            {
                continue;
            }

            if (earlier.Find(other => IsSame(other, remark)) is { } same)
            {
                context.Report(
                    Rule,
                    words.Place,
                    "This remark is stated twice. Keep one of the two.",
                    "此说明重复。请只保留一处。",
                    new RelatedPlace(same.Words!.Place, new("It first appears here.", "首次出现于此。")));
            }
            else
            {
                earlier.Add(remark);
                JudgeEffect(context, remark, words);
                JudgeEmpty(context, remark);
                JudgePlace(context, remark.At);
            }
        }
    }

    private static void JudgeEffect(PlanRuleContext context, RemarkNode remark, Located<string> words)
    {
        if (remark.FirstLeads?.Value != true && remark.Adds is not { Items.Count: > 0 })
        {
            context.Report(
                Rule,
                remark.FirstLeads?.Place ?? words.Place,
                "The remark has no effect. Write 'firstLeads: true' if the first agency of a list leads, or list under 'adds' the duties that it gives to later tasks.",
                "此说明没有任何作用。如列第一位者牵头，请写 firstLeads: true；如为其后任务另加职责，请写入 adds。");
        }
    }

    private static void JudgeEmpty(PlanRuleContext context, RemarkNode remark)
    {
        if (remark is { Adds: { Items.Count: 0 } empty, FirstLeads.Value: true })
        {
            context.Report(
                Rule,
                empty.Place,
                "'adds' has no duty. List the duties that it gives to later tasks, or remove it.",
                "“adds”中没有职责。请列出为其后任务另加的职责，或删去。");
        }
    }

    private static void JudgePlace(PlanRuleContext context, Located<string>? at)
    {
        if (at is null || context.Losses.MayHideSections)
        {
            return;
        }

        string shown = ShownText.Of(at.Value);
        if (context.Outline.Where(item => item.Code == at.Value).Select(item => item.Node).FirstOrDefault() is { } node)
        {
            if (node.Clause is null && context.Losses.IsWholeButForInner(node))
            {
                context.Report(
                    Rule,
                    at.Place,
                    $"{shown} has no clause. Write the code of the task whose clause has the remark.",
                    $"{shown} 没有责任条款。请写说明所在条款的任务代码。");
            }

            return;
        }

        FindingText end = TaskSuggestions.Meant(at.Value, context.TaskCodes) is { } meant
            ? new($"Did you mean '{meant}'?", $"是否应为“{meant}”？")
            : TaskSuggestions.Range(at.Value, context.TaskCodes);
        context.Report(Rule, at.Place, $"There is no task '{shown}'. {end.English}", $"没有任务“{shown}”。{end.Chinese}");
    }

    private static bool IsSame(RemarkNode one, RemarkNode other) =>
        one.At?.Value == other.At?.Value && (one.Words!.Value.Contains(other.Words!.Value) || other.Words.Value.Contains(one.Words.Value));
}
