using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>Where headings have lines of their own, a title ends with its line, or with a sentence, and not within words.</summary>
internal sealed class HeadingEndRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4049", FindingSeverity.Error, false, new("Title that ends within its line", "标题在行中截断"));

    // What ends words that stand before it, and begins none.
    private const string Stops = "。！？；：，、";

    // Behind or before these, a title may end.
    private const string Borders = "。！？；：:…）)〕］]》”　（(〔［[【";

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        if (context.Source.InOrder is not { } reading)
        {
            return;
        }

        List<(OrderedItem Item, OrderedPiece Title, OrderedPiece Behind)> cut = [];
        int whole = 0, behindNumbers = 0;
        for (int i = 0; i < reading.Items.Count; i++)
        {
            OrderedItem item = reading.Items[i];
            behindNumbers += item.Span.Length == 0 ? 0 : reading.Source.BeginsLine(item.Span.Start) ? 1 : -1;
            if (item.Pieces.FirstOrDefault(piece => piece.Kind == PieceKind.Title && piece.Start >= 0) is not { } title)
            {
                continue;
            }

            int end = title.Start + title.Text.Length;
            if (RestOf(reading, i, end) is { } behind && Stops.IndexOf(reading.Source.Text[end]) >= 0)
            {
                ReportStop(context, item, behind);
                whole++;
            }
            else if (reading.Source.BeginsLine(end) || item.Pieces.Any(piece => piece.Kind == PieceKind.Clause && piece.Start == end))
            {
                whole++;
            }
            else if (RestOf(reading, i, end) is { } rest && reading.Source.BeginsLine(item.Span.Start) && reading.Source.AreAdjoining(end) && IsWithinWords(reading.Source.Text, end))
            {
                cut.Add((item, title, rest));
            }
        }

        // A notice may have all of its titles run on into their texts.
        if (whole > cut.Count || (whole == cut.Count && behindNumbers > 0))
        {
            cut.ForEach(one => Report(context, one.Item, one.Title, one.Behind));
        }
    }

    private static bool IsWithinWords(string text, int end) => Borders.IndexOf(text[end - 1]) < 0 && Borders.IndexOf(text[end]) < 0;

    // The words of the plan that the line goes on with: the heading's own text, or an item without a number.
    private static OrderedPiece? RestOf(OrderedReading reading, int i, int end) =>
        reading.Items[i].Pieces.FirstOrDefault(piece => piece.Start == end && piece.Kind == PieceKind.Quote)
        ?? (i + 1 < reading.Items.Count && reading.Items[i + 1] is { Marker: null } next ? next.Pieces.FirstOrDefault(piece => piece.Start == end) : null);

    private static void ReportStop(ProvenanceContext context, OrderedItem item, OrderedPiece rest)
    {
        SourceSpan stop = new(rest.Start, 1);
        string shown = OrderedWords.Shown(context, stop);
        context.Report(
            Rule,
            rest.Words.Place,
            $"In the source, “{shown}” ends the title of {item.Label.English}, but the plan has it at the beginning of the text that follows. Write it at the end of the title.",
            $"在来源文件中，“{shown}”是{item.Label.Chinese}标题末尾的标点，方案却写在其后文字的开头。请写在标题末尾。",
            OrderedWords.At(context, stop),
            new RelatedPlace(item.Place, new("the title", "该标题")));
    }

    private static void Report(ProvenanceContext context, OrderedItem item, OrderedPiece title, OrderedPiece rest)
    {
        int end = title.Start + title.Text.Length, line = end;
        while (line < rest.Start + rest.Text.Length && !context.Source.InOrder!.Source.BeginsLine(line))
        {
            line++;
        }

        SourceSpan behind = new(end, line - end);
        string shown = OrderedWords.Shown(context, behind);
        context.Report(
            Rule,
            title.Words.Place,
            $"In the source, the line of the title of {item.Label.English} goes on with “{shown}”, which the plan has in the text that follows. End the title at the end of its line, or at the end of a sentence.",
            $"在来源文件中，{item.Label.Chinese}标题所在的行接着还有“{shown}”，方案却写在其后的正文中。标题应在行末或句末结束。",
            OrderedWords.At(context, behind));
    }
}
