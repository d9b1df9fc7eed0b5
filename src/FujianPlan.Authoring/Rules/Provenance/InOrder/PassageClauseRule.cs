using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>A clause within the plan is of one of its items, and no passage of the notice.</summary>
internal sealed class PassageClauseRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4041", FindingSeverity.Error, false, new("Clause among the notice's own words", "责任条款写在通知文字中"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        OrderedReading? reading = context.Source.InOrder;
        foreach ((Passage passage, SourceSpan clause, int item) in reading is null ? [] : new PassageClauses(context).All().Where(one => one.Item >= 0 && one.Item != reading.Last))
        {
            string shown = OrderedWords.Shown(context, clause);
            FindingText label = reading!.Items[item].Label;
            context.Report(
                Rule,
                passage.Words.Place,
                $"Behind {label.English}, this passage has “{shown}”, which says who does what. Write it as the 'clause' of what it is about, with its 'duties', and the words before it as that task's text.",
                $"这段文字位于{label.Chinese}之后，其中“{shown}”写明了职责。请写作所指事项的 clause，并补上 duties；其前的文字写入该任务的 text。",
                OrderedWords.At(context, clause));
        }
    }
}
