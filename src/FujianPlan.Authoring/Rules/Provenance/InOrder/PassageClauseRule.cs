using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Rules.Deadlines;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>A clause within the plan is of one of its items, and no passage of the notice.</summary>
internal sealed class PassageClauseRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4041", FindingSeverity.Error, false, new("Clause among the notice's own words", "责任条款写在通知文字中"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        OrderedReading? reading = context.Source.InOrder;
        foreach ((Passage passage, SourceSpan clause, int item) in reading is null ? [] : new PassageClauses(context).All().Where(one => one.Item >= 0 && one.Item != reading.Last))
        {
            string shown = OrderedWords.Shown(context, clause);
            FindingText label = reading!.Items[item].Label;
            context.Report(
                Rule,
                passage.Words.Place,
                $"After {label.English}, this passage has “{shown}”, which says who does what. Write it as the 'clause' of the item that it is about, with its 'duties', and the words before it as the text of that item.",
                $"这段文字位于{label.Chinese}之后，其中“{shown}”写明了职责。请写作所指事项的 clause，并补上 duties；其前的文字写入该事项的 text。",
                OrderedWords.At(context, clause));
        }

        if (reading is not null)
        {
            CheckDeadlines(context, reading);
        }
    }

    // A bracket or a line behind a clause that says by when is a part of it, as long as neither the item nor what it stands under says so.
    private static void CheckDeadlines(ProvenanceContext context, OrderedReading reading)
    {
        foreach ((Passage passage, int start, int item) in reading.Passages.Where(one => one.Item >= 0 && !one.Passage.IsMention && !one.Passage.IsFurniture))
        {
            OrderedItem behind = reading.Items[item];
            bool isOfItem = behind.Pieces.Any(piece => piece.Start >= 0 && piece.Start + piece.Text.Length == start);
            if ((item == reading.Last && !isOfItem) || HasDeadline(reading.Items, item) || DeadlinesInWords.Stated(passage.Words.Value, context.Document.Plan?.DayOfIssue?.Value).FirstOrDefault() is not { Reading: { } deadline, Span: var span })
            {
                continue;
            }

            string shown = ShownText.Of(passage.Words.Value.Substring(span.Start, span.Length)), words = ShownText.Of(deadline.Words);
            FindingText where = behind.Task!.Node.Clause is null ? new("in its text", "写入其 text") : new("after the words of its clause", "接写在其责任条款之后");
            context.Report(
                Rule,
                passage.Words.Place,
                $"After {behind.Label.English}, this passage has “{shown}”, which says by when. Quote it {where.English}, and write 'deadline: {words}' there; or, if another item is meant, do so there.",
                $"这段文字位于{behind.Label.Chinese}之后，其中“{shown}”写明了完成时限。请{where.Chinese}，并补上“deadline: {words}”；如属其他事项，请写在该处。",
                OrderedWords.At(context, new SourceSpan(start, passage.Length)));
        }
    }

    // Of headings nothing is asked; a measure may have that of its task.
    private static bool HasDeadline(IReadOnlyList<OrderedItem> items, int item)
    {
        int task = item;
        while (task > 0 && items[task].Level == OutlineLevel.Measure)
        {
            task--;
        }

        return items[item].Task is not { Node.Deadline: null } || items[task].Task is { Node.Deadline: not null };
    }
}
