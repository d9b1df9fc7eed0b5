using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>The deadline of a part, a section, a task or a measure is what its clause says, or words of its text.</summary>
internal sealed class DeadlineAgreementRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3021", "The deadline is not what the source says", "完成时限与原文不符");

    internal override void Check(PlanRuleContext context)
    {
        foreach (TaskClause clause in context.Clauses)
        {
            Judge(context, clause.Level, clause.Parsed);
        }

        foreach (OutlineItem item in context.Outline)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (item.Node.Clause is null)
            {
                Judge(context, item.Node, clause: null);
            }
        }
    }

    private static void Judge(PlanRuleContext context, IOutlineNode level, Clause? clause)
    {
        if (level.Deadline is { } deadline && DeadlineWords.ReadStated(deadline.Value) is { } reading && context.Losses.IsWhole(level.Place))
        {
            Judge(context, level, clause, deadline, reading);
        }
    }

    private static void Judge(PlanRuleContext context, IOutlineNode level, Clause? clause, Located<string> deadline, DeadlineReading reading)
    {
        if (StatedDeadline.IsStated(level, clause, reading))
        {
            return;
        }

        string shown = ShownText.Of(reading.Words);
        string? other = StatedDeadline.Others(level, clause).FirstOrDefault();
        if (clause is { Deadlines.Count: > 0 } && StatedDeadline.IsInText(level, reading))
        {
            string stated = ShownText.Of(StatedDeadline.Joined(clause) ?? clause.Deadlines[0].Words);
            context.Report(
                Rule,
                deadline.Place,
                $"The text says “{shown}”, but the clause states the deadline “{stated}”, which takes precedence. Write “{stated}”.",
                $"“{shown}”出自正文，而条款写明的时限是“{stated}”，应以条款为准。请写“{stated}”。",
                Related(level, clause, other));
            return;
        }

        // 6月15日 where the words say 6月15日前.
        if (StatedDeadline.Others(level, clause).FirstOrDefault(words => DeadlineWords.Plain(words).Contains(DeadlineWords.Plain(reading.Words))) is { } whole)
        {
            string longer = ShownText.Of(whole);
            bool isOfClause = clause is { Deadlines.Count: > 0 };
            context.Report(
                Rule,
                deadline.Place,
                $"The {(isOfClause ? "clause" : "text")} says “{longer}”, and “{shown}” is only a part of that. Write “{longer}”.",
                $"{(isOfClause ? "条款" : "正文")}写的是“{longer}”，“{shown}”只是其中一部分。请写“{longer}”。",
                Related(level, clause, whole));
            return;
        }

        context.Report(
            Rule,
            deadline.Place,
            other is null
                ? $"Neither the clause nor the text says “{shown}”. Remove the deadline, or quote the words that state it."
                : $"Neither the clause nor the text says “{shown}”. Did you mean “{ShownText.Of(other)}”?",
            other is null
                ? $"条款和正文中均没有“{shown}”。请删去完成时限，或照录载有时限的原文。"
                : $"条款和正文中均没有“{shown}”。是否应为“{ShownText.Of(other)}”？",
            Related(level, clause, other));
    }

    private static RelatedPlace[] Related(IOutlineNode level, Clause? clause, string? other) =>
        level.Clause is { } written && clause is { Deadlines.Count: > 0 } && clause.Deadlines[0] is var stated && (stated.Words == other || StatedDeadline.Joined(clause) == other)
            ? [new RelatedPlace(ClausePlace.Of(written, stated.Span), new FindingText("The clause states the deadline here.", "条款中写明的时限在此处。"))]
            : [];
}
