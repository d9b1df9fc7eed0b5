using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Outline;

/// <summary>The sections of all files together are numbered without a gap.</summary>
internal sealed class SectionNumberRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3005", "Section numbers not in sequence", "章节编号不连续");

    internal override void Check(PlanRuleContext context) =>
        new NumberSequence(context, Rule, new FindingText("section", "章节"), string.Empty).Judge(
            [.. context.Document.Sections.Select(s => s.Number)],
            !context.Losses.MayHideSections);
}
