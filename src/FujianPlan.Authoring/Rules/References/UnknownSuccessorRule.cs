using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Authoring.Rules.References;

/// <summary>What took the place of something retired is in the plan.</summary>
internal sealed class UnknownSuccessorRule() : PlanRule(Rule)
{
    /// <summary>A plan full of wrong codes must not keep the compiler: so many are compared with the right ones.</summary>
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
        IReadOnlyList<string> codes = context.TaskCodes;
        var known = new HashSet<string>(codes, StringComparer.Ordinal);
        foreach (Located<string> successor in context.Document.Sections
            .SelectMany(section => section.Tasks?.Items ?? [])
            .SelectMany(task => task.Retired?.Successors?.Items ?? []))
        {
            if (known.Contains(successor.Value))
            {
                continue;
            }

            string shown = ShownText.Of(successor.Value);
            string? near = suggested++ < MostSuggestions ? EditDistance.Nearest(successor.Value, codes) : null;
            context.Report(
                Rule,
                successor.Place,
                near is null
                    ? $"Unknown successor '{shown}'. Write the code of a task of this plan: section and number, such as 1.5."
                    : $"Unknown successor '{shown}'; did you mean task '{near}'?",
                near is null
                    ? $"未知的继任任务“{shown}”。请填写本方案中任务的代码：节号与序号，如 1.5。"
                    : $"未知的继任任务“{shown}”；是否应为任务“{near}”？");
        }
    }
}
