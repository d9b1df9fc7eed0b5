using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Provenance.Claims;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>
/// A source that stands in order, read with the plan in hand: the proof of each heading, text and clause is that it stands where the plan
/// has it, directly behind what the plan has before it. Linear in the two together.
/// </summary>
internal sealed class OrderedReading
{
    private readonly PageText _page;
    private readonly OrderWalk _walk;
    private readonly PassagePlaces _passages;
    private readonly ILookup<int, (Passage Passage, int Start, int Item)> _byItem;

    // Where words of the plan and of the notice stand, ascending; and the items that stand anywhere.
    private readonly OrderedPlace[] _places;
    private readonly OrderedItem[] _standing;

    private HiddenItems? _hidden;

    private OrderedReading(PageText page, PassagePlaces passages, OrderedOutline outline, OrderWalk walk)
    {
        IReadOnlyList<OrderedItem> items = outline.Items;
        (_page, _passages, _walk, Outline) = (page, passages, walk, outline);
        _byItem = walk.Passages.ToLookup(one => one.Item);
        _standing = [.. items.Where(item => item.Span.Length > 0)];
        _places = [.. items.SelectMany(item => item.Pieces).Where(piece => piece.Start >= 0).Select(OrderedPlace.Of), .. walk.Passages.Select(one => new OrderedPlace(one.Start, one.Passage.Length, one.Passage.Words, ClaimKind.Notice))];
        Last = items.Count - 1;
        while (Last >= 0 && items[Last].Span.Length == 0)
        {
            Last--;
        }

        Array.Sort(_places, (a, b) => a.Start.CompareTo(b.Start));
        Slots = [.. items.Select((item, i) => (item, i)).Where(one => one.item.Task is not null).Select(one => Read(one.item, one.i))];
        Uncovered = [.. FindHoles().Select(hole => page.Flat.ToOriginal(hole.Start, hole.Length)), .. LoneNumbers()];
        Uncovered = [.. Uncovered.OrderBy(span => span.Start)];
        Unaccounted = Uncovered.Sum(span => PageLayout.Without(page.Flat.Original.Substring(span.Start, span.Length)).Length) + CountExplained();
    }

    /// <summary>The headings and tasks of the plan, in order, and where they stand.</summary>
    public IReadOnlyList<OrderedItem> Items => Outline.Items;

    /// <summary>The same, and what their numbers are.</summary>
    public OrderedOutline Outline { get; }

    /// <summary>The source without its layout.</summary>
    public FlatSource Source => _page.Flat;

    /// <summary>The lines that the plan calls furniture.</summary>
    public IReadOnlyList<FurnitureLine> Furniture => _page.Furniture;

    /// <summary>The words of the notice where they stand, each with the item behind whose beginning they do; -1 before the first.</summary>
    public IReadOnlyList<(Passage Passage, int Start, int Item)> Passages => _walk.Passages;

    /// <summary>The items of the source that stand in words of others.</summary>
    public HiddenItems Hidden => _hidden ??= new HiddenItems(this);

    /// <summary>The last item that stands in the source; -1 where none does.</summary>
    public int Last { get; }

    /// <summary>Where the plan and the source part, in the plan's order.</summary>
    public IReadOnlyList<OrderFault> Faults => _walk.Faults;

    /// <summary>What the source says of each task, in the plan's order.</summary>
    public IReadOnlyList<SlotReading> Slots { get; }

    /// <summary>The stretches of the source that nothing in the plan accounts for, in order.</summary>
    public IReadOnlyList<SourceSpan> Uncovered { get; }

    /// <summary>How many characters of the text the plan does not account for.</summary>
    public int Unaccounted { get; }

    /// <summary>Reads a source.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="page">The source.</param>
    /// <param name="index">The index, searched for the words of the notice.</param>
    /// <param name="limits">How much is looked at.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static OrderedReading Of(PlanDocument document, PageText page, PhraseIndex index, SearchLimits limits, CancellationToken cancellation)
    {
        OrderedOutline outline = OrderedOutline.Of(document, cancellation);
        IReadOnlyList<OrderedItem> items = outline.Items;
        PassagePlaces passages = new(document, index);
        string text = page.Flat.Text;
        OrderWalk walk = new(page.Flat, items, passages, (first, from) => new OrderAnchors(items, first, text, from, limits, cancellation));
        walk.Walk(cancellation);
        return new OrderedReading(page, passages, outline, walk);
    }

    /// <summary>A stretch of the text as one of the original.</summary>
    /// <param name="span">The stretch of the text.</param>
    public SourceSpan ToOriginal(SourceSpan span) => span.Length > 0
        ? _page.Flat.ToOriginal(span.Start, span.Length)
        : span.Start < _page.Flat.Text.Length ? _page.Flat.ToOriginal(span.Start, 1) with { Length = 0 } : new SourceSpan(_page.Flat.Original.Length, 0);

    /// <summary>A stretch of the text.</summary>
    /// <param name="span">The stretch.</param>
    public string TextOf(SourceSpan span) => _page.Flat.Text.Substring(span.Start, span.Length);

    /// <summary>The item behind whose beginning a place of the original stands; null before the first.</summary>
    /// <param name="place">The place.</param>
    public OrderedItem? ItemBefore(int place)
    {
        int low = 0, high = _standing.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = ToOriginal(_standing[middle].Span).Start < place ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : _standing[low - 1];
    }

    /// <summary>Words of the notice that account for no place of the source, though they stand in it: in words of the plan, or in longer ones of the notice.</summary>
    public IEnumerable<ClaimedTwice> Unused()
    {
        foreach (Passage passage in _passages.All.Where(passage => !passage.IsUsed && !passage.IsMention && !_page.HasFurniture(passage.Words.Value)))
        {
            string words = PageLayout.Without(passage.Words.Value);
            int start = words.Length == 0 ? -1 : _page.Flat.Text.IndexOf(words, StringComparison.Ordinal);
            if (start >= 0 && HolderOf(start, words.Length) is { } holder)
            {
                yield return new ClaimedTwice(passage.Words, holder.Words, holder.Kind, IsSameTask: false);
            }
        }
    }

    /// <summary>Words of the notice that stand between the marker of a task and its clause, and are no remark; and those of its frame that stand within the plan.</summary>
    public IEnumerable<(Passage Passage, OrderedItem Item)> Strays()
    {
        foreach ((Passage passage, int start, int i) in _walk.Passages.Where(one => one.Item >= 0 && !one.Passage.MayStandWithin))
        {
            OrderedItem item = Items[i];
            bool isWithin = !item.IsHeading && item.Pieces.Any(piece => piece.Start > start);
            if (isWithin || (passage.IsFrame && (i != Last || item.Pieces.Any(piece => piece.Start > start))))
            {
                yield return (passage, item);
            }
        }
    }

    // The last words that begin before the end of others reach into these, or none do.
    private OrderedPlace? HolderOf(int start, int length)
    {
        int low = 0, high = _places.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = _places[middle].Start < start + length ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _places[low - 1].End > start ? _places[low - 1] : null;
    }

    private IEnumerable<(int Start, int Length)> FindHoles()
    {
        int length = _page.Flat.Text.Length;
        int start = 0;
        while (start < length)
        {
            if (_walk.Covered.IsMarked(start))
            {
                start = _walk.Covered.Next(start, isMarked: false);
            }
            else if (_walk.Explained.IsMarked(start))
            {
                start = _walk.Explained.Next(start, isMarked: false);
            }
            else
            {
                int end = Math.Min(_walk.Covered.Next(start, isMarked: true), _walk.Explained.Next(start, isMarked: true));
                yield return (start, end - start);
                start = end;
            }
        }
    }

    private int CountExplained()
    {
        int count = 0;
        for (int start = 0; start < _page.Flat.Text.Length;)
        {
            start = _walk.Covered.Next(start, isMarked: false);
            int end = start < _page.Flat.Text.Length ? _walk.Covered.Next(start, isMarked: true) : start;
            for (int at = start; at < end; at++)
            {
                count += _walk.Explained.IsMarked(at) ? 1 : 0;
            }

            start = end;
        }

        return count;
    }

    // A number alone on its line is the page's where a heading, a task or words of the notice run on over it.
    private IEnumerable<SourceSpan> LoneNumbers()
    {
        if (_page.LoneNumbers.Count == 0)
        {
            yield break;
        }

        List<SourceSpan> running = [.. _standing.Select(item => item.Span), .. _walk.Passages.Select(one => new SourceSpan(one.Start, one.Passage.Length))];
        running.Sort((a, b) => a.Start.CompareTo(b.Start));
        int next = 0;
        foreach ((int at, SourceSpan line) in _page.LoneNumbers)
        {
            while (next < running.Count && running[next].End <= at)
            {
                next++;
            }

            bool isExplained = at < _page.Flat.Text.Length && at > 0 && _walk.Explained.IsMarked(at) && _walk.Explained.IsMarked(at - 1);
            if (!isExplained && !(next < running.Count && running[next].Start < at))
            {
                yield return line;
            }
        }
    }

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

    private SourceSpan SpanOf(OrderedPiece piece) => piece.Text.Length == 0 ? ToOriginal(new SourceSpan(piece.Start, 0)) : _page.Flat.ToOriginal(piece.Start, piece.Text.Length);

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
        for (int next = i + 1; next < Items.Count; next++)
        {
            if (Items[next] is { Span.Length: > 0 } other)
            {
                ClauseEvidence evidence = other.IsHeading ? ClauseEvidence.NextSection : ClauseEvidence.NextTask;
                int marker = Math.Min(other.Span.Length, (other.Marker?.Words.Length ?? 0) + other.Beginning.Length);
                return (evidence, ToOriginal(new SourceSpan(other.Span.Start, marker)));
            }
        }

        return item.Span.End < _page.Flat.Text.Length
            ? (ClauseEvidence.NoticeFrame, _walk.Passages.Where(one => one.Start >= item.Span.End).Select(one => ToOriginal(new SourceSpan(one.Start, one.Passage.Length))).FirstOrDefault())
            : (ClauseEvidence.EndOfText, new SourceSpan(_page.Flat.Original.Length, 0));
    }

    // The notice's own words directly behind the text of a task without a clause: were they one, it would be the task's.
    private IReadOnlyList<SourceSpan> ClausesBehind(OrderedItem item, int i) => item.Task!.Node.Clause is null && item.Span.Length > 0
        ? [.. _byItem[i].Where(one => one.Start == item.Span.End).Select(one => ToOriginal(new SourceSpan(one.Start, one.Passage.Length)))]
        : [];
}
