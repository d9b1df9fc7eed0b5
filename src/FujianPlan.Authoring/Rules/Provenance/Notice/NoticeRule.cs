using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance.Notice;

/// <summary>The notice's own words, the plan's title and its issuer stand in the source.</summary>
internal sealed class NoticeRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4012", FindingSeverity.Error, false, new("Words of the notice are not in the source", "通知文字不见于来源文件"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        Disagreement disagreement = new(context.Source);
        foreach (Located<string> words in NoticeWords.Of(context.Document))
        {
            if (!context.Source.Stands(words.Value))
            {
                (string english, string chinese) = disagreement.Of(words.Value);
                context.Report(
                    Rule,
                    words.Place,
                    $"These words of the notice are not in the source. {english}",
                    $"这段通知文字不见于来源文件。{chinese}");
            }
        }
    }
}
