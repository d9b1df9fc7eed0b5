using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>What a task says of its preservation is what the source bears out.</summary>
internal sealed class DerivedAttestationRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4007", FindingSeverity.Error, false, new("Attestation does not match the source", "存佚状态与来源文件不符"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        for (int s = 0; s < context.Source.Slots.Count; s++)
        {
            // A quote that is not there or is another task's, or a clause that nothing ties, has a finding of its own.
            SlotReading slot = context.Source.Slots[s];
            bool isProved = !context.IsMisplaced(s) && slot.AllQuotesStand && (slot.Task.Clause is null || slot.Clause is not null);
            string stated = slot.Task.Attestation?.Value ?? DocumentWords.Of(SlotAttestation.Whole);
            string derived = DocumentWords.Of(slot.Attestation);
            
            // Nothing is lost of a source that stands in order: a text that has no clause there has none to lose.
            bool isWhole = context.Source.IsInOrder && slot.Task.Attestation is null && slot.Attestation == SlotAttestation.TextOnly;
            if (isProved && !isWhole && stated != derived && (slot.Task.Attestation ?? (object?)slot.Task.Number) is { } at)
            {
                SourcePlace place = at is Located<string> word ? word.Place : slot.Task.Number!.Place;
                context.Report(
                    Rule,
                    place,
                    $"Task {slot.Code} is marked as {stated}, but the source supports {derived}. Write 'attestation: {derived}'.",
                    $"任务 {slot.Code} 标作 {stated}，而来源文件只能证明 {derived}。请写作“attestation: {derived}”。");
            }
        }
    }
}
