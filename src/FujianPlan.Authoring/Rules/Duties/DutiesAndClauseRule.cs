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
        foreach (SectionNode section in context.Document.Sections)
        {
            foreach (TaskNode task in section.Tasks?.Items ?? [])
            {
                if (context.Losses.IsWhole(task.Place) && TaskContent.Of(task) is var content)
                {
                    Judge(context, TaskLabel.Of(section, task), task, content);
                }
            }
        }
    }

    private static void Judge(PlanRuleContext context, FindingText label, TaskNode task, TaskContent content)
    {
        bool isClauseStated = content.Attestation is not (SlotAttestation.TextOnly or SlotAttestation.Lost);
        if (content.HasClause && isClauseStated && !content.HasDuties)
        {
            context.Report(
                Rule,
                task.Clause!.Place,
                $"{label.English} has a clause, but no duties. Add 'duties' that say the same as the clause.",
                $"{label.Chinese}有责任条款（clause），却没有职责。请按条款内容补上“duties”。");
        }
        else if (content is { HasClause: false, HasDuties: true, Attestation: SlotAttestation.TextOnly } && !task.Duties!.Items.All(duty => duty.IsEditorial))
        {
            context.Report(
                Rule,
                task.Duties.Items.First(duty => !duty.IsEditorial).Place,
                $"{label.English} has duties, but no clause that they come from. Add 'clause', or remove 'duties'. What a heading or a cell of a table says is the editors' reading: write 'reading: editorial' and a 'note' at each.",
                $"{label.Chinese}有职责，却没有作为依据的责任条款。请补上“clause”，或删去“duties”。依据标题或表格单元的职责属于编者的理解：请为每项写 reading: editorial 和 note。");
        }
    }
}
