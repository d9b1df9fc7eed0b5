using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Compatibility;

/// <summary>An identifier that was released stands in others' code, and means what it meant.</summary>
internal sealed class ShippedIdentifierRule() : CompatibilityRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP5003", "Shipped identifier changed", "已发布的标识符被更改");

    internal override void Check(ShippedComparison comparison)
    {
        Check(comparison, comparison.Agencies.Select(pair => (pair.Shipped.Code!.Value, pair.Shipped.Id!, pair.Shipped.Removed, pair.Now?.Id)), new FindingText("agency", "部门"));
        Check(comparison, comparison.Sections.Select(pair => (pair.Shipped.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), pair.Shipped.Id!, pair.Shipped.Removed, pair.Now?.Id)), new FindingText("section", "章节"));
        Check(comparison, comparison.Tasks.Select(pair => (pair.Shipped.Code!.Value, pair.Shipped.Id!, pair.Shipped.Removed, pair.Now?.Id)), new FindingText("task", "任务"));
    }

    private static void Check(
        ShippedComparison comparison,
        IEnumerable<(string Code, Located<string> Shipped, Located<string>? Removed, Located<string>? Now)> things,
        FindingText kind)
    {
        (string Code, Located<string> Shipped, Located<string>? Removed, Located<string>? Now)[] all = [.. things];
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string code, Located<string> shipped, _, _) in all)
        {
            owners[shipped.Value] = code;
        }

        foreach ((string code, Located<string> shipped, Located<string>? removed, Located<string>? now) in all)
        {
            if (now is null || removed is not null || now.Value == shipped.Value)
            {
                continue;
            }

            string shownCode = ShownText.Of(code), shownNow = ShownText.Of(now.Value), shownShipped = ShownText.Of(shipped.Value);
            bool isAnothers = owners.TryGetValue(now.Value, out string? other);
            comparison.Report(
                Rule,
                code,
                now.Place,
                isAnothers
                    ? $"'{shownNow}' was shipped as the identifier of {kind.English} '{ShownText.Of(other!)}': code that uses it would now mean something else. Write '{shownShipped}' again, with which {kind.English} '{shownCode}' was shipped."
                    : $"The identifier of {kind.English} '{shownCode}' was shipped as '{shownShipped}', and other people's code uses it. Write '{shownShipped}' again.",
                isAnothers
                    ? $"“{shownNow}”已作为{kind.Chinese}“{ShownText.Of(other!)}”的标识符发布：引用它的代码会改变含义。请恢复{kind.Chinese}“{shownCode}”发布时的“{shownShipped}”。"
                    : $"{kind.Chinese}“{shownCode}”的标识符发布时为“{shownShipped}”，他人的代码已引用。请恢复为“{shownShipped}”。",
                shipped.Place);
        }
    }
}
