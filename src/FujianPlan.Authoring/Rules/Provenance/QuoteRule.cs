using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>Every quote stands in the source, character by character.</summary>
internal sealed class QuoteRule : ShuffledSourceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4003", FindingSeverity.Error, false, new("A quote is not in the source", "引文不见于来源文件"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    protected override void CheckShuffled(ProvenanceContext context)
    {
        Disagreement disagreement = new(context.Source, mayHaveGaps: true);
        foreach (SlotReading slot in context.Source.Slots)
        {
            for (int i = 0; i < slot.Quotes.Count; i++)
            {
                if (slot.Quotes[i] is null)
                {
                    Located<string> quote = slot.Task.Text!.Items[i];
                    (string english, string chinese) = disagreement.Of(quote.Value);
                    context.Report(
                        Rule,
                        quote.Place,
                        $"This quote of task {slot.Code} is not in the source. {english}",
                        $"任务 {slot.Code} 的这段引文不见于来源文件。{chinese}");
                }
            }
        }
    }
}
