using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.References;

/// <summary>A member that stands twice is probably a slip for another.</summary>
internal sealed class RepeatedMemberRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP2008", "Member listed twice", "成员重复");

    internal override void Check(PlanRuleContext context)
    {
        var first = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        foreach (AgencyNode agency in context.Document.Agencies)
        {
            first.Clear();
            foreach (Located<string> member in agency.Members?.Items ?? [])
            {
                if (!first.TryGetValue(member.Value, out Located<string>? other))
                {
                    first.Add(member.Value, member);
                }
                else if (context.Agencies.IndexOf(member.Value) >= 0)
                {
                    string shown = ShownText.Of(member.Value);
                    context.Report(
                        Rule,
                        member.Place,
                        $"Member '{shown}' appears here for the second time. Remove it, or write the one that was meant.",
                        $"成员“{shown}”在此处重复出现。请删去，或改为应列的成员。",
                        new RelatedPlace(other.Place, new FindingText($"'{shown}' first appears here.", $"“{shown}”首次出现于此。")));
                }
            }
        }
    }
}
