using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>The editors do not name what the source names.</summary>
internal sealed class EditorialTitleRule : ShuffledSourceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4011", FindingSeverity.Error, false, new("An editorial title where the source has a heading", "来源文件已有标题而仍用自拟标题"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    protected override void CheckShuffled(ProvenanceContext context)
    {
        foreach (SectionNode section in context.Document.Sections)
        {
            if (section.EditorialTitle is { } title
                && section.Title is null
                && section.Number is { Value: >= 1 and <= 999 } number
                && context.Source.Headings.TryGetValue(number.Value, out SourceSpan span))
            {
                string heading = context.Source.TextOf(span);
                context.Report(
                    Rule,
                    title.Place,
                    $"The source has a heading for section {number.Value}: “{heading}”. Write its words as 'title', without the number.",
                    $"来源文件有章节 {number.Value} 的标题“{heading}”。请照录为 title（不含序号）。",
                    new RelatedPlace(context.Places.Of(span), new("the heading in the source", "来源文件中的标题")));
            }
        }
    }
}
