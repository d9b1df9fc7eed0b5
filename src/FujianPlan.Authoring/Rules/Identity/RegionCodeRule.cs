using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>A division has one government: its GB/T 2260 code leads to one agency.</summary>
internal sealed class RegionCodeRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP1011", "Region code malformed or taken", "行政区划代码格式不正确或已被占用");

    internal override void Check(PlanRuleContext context)
    {
        var first = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        foreach (Located<string> code in context.Document.Agencies.Select(a => a.RegionCode).OfType<Located<string>>())
        {
            string shown = ShownText.Of(code.Value);
            if (!DivisionCode.IsWellFormed(code.Value))
            {
                context.Report(
                    Rule,
                    code.Place,
                    $"Region code '{shown}' is malformed: a code of GB/T 2260 is six digits, such as 350100, and does not start with 0.",
                    $"行政区划代码“{shown}”格式不正确：GB/T 2260 代码为六位数字，不以 0 开头，例如 350100。");
            }
            else if (first.TryGetValue(code.Value, out Located<string>? other))
            {
                context.Report(
                    Rule,
                    code.Place,
                    $"Region code '{shown}' is already used by another agency. Correct or remove one of the two.",
                    $"行政区划代码“{shown}”已用于另一部门。请修改或删去其一。",
                    new RelatedPlace(other.Place, new FindingText($"'{shown}' first appears here.", $"“{shown}”首次出现于此。")));
            }
            else
            {
                first.Add(code.Value, code);
            }
        }
    }
}
