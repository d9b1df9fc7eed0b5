using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.References;

/// <summary>Whoever follows successors arrives somewhere.</summary>
internal sealed class SuccessorCycleRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP2012", "Successors that form a cycle", "继任关系成环");

    internal override void Check(PlanRuleContext context)
    {
        AgencyIndex agencies = context.Agencies;
        Check(context, [.. agencies.All.Select(agency => Links(agency.Retired, agencies.IndexOf))], index => agencies.All[index].Code?.Value ?? string.Empty);

        (string Code, TaskNode Task)[] tasks = [.. context.CodedTasks];
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < tasks.Length; i++)
        {
            positions[tasks[i].Code] = i;
        }

        Check(
            context,
            [.. tasks.Select(task => Links(task.Task.Retired, code => positions.TryGetValue(code, out int position) ? position : -1))],
            index => tasks[index].Code);
    }

    private static Link[] Links(RetirementNode? retired, Func<string, int> indexOf) =>
        [.. (retired?.Successors?.Items ?? []).Select(code => new Link(indexOf(code.Value), code)).Where(link => link.Target >= 0)];

    private static void Check(PlanRuleContext context, Link[][] links, Func<int, string> codeOf)
    {
        foreach (CycleSearch.Cycle cycle in CycleSearch.In([.. links.Select(all => all.Select(link => link.Target).ToArray())]))
        {
            Link closing = links[cycle.Closing.Node][cycle.Closing.Link];
            string shown = ShownText.Of(closing.Code.Value);
            string owner = ShownText.Of(codeOf(cycle.Closing.Node));
            context.Report(
                Rule,
                closing.Code.Place,
                cycle.Length == 1
                    ? $"'{shown}' cannot be its own successor. Remove it, or name what took its place."
                    : $"'{shown}' is itself succeeded by '{owner}', directly or through others, and so cannot be its successor. Remove one of the links.",
                cycle.Length == 1
                    ? $"“{shown}”不能是自身的继任者。请删去，或改为真正的继任者。"
                    : $"“{shown}”已直接或间接由“{owner}”继任，不能又是后者的继任者。请删去其中一处。");
        }
    }

    private readonly record struct Link(int Target, Located<string> Code);
}
