using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>A text and a title end before the number of what follows in the source.</summary>
internal sealed class SwallowedItemRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4046", FindingSeverity.Error, false, new("Another task within a text or a title", "正文或标题中含有另一项内容"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        foreach (HiddenItem hidden in context.Source.InOrder?.Hidden.InItems ?? [])
        {
            FindingText label = context.Source.InOrder!.Items[hidden.Item].Label, level = TaskLabel.NounOf(hidden.Next!.Level);
            string marker = OrderedWords.Shown(context, hidden.Found);
            context.Report(
                Rule,
                hidden.Piece!.Words.Place,
                $"The words of {label.English} go on past “{marker}”, the number of the next {level.English}, which the plan lacks. End them before it, and write what follows it as a {level.English}.",
                $"{label.Chinese}的文字越过了后续{level.Chinese}的序号“{marker}”，而方案中没有该{level.Chinese}。请在此序号之前结束，并将其后的文字写作{level.Chinese}。",
                OrderedWords.At(context, hidden.Found));
        }
    }
}
