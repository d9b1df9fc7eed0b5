using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties.Editorial;

/// <summary>What the grammar reads in a clause as its editors do needs no word of theirs, and is better proved without.</summary>
internal sealed class EditorialNotNeededRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3032", "Editors' reading that is not needed", "无须写明的编者理解");

    internal override void Check(PlanRuleContext context)
    {
        foreach (EditorialEntry task in context.EditorialEntries)
        {
            for (int i = 0; i < task.Duties.Count; i++)
            {
                if (task.Duties[i].Reading is { } reading && task.Alignment?.IsPlain(i) == true)
                {
                    context.ReportLint(
                        Rule,
                        reading.Place,
                        "The clause says exactly this. Remove 'reading' and 'note', so that the duty is checked.",
                        "条款所述与此完全一致。请删去 reading 和 note，以便核对。",
                        new RelatedPlace(task.Clause!.Place, new("the clause", "条款")));
                }
            }
        }
    }
}
