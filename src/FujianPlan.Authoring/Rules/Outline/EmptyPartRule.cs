using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Outline;

/// <summary>A heading over sections has sections.</summary>
internal sealed class EmptyPartRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3026", "Part without sections", "部分没有章节");

    internal override void Check(PlanRuleContext context)
    {
        HashSet<PartNode> used = [.. context.Document.Sections.Select(section => section.Part).OfType<PartNode>()];
        foreach (PartNode part in context.Document.Parts ?? [])
        {
            if (!used.Contains(part) && part.Sections is { } sections && context.Losses.IsWhole(sections))
            {
                context.Report(
                    Rule,
                    sections,
                    "This part has no sections. List them, or give it 'number', 'id' and 'tasks' in place of 'sections', which makes it a section itself.",
                    "此部分没有章节。请列出章节；若其本身就是一个章节，请以“number”“id”和“tasks”取代“sections”。");
            }
        }
    }
}
