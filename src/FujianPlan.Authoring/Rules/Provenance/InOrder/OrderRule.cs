using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Provenance.InOrder.Walking;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>In a source that stands in order, its headings and tasks stand in the plan's order, with nothing else between them.</summary>
internal sealed class OrderRule : OrderFaultRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4030", FindingSeverity.Error, false, new("The source has something else here", "来源文件该处另有其文"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    protected override bool IsOf(OrderFault fault) => fault.Kind is OrderFaultKind.Misplaced or OrderFaultKind.Missing;

    /// <inheritdoc/>
    protected override void Report(ProvenanceContext context, OrderFault fault)
    {
        OrderedReading reading = context.Source.InOrder!;
        (string label, string chinese) = (fault.Item.Label.English, fault.Item.Label.Chinese);
        string found = OrderedWords.Shown(context, fault.Found);
        (string here, string hereChinese) = found.Length == 0 ? ("the source ends", "来源文件已结束") : ($"the source has “{found}”", $"来源文件为“{found}”");
        if (fault.Elsewhere is { } elsewhere)
        {
            SourceSpan stands = reading.ToOriginal(elsewhere);
            OrderedItem? before = reading.ItemBefore(stands.Start);
            (string where, string whereChinese) = before is null ? ("before everything else", "所有内容之前") : ($"after {before.Label.English}", $"{before.Label.Chinese}之后");
            context.Report(
                Rule,
                fault.Item.Place,
                $"Here {here}, not {label}: that is {where}. The source is not shuffled, so move it there in the plan, too; if the source is shuffled, write 'order: shuffled' under 'source'.",
                $"此处{hereChinese}，而不是{chinese}：后者位于{whereChinese}。来源文件并非乱序，请在方案中也移到该处；如确为乱序，请在 source 中写“order: shuffled”。",
                OrderedWords.At(context, fault.Found),
                new RelatedPlace(context.Places.Of(stands), new FindingText("where it is", "其所在之处")));
            return;
        }

        context.Report(
            Rule,
            fault.Item.Place,
            $"Here {here}, and no words of {label}. Copy its words from the source, or remove it.",
            $"此处{hereChinese}，没有{chinese}的文字。请从来源文件照录，或予删除。",
            OrderedWords.At(context, fault.Found));
    }
}
