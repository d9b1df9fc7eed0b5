using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Provenance.InOrder.Walking;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>In a source that stands in order, a heading is what stands where the plan has it: all of it.</summary>
internal sealed class HeadingPlaceRule : OrderFaultRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4026", FindingSeverity.Error, false, new("Heading differs from the source", "标题与来源文件该处不符"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    protected override bool IsOf(OrderFault fault) => fault is { Piece.Kind: PieceKind.Title };

    /// <inheritdoc/>
    protected override void Report(ProvenanceContext context, OrderFault fault)
    {
        (string label, string chinese) = (fault.Item.Label.English, fault.Item.Label.Chinese);
        if (fault.Kind == OrderFaultKind.Words)
        {
            OrderedWords.ReportOthers(context, Rule, fault, $"the title of {label}", $"{chinese}的标题");
            return;
        }

        string found = OrderedWords.Shown(context, fault.Found);
        context.Report(
            Rule,
            fault.Piece!.Words.Place,
            $"After the title of {label} the source goes on with “{found}”. Write it in the title, or in the text or the clause of {label}; words of the notice belong under its passages.",
            $"{chinese}的标题之后，来源文件还有“{found}”。请写入该标题，或写入{chinese}的 text 或 clause；属于通知文字的，请写入 passages。",
            OrderedWords.At(context, fault.Found));
    }
}
