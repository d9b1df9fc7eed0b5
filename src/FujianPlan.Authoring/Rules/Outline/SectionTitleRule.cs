using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Outline;

/// <summary>A section has its own heading, or, where the source has lost that, one that the editors gave it.</summary>
internal sealed class SectionTitleRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3008", "Section needs exactly one title", "章节应有且仅有一个标题");

    internal override void Check(PlanRuleContext context)
    {
        foreach (SectionNode section in context.Document.Sections)
        {
            if (section is { Title: { } title, EditorialTitle: { } editorial })
            {
                context.Report(
                    Rule,
                    editorial.Place,
                    "This section has both 'title' and 'editorialTitle'. Keep 'title' if it is in the source, otherwise 'editorialTitle'.",
                    "此章节同时写有“title”和“editorialTitle”。原文中有标题则保留“title”，否则保留“editorialTitle”。",
                    new RelatedPlace(title.Place, new FindingText("'title' is here.", "“title”在此处。")));
            }
            else if (section is { Title: null, EditorialTitle: null }
                && context.Losses.IsWhole(section.Place, section.Tasks is null ? [] : [section.Tasks.Place]))
            {
                context.Report(
                    Rule,
                    section.Number?.Place ?? section.Id?.Place ?? section.Place,
                    "This section has no title. Add 'title' with the heading that the source gives it, or 'editorialTitle' where the source has lost it.",
                    "此章节没有标题。请补上“title”（原文标题）；原文标题已缺失的，请补上“editorialTitle”（编者所拟标题）。");
            }
        }
    }
}
