using System.Globalization;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Deadlines;

/// <summary>Nobody is asked to have done something before the plan is issued: the year is mistyped, or the date of issue is.</summary>
internal sealed class DeadlineBeforeIssueRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3023", "Deadline before the date of issue", "完成时限早于发文日期");

    internal override void Check(PlanRuleContext context)
    {
        if (context.Document.Plan?.DayOfIssue is not { } issued)
        {
            return;
        }

        foreach (OutlineItem item in context.Outline)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (item.Node.Deadline is { } deadline && DeadlineWords.ReadStated(deadline.Value)?.LastDay(issued.Value) is { } last && last < issued.Value.Date)
            {
                string lastDay = Written(last), issueDay = Written(issued.Value);
                context.ReportLint(
                    Rule,
                    deadline.Place,
                    $"The last day of this deadline is {lastDay}, and the plan was issued on {issueDay}. Correct the one that is mistyped.",
                    $"此时限的最后一日为 {lastDay}，而方案印发于 {issueDay}。请更正写错的一处。",
                    new RelatedPlace(issued.Place, new FindingText("The date of issue is here.", "发文日期在此处。")));
            }
        }
    }

    private static string Written(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
