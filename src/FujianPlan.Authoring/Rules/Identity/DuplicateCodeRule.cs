using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

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
            if (context.Agencies.IsRepeated(i))
            {
                ReportRepeated(context, code, other, shown);
                continue;
            }

            string? lacking = context.Losses.MayHideAgencies ? null : context.UnknownCodes.MeantByDuplicate;
            context.Report(
                Rule,
                code.Place,
                isSame
                    ? $"Agency code '{shown}' appears here for the second time. Give each agency its own code.{Lacking(lacking).English}"
                    : $"Agency code '{shown}' differs from '{shownOther}' in case only. Give each agency its own code.{Lacking(lacking).English}",
                isSame
                    ? $"部门代码“{shown}”在此处重复出现。每个部门应有自己的代码。{Lacking(lacking).Chinese}"
                    : $"部门代码“{shown}”与“{shownOther}”仅大小写不同。每个部门应有自己的代码。{Lacking(lacking).Chinese}",
                new RelatedPlace(other.Place, new FindingText($"'{shownOther}' first appears here.", $"“{shownOther}”首次出现于此。")));
        }
    }

    private static void ReportRepeated(PlanRuleContext context, Located<string> code, Located<string> other, string shown) => context.Report(
        Rule,
        code.Place,
        $"Agency '{shown}' is described here for the second time. Remove it; or, if it is another agency, give it its own code, id, number and name.",
        $"部门“{shown}”在此处重复列出。请删去；若是另一部门，请为其另填代码、标识符、编号和名称。",
        new RelatedPlace(other.Place, new FindingText($"'{shown}' first appears here.", $"“{shown}”首次出现于此。")));

    /// <summary>The code that the second agency was probably meant to have: it is named, and no agency has it.</summary>
    private static FindingText Lacking(string? code) => code is null
        ? new FindingText(string.Empty, string.Empty)
        : new FindingText($" Should one of them be '{ShownText.Of(code)}', which is used but belongs to no agency?", $"其中之一是否应为“{ShownText.Of(code)}”？有地方提到它，却没有这个部门。");
}
