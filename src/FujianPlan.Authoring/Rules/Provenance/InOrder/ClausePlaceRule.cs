using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Provenance.InOrder.Walking;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>In a source that stands in order, a clause is what stands behind its task's text, up to the next marker.</summary>
internal sealed class ClausePlaceRule : OrderFaultRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4028", FindingSeverity.Error, false, new("Clause differs from the source", "责任条款与来源文件该处不符"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    protected override bool IsOf(OrderFault fault) => fault is { Piece.Kind: PieceKind.Clause };

    /// <inheritdoc/>
    protected override void Report(ProvenanceContext context, OrderFault fault)
    {
        (string label, string chinese) = (fault.Item.Label.English, fault.Item.Label.Chinese);
        OrderedWords.ReportPlace(
            context,
            Rule,
            fault,
            new($"this clause of {label}", $"{chinese}的这条责任条款"),
            found => new(
                $"Between the number of {label} and this clause, the source has “{found}”. Write it where it belongs.",
                $"在{chinese}的序号与这条责任条款之间，来源文件还有“{found}”。请写到所属之处。"),
            found => new(
                $"The clause of {label} does not end here: the source goes on with “{found}”. Add those words to the clause.",
                $"{chinese}的责任条款并未在此结束：来源文件接着还有“{found}”。请写入该条款。"));
    }
}
