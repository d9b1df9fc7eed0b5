using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Provenance.InOrder.Walking;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>In a source that stands in order, a text is what stands where the plan has it: all of it, up to the clause.</summary>
internal sealed class TextPlaceRule : OrderFaultRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4027", FindingSeverity.Error, false, new("Text differs from the source", "任务文字与来源文件该处不符"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    protected override bool IsOf(OrderFault fault) => fault is { Piece.Kind: PieceKind.Quote };

    /// <inheritdoc/>
    protected override void Report(ProvenanceContext context, OrderFault fault)
    {
        (string label, string chinese) = (fault.Item.Label.English, fault.Item.Label.Chinese);
        if (fault.Kind == OrderFaultKind.StopBehindClause)
        {
            string stop = OrderedWords.Shown(context, fault.Found), clause = ShownText.Of(fault.Item.Pieces.First(piece => piece.Kind == PieceKind.Clause).Text.TrimEnd(stop[0]) + stop);
            context.Report(
                Rule,
                fault.Piece!.Words.Place,
                $"In the source, the “{stop}” that ends this text of {label} comes after the clause. Write the text without it, and the clause with it: “{clause}”.",
                $"在来源文件中，{chinese}的这段文字末尾的“{stop}”位于责任条款之后。text 中请不写此标点，写在 clause 的末尾：“{clause}”。",
                OrderedWords.At(context, fault.Found));
            return;
        }

        OrderedWords.ReportPlace(
            context,
            Rule,
            fault,
            new($"this text of {label}", $"{chinese}的这段文字"),
            found => new(
                $"The text of {label} does not begin here: before these words, the source has “{found}”. Add those words to the text. A remark of the notice belongs under its passages, with 'kind: remark'.",
                $"{chinese}的文字并非由此开始：来源文件在此之前还有“{found}”。请写入 text；属于通知说明的，请写入 passages，并注明“kind: remark”。"),
            found => new(
                $"The text of {label} does not end here: the source goes on with “{found}”. Add those words to the text. A remark of the notice belongs under its passages, with 'kind: remark'.",
                $"{chinese}的文字并未在此结束：来源文件接着还有“{found}”。请写入 text；属于通知说明的，请写入 passages，并注明“kind: remark”。"));
    }
}
