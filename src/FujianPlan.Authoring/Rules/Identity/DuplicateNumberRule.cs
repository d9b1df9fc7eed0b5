using System.Globalization;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>A number means one agency. The message offers one that is certainly free.</summary>
internal sealed class DuplicateNumberRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP1004", "Duplicate agency number", "部门编号重复");

    internal override void Check(PlanRuleContext context)
    {
        var first = new Dictionary<int, Located<int>>();
        int highest = context.Document.Agencies
            .Select(a => a.Number?.Value ?? 0)
            .Where(AgencyNumber.IsInRange)
            .DefaultIfEmpty()
            .Max();
        for (int i = 0; i < context.Document.Agencies.Count; i++)
        {
            if (context.Document.Agencies[i].Number is not { } number || context.Agencies.IsRepeated(i))
            {
                continue;
            }

            // One out of range has its finding already, and cannot be kept by anybody.
            if (!AgencyNumber.IsInRange(number.Value))
            {
                continue;
            }

            if (!first.TryGetValue(number.Value, out Located<int>? other))
            {
                first.Add(number.Value, number);
                continue;
            }

            string shown = number.Value.ToString(CultureInfo.InvariantCulture);
            string next = (highest + 1).ToString(CultureInfo.InvariantCulture);
            bool isFull = highest == AgencyNumber.Largest;
            context.Report(
                Rule,
                number.Place,
                $"Agency number {shown} is taken. Give the later agency a number of its own{(isFull ? string.Empty : $", such as {next}")}.",
                $"部门编号 {shown} 已被使用。请为后加的部门另编一个编号{(isFull ? string.Empty : $"，例如 {next}")}。",
                new RelatedPlace(other.Place, new FindingText($"Number {shown} first appears here.", $"编号 {shown} 首次出现于此。")));
        }
    }
}
