using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>The notice's own words stand around headings and tasks, and not within a task, unless they are a remark; those of its frame around all of them.</summary>
internal sealed class PassagePlaceRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4031", FindingSeverity.Error, false, new("Words of the notice within the plan", "通知文字位于任务之中"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        foreach ((Passage passage, OrderedItem item) in context.Source.InOrder?.Strays() ?? [])
        {
            if (passage.IsFrame)
            {
                context.Report(
                    Rule,
                    passage.Words.Place,
                    $"These words are marked as the notice's frame but come after {item.Label.English}, within the plan. Write 'kind: remark' or remove the kind; if they belong to a text, quote them there.",
                    $"这段文字注明为通知的版头或版记，却位于{item.Label.Chinese}之后，在方案内容之中。请改为“kind: remark”，或不写 kind；属于任务文字的，请写入该任务的 text。");
            }
            else
            {
                context.Report(
                    Rule,
                    passage.Words.Place,
                    $"In the source, these words are between the number of {item.Label.English} and the end of its words. Quote them in its text; a remark of the notice has 'kind: remark'.",
                    $"在来源文件中，这段文字位于{item.Label.Chinese}的序号与其末尾之间。请写入其 text；属于通知说明的，请注明“kind: remark”。");
            }
        }
    }
}
