using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>The headings and tasks of a plan in its order, which is that of a source that is not shuffled.</summary>
internal sealed class OrderedOutline
{
    private readonly List<OrderedItem> _items = [];
    private readonly OrderedMarkers _markers;

    private OrderedOutline(SourceNode? source) => _markers = new OrderedMarkers(source);

    /// <summary>The items of a plan. Those whose numbers could not be read are left out: they have findings of their own.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static IReadOnlyList<OrderedItem> Of(PlanDocument document, CancellationToken cancellation)
    {
        OrderedOutline outline = new(document.Source);
        foreach (SectionNode section in document.Sections)
        {
            cancellation.ThrowIfCancellationRequested();
            outline.AddSection(section);
        }

        return outline._items;
    }

    private static bool IsNumber(Located<int>? number) => number is { Value: >= 1 and <= 999 };

    private void AddSection(SectionNode section)
    {
        if (!IsNumber(section.Number))
        {
            return;
        }

        int number = section.Number!.Value;
        List<OrderedPiece> pieces = section.Title is { } title ? [new OrderedPiece(PieceKind.Title, title)] : [];
        MarkerWords? marker = section.Title is null ? null : _markers.OfSection(null);
        _markers.StartSection();
        _items.Add(new OrderedItem(OrderedLevel.Section, new FindingText($"section {number}", $"章节 {number}"), section.Title?.Place ?? section.Number.Place, marker, pieces, null));
        foreach (TaskNode task in section.Tasks?.Items ?? [])
        {
            if (IsNumber(task.Number))
            {
                AddTask(new OrderedTask(task, number, task.Number!.Value));
            }
        }
    }

    private void AddTask(OrderedTask task)
    {
        string code = FormattableString.Invariant($"{task.Section}.{task.Number}");
        _items.Add(new OrderedItem(
            OrderedLevel.Task,
            new FindingText($"task {code}", $"任务 {code}"),
            task.Node.Number!.Place,
            _markers.OfTask(null),
            PiecesOf(task.Node.Text, task.Node.Clause),
            task));
    }

    private static List<OrderedPiece> PiecesOf(LocatedList<Located<string>>? text, Located<string>? clause)
    {
        List<OrderedPiece> pieces = [.. (text?.Items ?? []).Select(quote => new OrderedPiece(PieceKind.Quote, quote))];
        if (clause is not null)
        {
            pieces.Add(new OrderedPiece(PieceKind.Clause, clause));
        }

        return pieces;
    }
}
