using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>
/// Duties and the clause's own words are kept side by side, so that either proves the other. Where the attestation
/// already contradicts what is there, <see cref="AttestationRule"/> has said so.
/// </summary>
internal sealed class DutiesAndClauseRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3010", "Duties without a clause, or a clause without duties", "有职责而无条款，或有条款而无职责");

    internal override void Check(PlanRuleContext context)
    {
        foreach (OutlineItem item in context.Outline)
        {
            if (context.Losses.IsWholeButForInner(item.Node))
            {
                Judge(context, item);
            }
        }
    }

    private static void Judge(PlanRuleContext context, OutlineItem item)
    {
        bool hasClause = item.Node.Clause is not null, hasDuties = item.Node.Duties is { Items.Count: > 0 };
        if (hasClause && !hasDuties && MayHaveClause(item))
        {
            FindingText label = TaskLabel.Of(item);
            context.Report(
                Rule,
                item.Node.Clause!.Place,
                $"{label.English} has a clause, but no duties. Add 'duties' that say the same as the clause.",
                $"{label.Chinese}有责任条款（clause），却没有职责。请按条款内容补上“duties”。");
        }
        else if (!hasClause && hasDuties && NeedsClause(item) && item.Node.Duties!.Items.FirstOrDefault(duty => !duty.IsEditorial) is { } plain)
        {
            FindingText label = TaskLabel.Of(item);
            context.Report(
                Rule,
                plain.Place,
                $"{label.English} has duties, but no clause that they come from. Add 'clause', or remove 'duties'. Duties taken from a heading or from a table cell are the editors' reading: add 'reading: editorial' and a 'note' to each.",
                $"{label.Chinese}有职责，却没有作为依据的责任条款。请补上“clause”，或删去“duties”。依据标题或表格单元的职责属于编者的理解：请为每项写 reading: editorial 和 note。");
        }
    }

    private static bool MayHaveClause(OutlineItem item) =>
        item.Node is not TaskNode || TaskContent.Of(item).Attestation is not (SlotAttestation.TextOnly or SlotAttestation.Lost);

    private static bool NeedsClause(OutlineItem item) => item.Node is not TaskNode
        || TaskContent.Of(item) is { Attestation: SlotAttestation.TextOnly } or { Attestation: SlotAttestation.Whole, HasText: true, IsClauseElsewhere: true };
}
