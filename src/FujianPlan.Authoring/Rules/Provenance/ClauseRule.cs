using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>Every clause stands in the source, character by character.</summary>
internal sealed class ClauseRule : ShuffledSourceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4005", FindingSeverity.Error, false, new("A clause is not in the source", "责任条款不见于来源文件"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    protected override void CheckShuffled(ProvenanceContext context)
    {
        Disagreement disagreement = new(context.Source);
        foreach (SlotReading slot in context.Source.Slots)
        {
            if (slot.Task.Clause is { } clause && !context.Source.Stands(clause.Value))
            {
                (string english, string chinese) = disagreement.Of(clause.Value);
                context.Report(
                    Rule,
                    clause.Place,
                    $"This clause of task {slot.Code} is not in the source. {english}",
                    $"任务 {slot.Code} 的这条责任条款不见于来源文件。{chinese}");
            }
        }
    }
}
