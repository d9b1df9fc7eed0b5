using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>Every character of the source is accounted for.</summary>
internal sealed class CoverageRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4009", FindingSeverity.Error, false, new("Part of the source is not in the plan", "来源文件有未被收录的文字"));

    private const int MostShown = 40;

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        foreach (SourceSpan span in context.Source.Uncovered)
        {
            string text = context.Source.TextOf(span);
            string shown = text.Length <= MostShown ? text : text.Substring(0, MostShown) + "…";
            context.Report(
                Rule,
                context.Places.Of(span),
                $"Nothing in the plan accounts for “{shown}” ({text.Length} {(text.Length == 1 ? "character" : "characters")}). Quote it in the task or heading that it belongs to; words of the notice go under 'passages' of 'notice', with their kind.",
                $"方案中没有任何内容对应“{shown}”（{text.Length} 字）。请在所属的任务或标题中引用；通知本身的文字请写入 notice 的 passages，并注明 kind。",
                Related(context, span));
        }
    }

    // In a source that stands in order, the plan has a place for it.
    private static RelatedPlace[] Related(ProvenanceContext context, SourceSpan span)
    {
        if (context.Source.InOrder?.ItemBefore(span.Start) is { } before)
        {
            return [new RelatedPlace(before.Place, new($"after {before.Label.English}", $"{before.Label.Chinese}之后"))];
        }

        return context.Document.Source?.File is { } file ? [new RelatedPlace(file.Place, new("the plan that was made from it", "据此文件编成的方案"))] : [];
    }
}
