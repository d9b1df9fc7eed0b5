using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Provenance.InOrder.Walking;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>Reports words of a plan that do not stand in the source where the plan has them, with what stands there.</summary>
internal static class OrderedWords
{
    private const int MostShown = 40;
    private const int ShownBefore = 8;

    /// <summary>What the source has somewhere, as it is shown.</summary>
    /// <param name="context">The plan and its source.</param>
    /// <param name="span">Where, in the text without its layout.</param>
    public static string Shown(ProvenanceContext context, SourceSpan span)
    {
        string text = context.Source.InOrder!.TextOf(span.Length <= MostShown ? span : span with { Length = MostShown });
        return ShownText.Of(span.Length <= MostShown ? text : text + "…");
    }

    /// <summary>The place in the source, related.</summary>
    /// <param name="context">The plan and its source.</param>
    /// <param name="span">Where, in the text without its layout.</param>
    public static RelatedPlace At(ProvenanceContext context, SourceSpan span) =>
        new(context.Places.Of(context.Source.InOrder!.ToOriginal(span)), new FindingText("what the source has here", "来源文件此处的文字"));

    /// <summary>Reports other words.</summary>
    /// <param name="context">The plan and its source.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="english">What the words are: this clause of task 1.2.</param>
    /// <param name="chinese">The same in Chinese.</param>
    public static void ReportOthers(ProvenanceContext context, RuleInfo rule, OrderFault fault, string english, string chinese)
    {
        string words = fault.Piece!.Text;
        if (NumberIn(context, fault, words) is { } number)
        {
            string key = fault.Item.Level switch { OutlineLevel.Part => "partMarker", OutlineLevel.Section => "headingMarker", OutlineLevel.Task => "taskMarker", _ => "measureMarker" };
            (string label, string labelChinese) = (fault.Item.Label.English, fault.Item.Label.Chinese);
            context.Report(
                rule,
                fault.Piece.Words.Place,
                $"“{number}” is the number of {label} in the source, and not part of its words. Remove it here: it is stated by '{key}' under 'source', or by 'marker' of {label}.",
                $"“{number}”是来源文件中{labelChinese.TrimEnd()} 的序号，不是其文字。请在此删去：序号由 source 的 {key} 或{labelChinese.TrimEnd()} 的 marker 写明。",
                At(context, fault.Found));
            return;
        }

        string found = Shown(context, fault.Found);
        SourceSpan rest = new(fault.Found.Start + fault.Agreed, Math.Max(0, fault.Found.Length - fault.Agreed));
        (string where, string whereChinese) = fault switch
        {
            { Found.Length: 0 } => ("Here the source ends, or goes on with what follows in the plan.", "来源文件在此处已结束，或已接续方案中的后文。"),
            { Agreed: 0 } or { Elsewhere: not null } => ($"Here the source has “{found}”.", $"此处原文为“{found}”。"),
            _ when fault.Agreed < words.Length => (
                $"The two agree up to “{Tail(words, fault.Agreed)}”; then the plan has ‘{words[fault.Agreed]}’, but the source has “{Shown(context, rest)}”.",
                $"到“{Tail(words, fault.Agreed)}”为止一致，其后方案为‘{words[fault.Agreed]}’，来源文件为“{Shown(context, rest)}”。"),
            _ => ($"Here the source has “{found}”.", $"此处原文为“{found}”。"),
        };
        (string advice, string adviceChinese) = fault.Elsewhere is null
            ? ("Copy it from the source.", "请从来源文件照录。")
            : ("These words are elsewhere in the source: move them there, and copy the source's words here.", "这段文字见于来源文件的别处：请移到该处，并在此照录来源文件的文字。");
        List<RelatedPlace> related = [At(context, fault.Found)];
        if (fault.Elsewhere is { } elsewhere)
        {
            related.Add(new RelatedPlace(context.Places.Of(context.Source.InOrder!.ToOriginal(elsewhere)), new FindingText("where these words are", "这段文字所在之处")));
        }

        context.Report(rule, fault.Piece.Words.Place, $"The source does not have {english} here. {where} {advice}", $"来源文件此处没有{chinese}。{whereChinese}{adviceChinese}", [.. related]);
    }

    // The number that was copied along with the words, which stand directly behind it; null for none.
    private static string? NumberIn(ProvenanceContext context, OrderFault fault, string words)
    {
        string text = context.Source.InOrder!.Source.Text;
        int length = fault.Item.Marker is { } marker && ReferenceEquals(fault.Item.Pieces[0], fault.Piece) ? Math.Max(marker.LengthAt(words, 0), MarkerWords.AnyAt(words, 0)) : 0;
        int start = fault.Found.Start - length, shown = Math.Min(ShownBefore, words.Length - length);
        return length > 0 && shown > 0 && start >= 0
            && string.CompareOrdinal(text, start, words, 0, length + shown) == 0 ? ShownText.Of(words.Substring(0, length)) : null;
    }

    private static string Tail(string words, int end) => ShownText.Of(words.Substring(Math.Max(0, end - ShownBefore), Math.Min(ShownBefore, end)));

    /// <summary>Reports that a text or a clause is another, or that the source has more before or behind it.</summary>
    public static void ReportPlace(ProvenanceContext context, RuleInfo rule, OrderFault fault, FindingText what, Func<string, FindingText> before, Func<string, FindingText> behind)
    {
        if (fault.Kind == OrderFaultKind.Words)
        {
            ReportOthers(context, rule, fault, what.English, what.Chinese);
            return;
        }

        FindingText told = (fault.Found.Start < fault.Piece!.Start ? before : behind)(Shown(context, fault.Found));
        context.Report(rule, fault.Piece.Words.Place, told.English, told.Chinese, At(context, fault.Found));
    }
}
