using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>A deadline that only the clause's words have is in no list of what is due.</summary>
internal sealed class DeadlineLeftOutRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3022", "Clause states a deadline that the task leaves out", "条款写明了时限而任务未列出");

    internal override void Check(PlanRuleContext context)
    {
        foreach (TaskClause clause in context.Clauses)
        {
            if (clause is { Task.Deadline: null, Parsed.Deadlines.Count: > 0 } && clause.Parsed.Deadlines[0] is var stated && context.Losses.IsWhole(clause.Task.Place))
            {
                string words = ShownText.Of(stated.Words);
                context.ReportLint(
                    Rule,
                    ClausePlace.Of(clause.Written, stated.Span),
                    $"The clause states the deadline “{words}”, and the task has none. Add 'deadline: {words}'.",
                    $"条款写明完成时限“{words}”，任务却没有列出。请补上“deadline: {words}”。");
            }
        }
    }
}
