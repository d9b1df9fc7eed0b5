using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Compatibility;

/// <summary>A number that was released stands for its agency for ever: it is compiled into others' code.</summary>
internal sealed class ShippedNumberRule() : CompatibilityRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP5002", "Shipped number changed or used again", "已发布的编号被更改或再次使用");

    internal override void Check(ShippedComparison comparison)
    {
        var owners = new Dictionary<int, ShippedAgencyNode>();
        foreach ((ShippedAgencyNode shipped, AgencyNode? now) in comparison.Agencies)
        {
            owners[shipped.Number!.Value] = shipped;
            if (now?.Number is { } number && number.Value != shipped.Number.Value && shipped.Removed is null)
            {
                string code = ShownText.Of(shipped.Code!.Value);
                comparison.Report(
                    Rule,
                    shipped.Code.Value,
                    number.Place,
                    $"Agency '{code}' was shipped with number {shipped.Number.Value}, which is compiled into others' code. Write {shipped.Number.Value} again.",
                    $"部门“{code}”发布时的编号为 {shipped.Number.Value}，已编译进他人的代码。请恢复为 {shipped.Number.Value}。",
                    shipped.Number.Place);
            }
        }

        // Of one that vanished, the other rule speaks; here, of those that were removed, and of new agencies.
        HashSet<string> codes = new(comparison.Agencies.Where(pair => pair.Now is not null).Select(pair => pair.Shipped.Code!.Value), StringComparer.Ordinal);
        foreach (AgencyNode agency in comparison.Document.Agencies)
        {
            if (agency is { Code: { } code, Number: { } number }
                && owners.TryGetValue(number.Value, out ShippedAgencyNode? owner)
                && owner.Code!.Value != code.Value
                && (owner.Removed is not null || codes.Contains(owner.Code.Value)))
            {
                comparison.Report(
                    Rule,
                    code.Value,
                    number.Place,
                    $"Number {number.Value} was shipped as the number of '{ShownText.Of(owner.Code.Value)}' and must not be reused. Give '{ShownText.Of(code.Value)}' a free number: {Free(comparison)}.",
                    $"编号 {number.Value} 已作为“{ShownText.Of(owner.Code.Value)}”的编号发布，不可再次使用。请给“{ShownText.Of(code.Value)}”一个未用的编号：{Free(comparison)}。",
                    owner.Number!.Place);
            }
        }
    }

    private static int Free(ShippedComparison comparison) => 1 + comparison.Document.Agencies.Select(agency => agency.Number?.Value ?? 0)
        .Concat(comparison.Agencies.Select(pair => pair.Shipped.Number!.Value)).DefaultIfEmpty(0).Max();
}
