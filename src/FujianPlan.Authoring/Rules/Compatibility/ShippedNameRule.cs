using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Compatibility;

/// <summary>A code goes on meaning the agency that it meant: the released name leads to it still.</summary>
internal sealed class ShippedNameRule() : CompatibilityRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP5004", "Shipped code changed its meaning", "已发布的代码含义改变");

    internal override void Check(ShippedComparison comparison)
    {
        foreach ((ShippedAgencyNode shipped, AgencyNode? now) in comparison.Agencies)
        {
            if (now?.Name is not { } name || shipped.Removed is not null || IsKept(shipped.Name!.Value, now))
            {
                continue;
            }

            string code = ShownText.Of(shipped.Code!.Value), before = ShownText.Of(shipped.Name.Value);
            comparison.Report(
                Rule,
                shipped.Code.Value,
                name.Place,
                $"'{code}' was shipped as the code of {before}. If that is the same agency under another name, add '{before}' to its formerNames or aliases; if it is another agency, give it a code of its own.",
                $"“{code}”发布时是{before}的代码。若为同一部门更名，请将“{before}”加入其 formerNames 或 aliases；若为另一部门，请另给代码。",
                shipped.Name.Place);
        }
    }

    private static bool IsKept(string name, AgencyNode agency) =>
        agency.Name!.Value == name
        || agency.FormerNames?.Items.Any(former => former.Value == name) == true
        || agency.Aliases?.Items.Any(alias => alias.Value == name) == true
        || agency.EditorialAliases?.Items.Any(alias => alias.Value == name) == true;
}
