using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>
/// A clause belongs to the slot that the source ties it to, by what follows it; mere adjacency of a text and a clause
/// proves nothing.
/// </summary>
internal sealed class ClauseEvidenceRule : ShuffledSourceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4006", FindingSeverity.Error, false, new("Nothing ties a clause to its task", "责任条款与任务之间缺乏依据"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    protected override void CheckShuffled(ProvenanceContext context)
    {
        foreach (SlotReading slot in context.Source.Slots)
        {
            if (slot.Task.Clause is not { } clause || !context.Source.Stands(clause.Value))
            {
                continue;
            }

            SourceSpan? other = Other(context.Source, slot, clause.Value);
            if (slot.Clause is null || other is not null)
            {
                Report(context, slot, clause, other);
            }
        }
    }

    // Another clause that the source sets where this one should stand.
    private static SourceSpan? Other(SourceReading source, SlotReading slot, string clause)
    {
        for (int i = 0; i < slot.ClausesBeforeSuccessor.Count; i++)
        {
            // A clause may end in a bracket of its own.
            if (!source.Reads(slot.ClausesBeforeSuccessor[i], clause) && !(slot.Clause is { } tied && tied.End == slot.ClausesBeforeSuccessor[i].End))
            {
                return slot.ClausesBeforeSuccessor[i];
            }
        }

        return null;
    }

    private static void Report(ProvenanceContext context, SlotReading slot, Located<string> clause, SourceSpan? other)
    {
        string task = slot.Code;
        if (other is not { } span)
        {
            context.Report(
                Rule,
                clause.Place,
                $"Nothing in the source ties this clause to task {task}: it is never followed by the next task or the next heading. Move it to the task that comes before the words that do follow it, or remove it.",
                $"来源文件中没有任何依据把这条责任条款与任务 {task} 联系起来：其后从不是下一项任务或下一个标题。请移到其后文字所接续的那项任务，或予删除。");
            return;
        }

        string found = context.Source.TextOf(span);
        context.Report(
            Rule,
            clause.Place,
            $"Before what follows task {task}, the source has “{found}”, not this clause. Write that one here, and this one where it belongs.",
            $"在任务 {task} 的后文之前，来源文件为“{found}”，而不是这条责任条款。请在此处改用该条款，并把这一条移到所属的任务。",
            new RelatedPlace(context.Places.Of(span), new("the clause that the source has there", "来源文件该处的责任条款")));
    }
}
