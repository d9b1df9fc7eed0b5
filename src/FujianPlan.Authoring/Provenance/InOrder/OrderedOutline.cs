using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>The headings and tasks of a plan in its order, which is that of a source that is not shuffled.</summary>
internal sealed class OrderedOutline
{
    private OrderedOutline(IReadOnlyList<OrderedItem> items, IReadOnlyList<NextMarker> first) => (Items, First) = (items, first);

    /// <summary>The items.</summary>
    public IReadOnlyList<OrderedItem> Items { get; }

    /// <summary>The markers that may stand before the first of them.</summary>
    public IReadOnlyList<NextMarker> First { get; }

    /// <summary>The items of a plan. Those whose numbers could not be read are left out: they have findings of their own.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static OrderedOutline Of(PlanDocument document, CancellationToken cancellation)
    {
        bool hasParts = document.Sections.Any(section => section.Part is not null);
        OrderedMarkers markers = new(document.Source, hasParts);
        IReadOnlyList<NextMarker> first = markers.Next(behind: null, isInPart: false);
        List<OrderedItem> items = [];
        foreach (OutlineItem entry in document.Outline)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Made(entry, markers) is { } item)
            {
                item.Rank = hasParts && entry is { Level: OutlineLevel.Section, Part: null } ? OutlineLevel.Part : entry.Level;
                item.Stated = entry.Node.Marker;
                item.Next = markers.Next(entry.Level, isInPart: entry.Part is not null);
                items.Add(item);
            }
        }

        return new OrderedOutline(items, first);
    }

    private static OrderedItem? Made(OutlineItem entry, OrderedMarkers markers)
    {
        Located<string>? title = entry.Node switch { PartNode part => part.Title, SectionNode section => section.Title, _ => null };
        bool isHeading = entry.Level is OutlineLevel.Part or OutlineLevel.Section;
        if (entry.Level != OutlineLevel.Part && !(IsNumber(entry.Section?.Number) && (entry.Task is null || IsNumber(entry.Task.Number)) && IsNumber((entry.Node as TaskNode ?? entry.Task)?.Number ?? entry.Section?.Number)))
        {
            return null;
        }

        List<OrderedPiece> pieces = title is null ? [] : [new OrderedPiece(PieceKind.Title, title)];
        pieces.AddRange((entry.Node.Text?.Items ?? []).Select(quote => new OrderedPiece(PieceKind.Quote, quote)));
        if (entry.Node.Clause is { } clause)
        {
            pieces.Add(new OrderedPiece(PieceKind.Clause, clause));
        }

        // A heading that the source does not have has no number in it, either.
        MarkerWords? marker = isHeading && title is null ? null : markers.Of(entry.Level, entry.Node.Marker, isInPart: entry.Part is not null);
        markers.Enter(entry.Level);
        OrderedTask? task = isHeading ? null : new OrderedTask((TaskNode)entry.Node, entry.Section!.Number!.Value, ((TaskNode)entry.Node).Number!.Value, entry.Level == OutlineLevel.Measure ? entry.Task!.Number!.Value : 0);
        return new OrderedItem(entry.Level, LabelOf(entry, title), PlaceOf(entry, title), marker, pieces, task);
    }

    private static bool IsNumber(Located<int>? number) => number is { Value: >= 1 and <= 999 };

    private static FindingText LabelOf(OutlineItem entry, Located<string>? title) => entry.Level switch
    {
        OutlineLevel.Part => new($"part “{title?.Value}”", $"部分“{title?.Value}”"),
        OutlineLevel.Section => new($"section {entry.Code}", $"章节 {entry.Code} "),
        OutlineLevel.Task => new($"task {entry.Code}", $"任务 {entry.Code} "),
        _ => new($"measure {entry.Code}", $"措施 {entry.Code} "),
    };

    private static SourcePlace PlaceOf(OutlineItem entry, Located<string>? title) =>
        title?.Place ?? (entry.Node as TaskNode)?.Number?.Place ?? (entry.Node as SectionNode)?.Number?.Place ?? entry.Node.Place;
}
