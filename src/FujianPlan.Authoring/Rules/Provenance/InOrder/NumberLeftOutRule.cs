using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>Among items that have numbers, one without may be the rest of the text before it.</summary>
internal sealed class NumberLeftOutRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4048", FindingSeverity.Warning, true, new("Item without a number among numbered items", "有序号的各项之中有一项无序号"));

    private const int Levels = 4;

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        IReadOnlyList<OrderedItem> items = context.Source.InOrder?.Items ?? [];
        (OrderedItem? Next, int Numbered)[] after = After(items);
        OrderedItem?[] before = new OrderedItem?[Levels];
        int[] without = new int[Levels];
        for (int i = 0; i < items.Count; i++)
        {
            OrderedItem item = items[i];
            int rank = (int)item.Rank;
            for (int level = rank + 1; level < Levels; level++)
            {
                (before[level], without[level]) = (null, 0);
            }

            if (item.Marker is not null)
            {
                (before[rank], without[rank]) = (item, 0);
                continue;
            }

            without[rank]++;
            if (item is { Stated: { } stated, IsEmpty: false } && !IsHeadingLine(context, item) && (before[rank] ?? after[i].Next) is { } sibling && !HasRoom(before[rank], after[i].Next, without[rank] - 1 + after[i].Numbered))
            {
                Report(context, item, stated, sibling);
            }
        }
    }

    // By item, the next that has a number and is of its level, and how many before that have none.
    private static (OrderedItem? Next, int Numbered)[] After(IReadOnlyList<OrderedItem> items)
    {
        (OrderedItem? Next, int Numbered)[] after = new (OrderedItem?, int)[items.Count];
        OrderedItem?[] numbered = new OrderedItem?[Levels];
        int[] missing = new int[Levels];
        for (int i = items.Count - 1; i >= 0; i--)
        {
            int rank = (int)items[i].Rank;
            for (int level = rank + 1; level < Levels; level++)
            {
                (numbered[level], missing[level]) = (null, 0);
            }

            missing[rank] = items[i].Marker is null ? missing[rank] + 1 : 0;
            after[i] = (numbered[rank], missing[rank]);
            numbered[rank] = items[i].Marker is null ? numbered[rank] : items[i];
        }

        return after;
    }

    private static void Report(ProvenanceContext context, OrderedItem item, Located<string> stated, OrderedItem sibling) => context.Report(
        Rule,
        stated.Place,
        $"{Capital(item.Label.English)} has no number, though {sibling.Label.English} has “{ShownText.Of(sibling.Marker!.Words)}”, and no number is missing beside it. If its words belong to the text before it, quote them there. If the source has an item without a number here, leave it and switch this rule off.",
        $"{item.Label.Chinese}没有序号，而{sibling.Label.Chinese}的序号为“{ShownText.Of(sibling.Marker!.Words)}”，相邻各项的序号也未空缺。如其文字属于前文，请写入前文；如来源文件此处确有一项无序号，请保留，并关闭此规则。");

    // 保障措施, on a line of its own behind numbered headings, is no rest of a text.
    private static bool IsHeadingLine(ProvenanceContext context, OrderedItem item)
    {
        FlatSource source = context.Source.InOrder!.Source;
        return item is { IsHeading: true, Span.Length: > 0 } && item.Pieces.Count > 0 && item.Pieces[0] is { Kind: PieceKind.Title, Start: >= 0 } title
            && source.BeginsLine(item.Span.Start) && source.BeginsLine(title.Start + title.Text.Length);
    }

    // Where the numbers around them have room for all that have none, the source has lost those.
    private static bool HasRoom(OrderedItem? before, OrderedItem? next, int missing) =>
        next is not null && MarkerWords.NumberIn(next.Marker!.Words) - (before is null ? 0 : MarkerWords.NumberIn(before.Marker!.Words)) - 1 >= missing;

    private static string Capital(string label) => char.ToUpperInvariant(label[0]) + label.Substring(1);
}
