namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>What a source that stands in order says of each task.</summary>
/// <param name="reading">The plan and its source.</param>
internal sealed class OrderedSlots(OrderedReading reading)
{
    private readonly ILookup<int, (Passage Passage, int Start, int Item)> _byItem = reading.Passages.ToLookup(one => one.Item);

    /// <summary>All of them, in the plan's order.</summary>
    public IReadOnlyList<SlotReading> All() => [.. reading.Items.Select((item, i) => (item, i)).Where(one => one.item.Task is not null).Select(one => Read(one.item, one.i))];

    private SlotReading Read(OrderedItem item, int i)
    {
        OrderedPiece[] quotes = [.. item.Pieces.Where(piece => piece.Kind == PieceKind.Quote)];
        OrderedPiece? clause = item.Pieces.FirstOrDefault(piece => piece.Kind == PieceKind.Clause);
        SourceSpan? clauseSpan = clause is { Start: >= 0 } ? SpanOf(clause) : null;
        (ClauseEvidence evidence, SourceSpan by) = clauseSpan is null ? (ClauseEvidence.None, default) : Behind(item, i);
        bool stands = quotes.All(quote => quote.Start >= 0);
        return new SlotReading(
            item.Task!.Node,
            item.Task.Section,
            item.Task.Number,
            [.. quotes.Select(quote => quote.Start < 0 ? (SourceSpan?)null : SpanOf(quote))],
            MarkerStands: stands,
            TextMeetsWhatFollows: stands,
            IsOneRun: stands && quotes.Length == 1,
            clauseSpan,
            evidence,
            by,
            ClausesBehind(item, i),
            QuotesAreInOrder: true,
            QuoteThatRunsOn(quotes),
            item.Task.Parent);
    }

    private SourceSpan SpanOf(OrderedPiece piece) => piece.Text.Length == 0 ? reading.ToOriginal(new SourceSpan(piece.Start, 0)) : reading.Source.ToOriginal(piece.Start, piece.Text.Length);

    private static int QuoteThatRunsOn(OrderedPiece[] quotes)
    {
        for (int i = 0; i + 1 < quotes.Length; i++)
        {
            if (quotes[i].Start >= 0 && quotes[i].Start + quotes[i].Text.Length == quotes[i + 1].Start)
            {
                return i;
            }
        }

        return -1;
    }

    // What follows an item in the source: the next one, the notice's own words, or its end.
    private (ClauseEvidence Evidence, SourceSpan Span) Behind(OrderedItem item, int i)
    {
        int end = item.Pieces.Where(piece => piece.IsBehind).Select(piece => piece.Start + piece.Text.Length).DefaultIfEmpty(item.Span.End).Max();
        for (int next = i + 1; next < reading.Items.Count; next++)
        {
            if (reading.Items[next] is { Span.Length: > 0 } other && other.Span.Start >= end)
            {
                ClauseEvidence evidence = other.IsHeading ? ClauseEvidence.NextSection : ClauseEvidence.NextTask;
                int marker = Math.Min(other.Span.Length, (other.Marker?.Words.Length ?? 0) + other.Beginning.Length);
                return (evidence, reading.ToOriginal(new SourceSpan(other.Span.Start, marker)));
            }
        }

        return end < reading.Source.Text.Length
            ? (ClauseEvidence.NoticeFrame, reading.Passages.Where(one => one.Start >= end).Select(one => reading.ToOriginal(new SourceSpan(one.Start, one.Passage.Length))).FirstOrDefault())
            : (ClauseEvidence.EndOfText, new SourceSpan(reading.Source.Original.Length, 0));
    }

    // The notice's own words directly behind the text of a task without a clause: were they one, it would be the task's.
    private IReadOnlyList<SourceSpan> ClausesBehind(OrderedItem item, int i) => item.Task!.Node.Clause is null && item.Span.Length > 0
        ? [.. _byItem[i].Where(one => one.Start == item.Span.End).Select(one => reading.ToOriginal(new SourceSpan(one.Start, one.Passage.Length)))]
        : [];
}
