using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties.Editorial;

/// <summary>The editors' reading is a judgement, and says why.</summary>
internal sealed class EditorialNoteRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3031", "Editors' reading without a note", "编者的理解没有说明");

    internal override void Check(PlanRuleContext context)
    {
        IEnumerable<DutyNode> duties = context.Outline.SelectMany(item => item.Node.Duties?.Items ?? [])
            .Concat((context.Document.Remarks ?? []).SelectMany(remark => remark.Adds?.Items ?? []));
        foreach (DutyNode duty in duties)
        {
            if (duty.Reading is { } reading && string.IsNullOrWhiteSpace(duty.Note?.Value) && context.Losses.IsWhole(duty.Place))
            {
                context.Report(
                    Rule,
                    reading.Place,
                    "This duty is the editors' reading but does not say why. Add a 'note' to it.",
                    "此项职责出自编者的理解，却没有写明理由。请补上“note”。");
            }
        }
    }
}
