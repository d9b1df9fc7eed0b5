using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>
/// A code must be one that people can tell over the telephone and systems can store anywhere. One that would be another
/// agency's but for its case is left to <see cref="DuplicateCodeRule"/>.
/// </summary>
internal sealed class MalformedCodeRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP1001", "Malformed agency code", "部门代码格式不正确");

    internal override void Check(PlanRuleContext context)
    {
        IReadOnlyList<AgencyNode> agencies = context.Document.Agencies;
        for (int i = 0; i < agencies.Count; i++)
        {
            if (agencies[i].Code is not { } code
                || AgencyCode.IsWellFormed(code.Value)
                || context.Agencies.FirstInAnyCase(code.Value) != i)
            {
                continue;
            }

            string shown = ShownText.Of(code.Value);
            string? meant = AgencyCode.Meant(code.Value);
            context.Report(
                Rule,
                code.Place,
                $"Agency code '{shown}' is malformed: a code has 1 to 32 capital letters A–Z, digits and hyphens, and starts with a letter.{(meant is null ? string.Empty : $" Write '{meant}'.")}",
                $"部门代码“{shown}”格式不正确：应为 1 至 32 个大写字母 A–Z、数字或连字符，以大写字母开头。{(meant is null ? string.Empty : $"请写作“{meant}”。")}");
        }
    }
}
