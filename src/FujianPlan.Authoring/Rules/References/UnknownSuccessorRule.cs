using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.References;

/// <summary>What took the place of something retired is in the plan.</summary>
internal sealed class UnknownSuccessorRule() : PlanRule(Rule)
{
    /// <summary>A plan full of wrong codes must not keep the compiler: to so many it is said which codes there are.</summary>
    private const int MostSuggestions = 50;

    internal static RuleInfo Rule { get; } = Blocking("FJP2011", "Unknown successor", "继任者未知");

    internal override void Check(PlanRuleContext context)
    {
        if (!context.Losses.MayHideAgencies)
        {
            CheckAgencies(context);
        }

        if (!context.Losses.Any)
        {
            CheckTasks(context);
        }
    }

    private static void CheckAgencies(PlanRuleContext context)
    {
        foreach (Located<string> successor in context.Document.Agencies.SelectMany(agency => agency.Retired?.Successors?.Items ?? []))
        {
            if (!context.Agencies.IsDescribed(successor.Value) && context.UnknownCodes.IsMistake(context, successor))
            {
                string shown = ShownText.Of(successor.Value);
                FindingText end = context.Suggestions.For(successor.Value);
                context.Report(Rule, successor.Place, $"Unknown successor '{shown}'{end.English}", $"未知的继任部门“{shown}”{end.Chinese}");
            }
        }
    }

    private static void CheckTasks(PlanRuleContext context)
    {
        int suggested = 0;
        var known = new HashSet<string>(context.TaskCodes, StringComparer.Ordinal);
        foreach (Located<string> successor in context.Document.Tasks.SelectMany(task => task.Retired?.Successors?.Items ?? []))
        {
            if (known.Contains(successor.Value))
            {
                continue;
            }

            string shown = ShownText.Of(successor.Value);
            string? meant = TaskSuggestions.Meant(successor.Value, known);
            FindingText end = meant is not null ? new FindingText($"; did you mean task '{meant}'?", $"；是否应为任务“{meant}”？")
                : suggested++ < MostSuggestions && TaskSuggestions.Range(successor.Value, known) is var range ? new FindingText(". " + range.English, "。" + range.Chinese)
                : new FindingText(". Write the code of a task of this plan.", "。请填写本方案中任务的代码。");
            context.Report(Rule, successor.Place, $"Unknown successor '{shown}'{end.English}", $"未知的继任任务“{shown}”{end.Chinese}");
        }
    }
}
