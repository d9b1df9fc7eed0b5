using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>The text of a section without tasks may have a list of its own; numbered as the tasks of others are, that may be its tasks.</summary>
internal sealed class NumberedTextRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4055", FindingSeverity.Warning, true, new("Numbers of tasks in the text of a section", "章节正文中含有任务序号"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        foreach (HiddenItem hidden in context.Source.InOrder?.Hidden.InSections ?? [])
        {
            FindingText label = context.Source.InOrder!.Items[hidden.Item].Label;
            string marker = OrderedWords.Shown(context, hidden.Found);
            context.Report(
                Rule,
                hidden.Piece!.Words.Place,
                $"The text of {label.English} has “{marker}” and further items, numbered like the tasks of other sections, but {label.English} has no tasks. If these are tasks, write them as such. If they are a list within the text, leave them and switch this rule off.",
                $"{label.Chinese}的正文中有“{marker}”及其后各项，编号与其他章节的任务相同，而{label.Chinese}没有任务。如属任务，请写作任务；如为正文所列各点，请保留，并关闭此规则。",
                OrderedWords.At(context, hidden.Found));
        }
    }
}
