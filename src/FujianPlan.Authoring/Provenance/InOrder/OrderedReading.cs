using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Provenance.Claims;
using FujianPlan.Authoring.Provenance.InOrder.Walking;
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

    // Where words of the plan and of the notice stand, ascending; and the items that stand anywhere.
    private readonly OrderedPlace[] _places;
    private readonly OrderedItem[] _standing;

    private HiddenItems? _hidden;

    private OrderedReading(PageText page, PassagePlaces passages, OrderedOutline outline, OrderWalk walk)
    {
        IReadOnlyList<OrderedItem> items = outline.Items;
        (_page, _passages, _walk, Outline) = (page, passages, walk, outline);
        _standing = [.. items.Where(item => item.Span.Length > 0)];
        _places = [.. items.SelectMany(item => item.Pieces).Where(piece => piece.Start >= 0).Select(OrderedPlace.Of), .. walk.Passages.Select(one => new OrderedPlace(one.Start, one.Passage.Length, one.Passage.Words, ClaimKind.Notice))];
        Last = items.Count - 1;
        while (Last >= 0 && items[Last].Span.Length == 0)
        {
            Last--;
        }

        End = _places.Where(place => place.Kind != ClaimKind.Notice).Select(place => place.End).DefaultIfEmpty(0).Max();
        Array.Sort(_places, (a, b) => a.Start.CompareTo(b.Start));
        Slots = new OrderedSlots(this).All();
        OrderedHoles holes = new(page, walk, _standing);
        Uncovered = holes.All();
        Unaccounted = Uncovered.Sum(span => PageLayout.Without(page.Flat.Original.Substring(span.Start, span.Length)).Length) + holes.CountExplained();
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

    /// <summary>Where the words of the last heading or task end, those of a clause behind it among them. In the text without its layout.</summary>
    public int End { get; }

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
            bool isWithin = !item.IsHeading && item.Pieces.Any(piece => piece.Start > start && !piece.IsBehind);
            if (isWithin || (passage.IsFrame && (i != Last || start < End)))
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
}
