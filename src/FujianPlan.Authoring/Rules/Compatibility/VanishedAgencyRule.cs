using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Compatibility;

/// <summary>An agency that was released stays: its code is stored somewhere.</summary>
internal sealed class VanishedAgencyRule() : CompatibilityRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP5001", "Shipped agency is gone", "已发布的部门消失");

    internal override void Check(ShippedComparison comparison)
    {
        ILookup<int, AgencyNode> byNumber = comparison.Document.Agencies.Where(agency => agency.Number is not null).ToLookup(agency => agency.Number!.Value);
        foreach ((ShippedAgencyNode shipped, AgencyNode? now) in comparison.Agencies)
        {
            if (now is not null || shipped.Removed is not null)
            {
                continue;
            }

            string code = ShownText.Of(shipped.Code!.Value), name = ShownText.Of(shipped.Name!.Value);
            string version = comparison.Document.Plan?.DataVersion?.Value ?? "1.0.0";
            AgencyNode? heir = byNumber[shipped.Number!.Value].FirstOrDefault();
            if (heir?.Code is { } other)
            {
                comparison.Report(
                    Rule,
                    shipped.Code.Value,
                    other.Place,
                    $"Agency '{code}' ({name}) was shipped, and its number {shipped.Number.Value} now belongs to '{ShownText.Of(other.Value)}'. Codes never change. Restore the code '{code}'; or keep '{code}' as a retired agency, and give this one its own number.",
                    $"部门“{code}”（{name}）已发布，其编号 {shipped.Number.Value} 现属于“{ShownText.Of(other.Value)}”。代码不可更改：请恢复“{code}”；或保留“{code}”并标记停用，另给此部门一个编号。",
                    shipped.Code.Place);
                continue;
            }

            comparison.Report(
                Rule,
                shipped.Code.Value,
                shipped.Code.Place,
                $"Agency '{code}' ({name}) was shipped but is no longer in the plan. Its code may be stored somewhere. Put it back, with retired: {{since: {ShownText.Of(version)}, reason: …}} if it is no longer in force.",
                $"部门“{code}”（{name}）已发布，方案中却已没有。其代码可能已被存储：请恢复该部门；若已停用，请加上 retired: {{since: {ShownText.Of(version)}, reason: …}}。");
        }
    }
}
