using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Provenance;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>An alias is another way to write a name: the two share characters beside those that any agency's name has.</summary>
internal sealed class UnlikeAliasRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP1014", "An alias that is unlike the name", "别名与名称毫无相同之处");

    // What names of agencies begin and end with says nothing of which agency it is.
    private const string OfAny = "各省市县区州有关相直厅局委办部处院会司署组府政民人的（）()和与及、";

    // A single character may be what an abbreviation has left.
    private const int Shortest = 2;

    internal override void Check(PlanRuleContext context)
    {
        // Where there is a source, an alias that no clause has is held against that.
        Lazy<HashSet<string>?> named = new(() => context.Document.Source?.File is null ? null : AliasRule.NamedIn(context.Document, context.Clauses));
        foreach (AgencyNode agency in context.Document.Agencies.Where(agency => agency is { ImportedFrom: null, Name: not null } && context.Losses.IsWhole(agency.Place)))
        {
            string[] names = [agency.Name!.Value, .. (agency.FormerNames?.Items ?? []).Select(name => name.Value)];
            foreach (Located<string> alias in agency.Aliases?.Items ?? [])
            {
                bool isOfSeveral = agency.Collective?.Value == true || alias.Value.StartsWith("各", StringComparison.Ordinal);
                if (!Array.Exists(names, name => IsLike(alias.Value, name, isOfSeveral ? 1 : Shortest)) && named.Value?.Contains(alias.Value) != false)
                {
                    string shown = ShownText.Of(alias.Value), shownName = ShownText.Of(agency.Name.Value);
                    context.ReportLint(
                        Rule,
                        alias.Place,
                        $"'{shown}' has nothing in common with '{shownName}'. Is it another agency's? If it is this one's, say so in a note, and switch this rule off.",
                        $"“{shown}”与“{shownName}”毫无相同之处。是否为另一部门的别名？若确为本部门，请在 note 中说明，并关闭此规则。");
                }
            }
        }
    }

    private static bool IsLike(string alias, string name, int shortest)
    {
        string ofAlias = Telling(alias), ofName = Telling(name);
        return ofAlias.Length < shortest || ofName.Length < shortest || ofAlias.Any(c => ofName.IndexOf(c) >= 0);
    }

    private static string Telling(string name) => string.Concat(name.ToUpperInvariant().Where(c => OfAny.IndexOf(c) < 0));
}
