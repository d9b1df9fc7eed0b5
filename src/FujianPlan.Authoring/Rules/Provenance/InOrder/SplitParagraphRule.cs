using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>
/// A clause at the end of sentences that have no other is of all of them: its last sentence alone is no measure. Sentences without numbers
/// are measures where each has a clause of its own.
/// </summary>
internal sealed class SplitParagraphRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4056", FindingSeverity.Error, false, new("Clause separated from its sentences", "责任条款与所属文字分离"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        foreach (SentenceRun run in context.Source.InOrder is { } reading ? SentenceRun.Of(reading) : [])
        {
            if (run.OnlyClause is { } item)
            {
                OrderedItem owner = run.Owner;
                FindingText noun = TaskLabel.NounOf(owner.Level);
                Report(
                    context,
                    item,
                    new(
                        $"In the source, this clause ends a line of sentences without another clause, but the sentences before it are in {owner.Label.English}. Move the words of {item.Label.English} to the text of {owner.Label.English}, and the clause with its duties to that {noun.English}.",
                        $"在来源文件中，这一行各句之后只有这一条责任条款，其前各句却写在{owner.Label.Chinese}中。请将{item.Label.Chinese}的文字写入{owner.Label.Chinese}的 text，并将该条款及其 duties 写在该{noun.Chinese}。"));
                continue;
            }

            foreach ((OrderedItem without, OrderedItem with) in run.Split)
            {
                Report(
                    context,
                    with,
                    new(
                        $"In the source, this clause ends a line of sentences, but the sentence before it is in {without.Label.English}, without a clause. Move the words of {without.Label.English} to the beginning of the text of {with.Label.English}.",
                        $"在来源文件中，这条责任条款位于这几句之后，其前一句却写作{without.Label.Chinese}而没有责任条款。请将{without.Label.Chinese}的文字写在{with.Label.Chinese}的 text 的开头。"));
            }
        }
    }

    private static void Report(ProvenanceContext context, OrderedItem item, FindingText told)
    {
        OrderedPiece clause = item.Pieces.First(piece => piece.Kind == PieceKind.Clause);
        context.Report(Rule, clause.Words.Place, told.English, told.Chinese, [.. clause.Start < 0 ? Array.Empty<RelatedPlace>() : [OrderedWords.At(context, new SourceSpan(clause.Start, clause.Text.Length))]]);
    }
}
