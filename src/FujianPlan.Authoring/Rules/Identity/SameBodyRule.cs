using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>A name that is another's but for the place before it (省卫生厅, 卫生厅) is one more way to write that one.</summary>
internal sealed class SameBodyRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP1013", "Two agencies that seem to be the same body", "两个部门从名称看是同一部门");

    private static readonly string[] Places = ["省", "市", "县", "区", "州", "盟", "旗", "自治区", "省人民政府", "市人民政府", "县人民政府", "区人民政府", "省政府", "市政府", "县政府", "区政府"];

    // What is so short may be the end of any name.
    private const int Shortest = 3;

    internal override void Check(PlanRuleContext context)
    {
        Dictionary<string, AgencyNode> byName = new(StringComparer.Ordinal);
        foreach (AgencyNode agency in context.Document.Agencies.Where(agency => agency.ImportedFrom is null && agency.Collective?.Value != true))
        {
            foreach (Located<string> name in Names(agency))
            {
                if (!byName.ContainsKey(name.Value))
                {
                    byName.Add(name.Value, agency);
                }
            }
        }

        foreach (AgencyNode agency in context.Document.Agencies.Where(agency => agency.ImportedFrom is null && agency.Collective?.Value != true && context.Losses.IsWhole(agency.Place)))
        {
            foreach (Located<string> name in Names(agency).Where(name => name.Value.Length >= Shortest))
            {
                if (Places.FirstOrDefault(place => byName.TryGetValue(place + name.Value, out AgencyNode other) && other != agency && other.Code?.Value != agency.Code?.Value) is { } before && byName[before + name.Value] is { Code: { } code })
                {
                    string shown = ShownText.Of(name.Value), shownWhole = ShownText.Of(before + name.Value);
                    context.ReportLint(
                        Rule,
                        name.Place,
                        $"'{shown}' is '{shownWhole}' without the place name. If both are the same agency, add '{shown}' to the aliases of '{ShownText.Of(code.Value)}'.",
                        $"“{shown}”是省去地名的“{shownWhole}”。若为同一部门，请把“{shown}”写入“{ShownText.Of(code.Value)}”的 aliases。",
                        new RelatedPlace(code.Place, new("the other agency", "另一部门")));
                    break;
                }
            }
        }
    }

    private static IEnumerable<Located<string>> Names(AgencyNode agency) => (agency.Aliases?.Items ?? []).Prepend(agency.Name!).Where(name => name is not null);
}
