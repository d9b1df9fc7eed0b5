using System.Globalization;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Compatibility;

/// <summary>A task or a section that was released stays: its code is stored somewhere.</summary>
internal sealed class VanishedTaskRule() : CompatibilityRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP5005", "Shipped task or section is gone", "已发布的任务或章节消失");

    internal override void Check(ShippedComparison comparison)
    {
        foreach ((ShippedSectionNode shipped, SectionNode? now) in comparison.Sections)
        {
            if (now is null && shipped.Removed is null)
            {
                string number = shipped.Number!.Value.ToString(CultureInfo.InvariantCulture), id = ShownText.Of(shipped.Id!.Value);
                comparison.Report(
                    Rule,
                    number,
                    shipped.Number.Place,
                    $"Section {number} ({id}) was shipped but is no longer in the plan. Put it back with its tasks.",
                    $"章节 {number}（{id}）已发布，方案中却已没有。请恢复该章节及其任务。");
            }
        }

        foreach ((ShippedTaskNode shipped, TaskNode? now) in comparison.Tasks)
        {
            if (now is null && shipped.Removed is null)
            {
                string code = ShownText.Of(shipped.Code!.Value), id = ShownText.Of(shipped.Id!.Value);
                string version = ShownText.Of(comparison.Document.Plan?.DataVersion?.Value ?? "1.0.0");
                comparison.Report(
                    Rule,
                    shipped.Code.Value,
                    shipped.Code.Place,
                    $"Task '{code}' ({id}) was shipped but is no longer in the plan. Its code may be stored somewhere. Put it back, with retired: {{since: {version}, reason: …}} if it is no longer in force.",
                    $"任务“{code}”（{id}）已发布，方案中却已没有。其代码可能已被存储：请恢复该任务；若已停用，请加上 retired: {{since: {version}, reason: …}}。");
            }
        }
    }
}
