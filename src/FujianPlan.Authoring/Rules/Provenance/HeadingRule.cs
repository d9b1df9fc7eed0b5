using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>A section's title stands in the source as a heading, behind the section's number.</summary>
internal sealed class HeadingRule : ShuffledSourceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4004", FindingSeverity.Error, false, new("A heading is not in the source", "标题不见于来源文件"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    protected override void CheckShuffled(ProvenanceContext context)
    {
        Disagreement disagreement = new(context.Source);
        foreach (SectionNode section in context.Document.Sections)
        {
            if (section.Number is not { Value: >= 1 and <= 999 } number || section.Title is null)
            {
                continue;
            }

            string heading = context.Source.HeadingOf(number.Value, section.Title.Value) ?? section.Title.Value;
            if (!context.Source.Stands(heading))
            {
                (string english, string chinese) = disagreement.Of(heading);
                context.Report(
                    Rule,
                    section.Title.Place,
                    $"The heading “{heading}” is not in the source. {english} A title that the editors chose is an editorialTitle.",
                    $"标题“{heading}”不见于来源文件。{chinese}编者自拟的标题应写作 editorialTitle。");
            }
        }

        foreach ((int s, SourceSpan rest) in context.Source.Runs?.Headings.Cut() ?? [])
        {
            int number = context.Source.Slots[s].Section;
            if (context.Document.Sections.FirstOrDefault(section => section.Number?.Value == number)?.Title is { } title)
            {
                string words = ShownText.Of(context.Source.TextOf(rest));
                context.Report(
                    Rule,
                    title.Place,
                    $"In the source, this heading goes on with “{words}”, up to its first task. Write the whole heading.",
                    $"来源文件中，此标题之后还有“{words}”，其后才是第一项任务。请写全标题。",
                    new RelatedPlace(context.Places.Of(rest), new("the rest of the heading", "标题的其余部分")));
            }
        }
    }
}
