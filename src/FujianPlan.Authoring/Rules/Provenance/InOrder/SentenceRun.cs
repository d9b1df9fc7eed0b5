using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>The text of a task or a section without a clause, and the items without numbers under it, each directly behind the other.</summary>
/// <param name="items">The task or section, and those items.</param>
/// <param name="source">The source.</param>
/// <param name="clauses">How many items without numbers, under the task or section, have a clause.</param>
internal sealed class SentenceRun(IReadOnlyList<OrderedItem> items, FlatSource source, int clauses)
{
    /// <summary>The task or section.</summary>
    public OrderedItem Owner => items[0];

    // A copy without lines does not tell what stood in one.
    private bool HasLine => source.BeginsLine(Owner.Span.Start);

    /// <summary>The only item that has a clause, in the line of all that stands before it; null where there is none, or several have one.</summary>
    public OrderedItem? OnlyClause => clauses == 1 && HasLine && items.Skip(1).TakeWhile(item => !source.BeginsLine(item.Span.Start)).FirstOrDefault(HasClause) is { } only ? only : null;

    /// <summary>The items without a clause that stand in a line directly before one that has one, each with that.</summary>
    public IEnumerable<(OrderedItem Without, OrderedItem With)> Split => items.Skip(1).Zip(items.Skip(2), (without, with) => (without, with))
        .Where(pair => HasLine && !HasClause(pair.without) && HasClause(pair.with) && !source.BeginsLine(pair.with.Span.Start));

    /// <summary>The runs of a plan that have at least one such item.</summary>
    /// <param name="reading">The plan and its source.</param>
    public static IEnumerable<SentenceRun> Of(OrderedReading reading)
    {
        for (int i = 0; i < reading.Items.Count; i++)
        {
            List<OrderedItem> run = [reading.Items[i]];
            for (int next = i + 1; IsText(run[0]) && next < reading.Items.Count && GoesOn(run, reading.Items[next]); next++)
            {
                run.Add(reading.Items[next]);
            }

            if (run.Count > 1)
            {
                int clauses = reading.Items.Skip(i + 1).TakeWhile(item => item.Rank > run[0].Rank).Count(item => item.Marker is null && item.Level == run[0].Level + 1 && HasClause(item));
                yield return new SentenceRun(run, reading.Source, clauses);
            }
        }
    }

    /// <summary>Whether an item has words of a text, all in their place, and no clause.</summary>
    /// <param name="item">The item.</param>
    public static bool IsText(OrderedItem item) => item.Level is OutlineLevel.Section or OutlineLevel.Task && item.Pieces.Count > 0 && item.Pieces.All(piece => piece.Start >= 0) && item.Pieces[item.Pieces.Count - 1].Kind == PieceKind.Quote;

    /// <summary>Whether an item has a clause.</summary>
    /// <param name="item">The item.</param>
    public static bool HasClause(OrderedItem item) => item.Pieces.Any(piece => piece.Kind == PieceKind.Clause);

    private static bool GoesOn(List<OrderedItem> run, OrderedItem next) =>
        next is { Marker: null, Span.Length: > 0 } && next.Level == run[0].Level + 1 && next.Span.Start == run[run.Count - 1].Span.End;
}
