using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>A deadline that only the clause's words have is in no list of what is due; nor is one of several that the plan leaves out.</summary>
internal sealed class DeadlineLeftOutRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3022", "Clause states a deadline that the task leaves out", "条款写明了时限而任务未列出");

    internal override void Check(PlanRuleContext context)
    {
        foreach (TaskClause clause in context.Clauses)
        {
            if (clause.Parsed.Deadlines.Count == 0 || !context.Losses.IsWhole(clause.Level.Place))
            {
                continue;
            }

            if (clause.Level.Deadline is { } written)
            {
                CheckOthers(context, clause, written);
            }
            else if (StatedDeadline.Joined(clause.Parsed) is { } joined)
            {
                string shown = string.Join("”, “", StatedDeadline.AllOf(clause.Parsed).Select(words => ShownText.Of(words))), shownChinese = shown.Replace("”, “", "”“");
                context.ReportLint(
                    Rule,
                    ClausePlace.Of(clause.Written, clause.Parsed.Deadlines[0].Span),
                    $"The clause states several deadlines (“{shown}”), but there is no 'deadline' here. Add all: 'deadline: {ShownText.Of(joined)}'.",
                    $"条款写明多个完成时限（“{shownChinese}”），却没有列出。请全部补上：“deadline: {ShownText.Of(joined)}”。");
            }
            else
            {
                ClauseDeadline stated = clause.Parsed.Deadlines[0];
                string words = ShownText.Of(stated.Words);
                context.ReportLint(
                    Rule,
                    ClausePlace.Of(clause.Written, stated.Span),
                    $"The clause states the deadline “{words}”, but there is no 'deadline' here. Add 'deadline: {words}'.",
                    $"条款写明完成时限“{words}”，却没有列出。请补上“deadline: {words}”。");
            }
        }
    }

    // One of several that the clause states: 甲局牵头，4月底前完成；乙局配合，9月底前完成.
    private static void CheckOthers(PlanRuleContext context, TaskClause clause, Located<string> written)
    {
        if (DeadlineWords.ReadStated(written.Value) is not { } reading
            || StatedDeadline.IsAll(clause.Parsed, reading)
            || !StatedDeadline.IsStated(clause.Level, clause.Parsed, reading)
            || clause.Parsed.Deadlines.FirstOrDefault(stated => !StatedDeadline.IsSame(stated.Words, reading) && !StatedDeadline.IsStep(stated.Words, reading)) is not { } other)
        {
            return;
        }

        string own = ShownText.Of(reading.Words), words = ShownText.Of(DeadlineWords.ReadStated(other.Words)?.Words ?? other.Words);
        string? joined = StatedDeadline.Joined(clause.Parsed) is { } all ? ShownText.Of(all) : null;
        context.ReportLint(
            Rule,
            ClausePlace.Of(clause.Written, other.Span),
            $"The clause also states the deadline “{words}”, but 'deadline' says only “{own}”. "
                + (joined is null
                    ? "If everything is due by the stated deadline, leave it and switch this rule off. Otherwise write each thing that is due as a measure with its own deadline."
                    : $"Write all of them: 'deadline: {joined}'. The last day is then that of the last one."),
            $"条款还写明完成时限“{words}”，而 deadline 只写了“{own}”。"
                + (joined is null
                    ? "如整项以已写明的时限为准，请保留，并关闭此规则；否则请按事项分列措施，各写其时限。"
                    : $"请全部写出：“deadline: {joined}”，最后一日以最后一个时限为准。"),
            new RelatedPlace(written.Place, new("the stated deadline", "所写的完成时限")));
    }
}
