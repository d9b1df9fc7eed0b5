using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Compatibility;

/// <summary>What was released as retired stays retired, since the same version: others have acted on it.</summary>
internal sealed class RetirementTakenBackRule() : CompatibilityRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP5006", "Shipped retirement withdrawn", "已发布的停用被撤回");

    internal override void Check(ShippedComparison comparison)
    {
        foreach ((ShippedAgencyNode shipped, AgencyNode? now) in comparison.Agencies)
        {
            Check(comparison, shipped.Code!, shipped.Retired, now is not null, now?.Code?.Place, now?.Retired, new FindingText("Agency", "部门"));
        }

        foreach ((ShippedTaskNode shipped, TaskNode? now) in comparison.Tasks)
        {
            Check(comparison, shipped.Code!, shipped.Retired, now is not null, now is null ? null : TaskLabel.PlaceOf(now), now?.Retired, new FindingText("Task", "任务"));
        }
    }

    private static void Check(
        ShippedComparison comparison,
        Located<string> code,
        Located<string>? since,
        bool isThere,
        SourcePlace? place,
        RetirementNode? retired,
        FindingText kind)
    {
        if (!isThere || since is null || retired?.Since?.Value == since.Value)
        {
            return;
        }

        string shown = ShownText.Of(code.Value), version = ShownText.Of(since.Value);
        comparison.Report(
            Rule,
            code.Value,
            retired?.Since?.Place ?? place ?? code.Place,
            retired is null
                ? $"{kind.English} '{shown}' was shipped as retired since {version}, and others rely on that. Restore 'retired', or use a new code for what is in force now."
                : $"{kind.English} '{shown}' was shipped as retired since {version}. Write {version} again.",
            retired is null
                ? $"{kind.Chinese}“{shown}”已作为自 {version} 起停用发布，他人已据此处理。请恢复其停用记录；若现在生效的是另一事物，请用新代码。"
                : $"{kind.Chinese}“{shown}”发布时自 {version} 起停用。请恢复为 {version}。",
            since.Place);
    }
}
