using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>A clause behind all that stands under a task or a section is of that, unless it stands as those of the measures or tasks do, and the last of them lacks its own.</summary>
internal sealed class MeasureClauseRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4058", FindingSeverity.Error, false, new("Clause of the last item written one level above it", "末项的责任条款写在其上一级"));

    // Full lines differ by as many characters, and a copy that breaks its lines has as many of them.
    private const int Uneven = 2;
    private const int FewestFull = 4;

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        OrderedReading? reading = context.Source.InOrder;
        Lazy<int[]> widths = new(() => WidthsOf(reading!.Source));
        for (int i = 0; i < (reading?.Items.Count ?? 0); i++)
        {
            OrderedItem item = reading!.Items[i];
            if (item.Pieces.FirstOrDefault(piece => piece.IsBehind) is not { } clause)
            {
                continue;
            }

            List<OrderedItem> below = [.. reading.Items.Skip(i + 1).TakeWhile(other => other.Rank > item.Rank).Where(other => other.Span.Length > 0)];
            if (below.Count > 0 && below[below.Count - 1] is var last && !SentenceRun.HasClause(last) && !IsOfAll(reading, widths, item, clause, below))
            {
                FindingText own = item.Label, label = last.Label;
                context.Report(
                    Rule,
                    clause.Words.Place,
                    $"In the source, this clause of {own.English} comes directly after {label.English}, which has no clause, in the place where a clause of {label.English} would be. Move it to {label.English}, with its duties.",
                    $"在来源文件中，{own.Chinese}的这条责任条款紧接{label.Chinese}之后，其位置与{label.Chinese}自身的条款无异，而后者没有责任条款。请连同 duties 写在{label.Chinese.TrimEnd()}。",
                    OrderedWords.At(context, new SourceSpan(clause.Start, clause.Text.Length)));
            }
        }
    }

    private static bool IsOfAll(OrderedReading reading, Lazy<int[]> widths, OrderedItem item, OrderedPiece clause, List<OrderedItem> below)
    {
        if (ClauseScope.IsOfWhole(clause.Text.TrimStart('（', '(', '〔', '［', '[', '【')))
        {
            return true;
        }

        bool hasLine = HasOwnLine(reading.Source, clause.Start, widths.Value);
        OrderedPiece[] others = [.. below.SelectMany(other => other.Pieces).Where(piece => piece is { Kind: PieceKind.Clause, Start: >= 0, IsBehind: false })];
        if (others.Length > 0)
        {
            return others.All(other => HasOwnLine(reading.Source, other.Start, widths.Value) != hasLine);
        }

        // Where none of them has one: on its own line, or behind measures that stand in the line of their task.
        return hasLine || (item.Level == OutlineLevel.Task && !reading.Source.BeginsLine(below[below.Count - 1].Span.Start));
    }

    // Behind a line that is as wide as others are at most, the copy has broken it there.
    private static bool HasOwnLine(FlatSource source, int at, int[] widths)
    {
        if (!source.BeginsLine(at))
        {
            return false;
        }

        int line = at - 1;
        while (line > 0 && !source.BeginsLine(line))
        {
            line--;
        }

        int full = widths.Length == 0 ? 0 : widths[widths.Length - 1] - Uneven;
        return at - line < full || widths.Count(width => width >= full) < FewestFull;
    }

    // How wide the lines are, ascending.
    private static int[] WidthsOf(FlatSource source)
    {
        List<int> widths = [];
        for (int at = 1, line = 0; at <= source.Text.Length; at++)
        {
            if (at == source.Text.Length || source.BeginsLine(at))
            {
                widths.Add(at - line);
                line = at;
            }
        }

        widths.Sort();
        return [.. widths];
    }
}
