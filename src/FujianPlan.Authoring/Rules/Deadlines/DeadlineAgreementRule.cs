using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>The deadline of a task is what its clause says, or words of its text.</summary>
internal sealed class DeadlineAgreementRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3021", "The deadline is not what the source says", "完成时限与原文不符");

    internal override void Check(PlanRuleContext context)
    {
        foreach (TaskClause clause in context.Clauses)
        {
            Judge(context, clause.Task, clause.Parsed);
        }

        foreach (TaskNode task in context.Tasks)
        {
            if (task.Clause is null)
            {
                Judge(context, task, clause: null);
            }
        }
    }

    private static void Judge(PlanRuleContext context, TaskNode task, Clause? clause)
    {
        if (task.Deadline is { } deadline && DeadlineWords.ReadStated(deadline.Value) is { } reading && context.Losses.IsWhole(task.Place))
        {
            Judge(context, task, clause, deadline, reading);
        }
    }

    private static void Judge(PlanRuleContext context, TaskNode task, Clause? clause, Located<string> deadline, DeadlineReading reading)
    {
        if (StatedDeadline.IsStated(task, clause, reading))
        {
            return;
        }

        string shown = ShownText.Of(reading.Words);
        string? other = StatedDeadline.Others(task, clause).FirstOrDefault();
        context.Report(
            Rule,
            deadline.Place,
            other is null
                ? $"Neither the clause nor the text of this task says “{shown}”. Remove the deadline, or quote the words that state it."
                : $"Neither the clause nor the text of this task says “{shown}”. Did you mean “{ShownText.Of(other)}”?",
            other is null
                ? $"此任务的条款和正文中均没有“{shown}”。请删去完成时限，或照录载有时限的原文。"
                : $"此任务的条款和正文中均没有“{shown}”。是否应为“{ShownText.Of(other)}”？",
            Related(task, clause, other));
    }

    private static RelatedPlace[] Related(TaskNode task, Clause? clause, string? other) =>
        task.Clause is { } written && clause is { Deadlines.Count: > 0 } && clause.Deadlines[0] is var stated && stated.Words == other
            ? [new RelatedPlace(ClausePlace.Of(written, stated.Span), new FindingText("The clause says so here.", "条款中写明的时限在此处。"))]
            : [];
}
