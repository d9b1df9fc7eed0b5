using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Rules.Provenance;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>An alias is another way to write a name: it is short for the name, or shares characters with it beside those that any agency's name has.</summary>
internal sealed class UnlikeAliasRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP1014", "An alias that is unlike the name", "别名与名称毫无相同之处");

    internal override void Check(PlanRuleContext context)
    {
        // Where there is a source, an alias that no clause has is held against that.
        Lazy<HashSet<string>?> named = new(() => context.Document.Source?.File is null ? null : AliasRule.NamedIn(context.Document, context.Clauses));
        HashSet<string> ofAgencies = [.. context.Document.Agencies.Select(agency => agency.Name?.Value).OfType<string>()];
        foreach (AgencyNode agency in context.Document.Agencies.Where(agency => agency is { ImportedFrom: null, Name: not null } && context.Losses.IsWhole(agency.Place)))
        {
            string[] names = [agency.Name!.Value, .. (agency.FormerNames?.Items ?? []).Select(name => name.Value)];

            // That an alias is another agency's name is told by FJP1010.
            foreach (Located<string> alias in (agency.Aliases?.Items ?? []).Where(alias => !ofAgencies.Contains(alias.Value)))
            {
                bool isOfSeveral = agency.Collective?.Value == true || alias.Value.StartsWith("各", StringComparison.Ordinal);
                if (!Array.Exists(names, name => NameLikeness.AreAlike(alias.Value, name, isOfSeveral)) && named.Value?.Contains(alias.Value) != false)
                {
                    string shown = ShownText.Of(alias.Value), shownName = ShownText.Of(agency.Name.Value);
                    if (!NameLikeness.HaveNothingInCommon(alias.Value, agency.Name.Value))
                    {
                        context.ReportLint(
                            Rule,
                            alias.Place,
                            $"'{shown}' is a full name, not a short form of '{shownName}'. Does it belong to another agency? If it belongs to this one, say so in a note and switch this rule off.",
                            $"“{shown}”本身是完整的名称，并非“{shownName}”的简称。是否为另一部门的名称？若确为本部门，请在 note 中说明，并关闭此规则。");
                        continue;
                    }

                    context.ReportLint(
                        Rule,
                        alias.Place,
                        $"'{shown}' has nothing in common with '{shownName}'. Does it belong to another agency? If it belongs to this one, say so in a note and switch this rule off.",
                        $"“{shown}”与“{shownName}”毫无相同之处。是否为另一部门的别名？若确为本部门，请在 note 中说明，并关闭此规则。");
                }
            }
        }
    }
}
