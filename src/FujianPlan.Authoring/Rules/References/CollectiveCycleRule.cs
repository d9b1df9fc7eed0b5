using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.References;

/// <summary>A collective that is a member of its own members stands for nobody.</summary>
internal sealed class CollectiveCycleRule() : PlanRule(Rule)
{
    /// <summary>A cycle of thousands is told by its first few links.</summary>
    private const int MostRelated = 16;

    internal static RuleInfo Rule { get; } = Blocking("FJP2003", "Collective that contains itself", "统称包含自身");

    internal override void Check(PlanRuleContext context)
    {
        AgencyIndex agencies = context.Agencies;
        int[][] links = [.. Enumerable.Range(0, agencies.All.Count).Select(i => agencies.MembersOf(i).Select(m => m.Agency).ToArray())];
        foreach (CycleSearch.Cycle cycle in CycleSearch.In(links))
        {
            MemberLink closing = agencies.MembersOf(cycle.Closing.Node)[cycle.Closing.Link];
            string shown = ShownText.Of(closing.Code.Value);
            string owner = ShownText.Of(agencies.All[cycle.Closing.Node].Code!.Value);
            context.Report(
                Rule,
                closing.Code.Place,
                cycle.Length == 1
                    ? $"Collective '{shown}' is listed among its own members. Remove it."
                    : $"Collective '{shown}' contains '{owner}', directly or through others, and so cannot be a member of it. Remove one of the links.",
                cycle.Length == 1
                    ? $"统称“{shown}”列在自己的成员之中。请删去。"
                    : $"统称“{shown}”直接或间接包含“{owner}”，不能又是后者的成员。请删去其中一处。",
                [.. cycle.Others.Take(MostRelated).Select(step => Related(agencies, step))]);
        }
    }

    private static RelatedPlace Related(AgencyIndex agencies, CycleSearch.Step step)
    {
        MemberLink link = agencies.MembersOf(step.Node)[step.Link];
        string shown = ShownText.Of(link.Code.Value);
        string owner = ShownText.Of(agencies.All[step.Node].Code!.Value);
        return new RelatedPlace(link.Code.Place, new FindingText($"'{shown}' is a member of '{owner}'.", $"“{shown}”是“{owner}”的成员。"));
    }
}
