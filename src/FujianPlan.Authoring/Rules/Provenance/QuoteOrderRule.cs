using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>The quotes of a task stand in the source's order, unless the plan says that the order is the editors'.</summary>
internal sealed class QuoteOrderRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4016", FindingSeverity.Error, false, new("Quotes not in the source's order", "引文次序与来源文件不符"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        // Words that have no place of their own have no order either, and a finding already.
        HashSet<Located<string>> taken = new(context.Source.ClaimedTwice.Select(twice => twice.Words));
        foreach (SlotReading slot in context.Source.Slots)
        {
            IReadOnlyList<Located<string>> quotes = slot.Task.Text?.Items ?? [];
            if (!slot.AllQuotesStand || quotes.Any(taken.Contains))
            {
                continue;
            }

            if (slot.Task.Order is { } order && slot.QuotesAreInOrder)
            {
                context.Report(
                    Rule,
                    order.Place,
                    $"The quotes of task {slot.Code} are in the source's order. Remove 'order'.",
                    $"任务 {slot.Code} 的引文次序与来源文件一致。请删去 order。");
            }
            else if (slot.Task.Order is null && !slot.QuotesAreInOrder)
            {
                context.Report(
                    Rule,
                    quotes[1].Place,
                    $"The quotes of task {slot.Code} are in another order in the source. Put them in that order, or write 'order: editorial' and say why in a note.",
                    $"任务 {slot.Code} 的各段引文在来源文件中次序不同。请按来源文件的次序排列；或写“order: editorial”，并在 note 中说明理由。");
            }
        }
    }
}
