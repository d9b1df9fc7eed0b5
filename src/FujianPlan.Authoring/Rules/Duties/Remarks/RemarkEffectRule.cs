using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Remarks;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties.Remarks;

/// <summary>A remark is there for later clauses; and where one of those says another thing of the same agency, that stands, and deserves a look.</summary>
internal sealed class RemarkEffectRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3035", "Remark that later clauses do not follow", "其后条款未依照的说明");

    internal override void Check(PlanRuleContext context)
    {
        HashSet<RemarkNode> followed = [];
        foreach (TaskClause clause in context.Document.Remarks is null ? [] : context.Clauses)
        {
            foreach (RemarkNode remark in clause.Remarks.Earlier)
            {
                followed.Add(remark);
                JudgeOwn(context, clause, remark);
            }
        }

        foreach (RemarkNode remark in (context.Document.Remarks ?? []).Where(remark => !followed.Contains(remark)))
        {
            // One that stands nowhere has a finding of its own.
            if (remark is { Words: { } words } && (remark.At is null ? context.Clauses.Count == 0 : context.Clauses.Any(clause => clause.Code == remark.At.Value)))
            {
                context.ReportLint(
                    Rule,
                    words.Place,
                    "This remark applies to no later clause, so it has no effect. Remove it, or check whether later tasks lack their clauses.",
                    "其后没有此说明所及的条款，因而没有作用。请删去，或检查其后任务是否缺少责任条款。");
            }
        }
    }

    private static void JudgeOwn(PlanRuleContext context, TaskClause clause, RemarkNode remark)
    {
        foreach (AssigneeUse added in AssigneeUse.AllOf(remark.Adds?.Items ?? []))
        {
            foreach (AssigneeUse own in AssigneeUse.AllOf(clause.Level).Where(own => own.Code.Value == added.Code.Value && own.Duty.Role != added.Duty.Role))
            {
                string shown = ShownText.Of(own.Code.Value), role = RoleWord.Of(own.Duty.Role), other = RoleWord.Of(added.Duty.Role);
                context.ReportLint(
                    Rule,
                    own.Code.Place,
                    $"A remark gives '{shown}' the role '{other}' in all later tasks, but this clause gives it the role '{role}', which takes precedence. Check that both are read correctly.",
                    $"按说明，“{shown}”在其后各项任务中为{RoleWord.ChineseOf(added.Duty.Role)}；本条款则为{RoleWord.ChineseOf(own.Duty.Role)}，以本条款为准。请核对二者是否理解无误。",
                    new RelatedPlace(added.Code.Place, new("the remark", "说明")));
            }
        }
    }
}
