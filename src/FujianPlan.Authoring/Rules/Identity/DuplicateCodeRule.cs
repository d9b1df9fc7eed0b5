using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>A code means one agency; systems that do not tell capitals from small letters must not confuse two.</summary>
internal sealed class DuplicateCodeRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP1002", "Duplicate agency code", "部门代码重复");

    internal override void Check(PlanRuleContext context)
    {
        IReadOnlyList<AgencyNode> agencies = context.Document.Agencies;
        for (int i = 0; i < agencies.Count; i++)
        {
            if (agencies[i].Code is not { } code || context.Agencies.FirstInAnyCase(code.Value) is var first && first == i)
            {
                continue;
            }

            Located<string> other = agencies[first].Code!;
            string shown = ShownText.Of(code.Value);
            string shownOther = ShownText.Of(other.Value);
            bool isSame = string.Equals(code.Value, other.Value, StringComparison.Ordinal);
            context.Report(
                Rule,
                code.Place,
                isSame
                    ? $"Agency code '{shown}' stands here for the second time. Give each agency its own code."
                    : $"Agency code '{shown}' differs from '{shownOther}' in case only. Give each agency its own code.",
                isSame
                    ? $"部门代码“{shown}”在此处重复出现。每个部门应有自己的代码。"
                    : $"部门代码“{shown}”与“{shownOther}”仅大小写不同。每个部门应有自己的代码。",
                new RelatedPlace(other.Place, new FindingText($"'{shownOther}' stands here first.", $"“{shownOther}”首次出现于此。")));
        }
    }
}
