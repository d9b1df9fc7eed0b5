using System.Globalization;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Compatibility;

/// <summary>What was removed by approval is not used again: what is stored under it would mean something else.</summary>
internal sealed class RemovedCodeRule() : CompatibilityRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP5009", "Removed code or identifier used again", "已移除的代码或标识符被再次使用");

    internal override void Check(ShippedComparison comparison)
    {
        Check(
            comparison,
            comparison.Agencies.Where(pair => pair.Shipped.Removed is not null).Select(pair => (pair.Shipped.Code!.Value, pair.Shipped.Code.Place, pair.Shipped.Id!)),
            comparison.Document.Agencies.Select(agency => (agency.Code?.Value, agency.Code?.Place, agency.Id)),
            new FindingText("agency", "部门"));
        Check(
            comparison,
            comparison.Sections.Where(pair => pair.Shipped.Removed is not null).Select(pair => (Text(pair.Shipped.Number!), pair.Shipped.Number!.Place, pair.Shipped.Id!)),
            comparison.Document.Sections.Select(section => (section.Number is null ? null : Text(section.Number), section.Number?.Place, section.Id)),
            new FindingText("section", "章节"));
        Check(
            comparison,
            comparison.Tasks.Where(pair => pair.Shipped.Removed is not null).Select(pair => (pair.Shipped.Code!.Value, pair.Shipped.Code.Place, pair.Shipped.Id!)),
            comparison.CodedTasks.Select(task => ((string?)task.Code, (SourcePlace?)TaskLabel.PlaceOf(task.Task), task.Task.Id)),
            new FindingText("task", "任务"));
    }

    private static string Text(Located<int> number) => number.Value.ToString(CultureInfo.InvariantCulture);

    private static void Check(
        ShippedComparison comparison,
        IEnumerable<(string Code, SourcePlace Place, Located<string> Id)> removed,
        IEnumerable<(string? Code, SourcePlace? Place, Located<string>? Id)> now,
        FindingText kind)
    {
        var codes = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        var ids = new Dictionary<string, (string Code, SourcePlace Place)>(StringComparer.Ordinal);
        foreach ((string code, SourcePlace place, Located<string> id) in removed)
        {
            codes[code] = place;
            ids[id.Value] = (code, id.Place);
        }

        foreach ((string? code, SourcePlace? place, Located<string>? id) in now)
        {
            if (code is null || place is null)
            {
                continue;
            }

            string shown = ShownText.Of(code);
            if (codes.TryGetValue(code, out SourcePlace removedPlace))
            {
                comparison.Report(
                    Rule,
                    code,
                    place.Value,
                    $"'{shown}' was the code of another {kind.English}, which was shipped and removed. Data stored under this code would now mean this one. Choose another code.",
                    $"“{shown}”曾是另一{kind.Chinese}的代码，该{kind.Chinese}已发布并移除。以此代码存储的内容会改变含义：请另取代码。",
                    removedPlace);
            }
            else if (id is not null && ids.TryGetValue(id.Value, out (string Code, SourcePlace Place) other))
            {
                comparison.Report(
                    Rule,
                    code,
                    id.Place,
                    $"'{ShownText.Of(id.Value)}' was the identifier of {kind.English} '{ShownText.Of(other.Code)}', which was shipped and removed. Code that uses it would now mean this one. Choose another identifier.",
                    $"“{ShownText.Of(id.Value)}”曾是{kind.Chinese}“{ShownText.Of(other.Code)}”的标识符，该{kind.Chinese}已发布并移除。引用它的代码会改变含义：请另取标识符。",
                    other.Place);
            }
        }
    }
}
