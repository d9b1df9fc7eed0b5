using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>No two tasks claim the same words of the source.</summary>
internal sealed class QuoteClaimedTwiceRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4010", FindingSeverity.Error, false, new("Two tasks quote the same words", "两项任务引用同一段文字"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        foreach ((Located<string> earlier, Located<string> later) in context.Source.Overlaps)
        {
            context.Report(
                Rule,
                later.Place,
                "Another task quotes the same words of the source. Words belong to one task: leave them where their marker stands.",
                "另一项任务引用了来源文件的同一段文字。一段文字只属于一项任务：请只保留在其序号所在之处。",
                new RelatedPlace(earlier.Place, new("the other quote", "另一处引文")));
        }
    }
}
