using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exporting;

/// <summary>
/// Writes the days on which tasks are due as an iCalendar (RFC 5545): an event of the whole day for each task whose deadline has a last day, which
/// takes nobody's time. Of a plan that has not changed, the same bytes: a calendar that was read before knows its events again.
/// </summary>
internal static class CalendarExport
{
    private const string Product = "-//FujianPlan//fujianplan//ZH";
    private const string Date = "yyyyMMdd";

    // Half of a SHA-256, which tells plans apart.
    private const int PlanKeyBytes = 16;

    /// <summary>Whether there is anything to write: a calendar without an event is none.</summary>
    public static bool HasDays(PlanModel plan) => Dated(plan).Any();

    /// <summary>Writes it.</summary>
    public static void Write(Stream output, PlanModel plan)
    {
        CalendarText text = new(output);
        string key = KeyOf(plan.Facts);
        Dictionary<int, string> agencies = plan.Agencies.ToDictionary(agency => agency.Number, agency => agency.Name);
        text.Line("BEGIN", "VCALENDAR");
        text.Line("VERSION", "2.0");
        text.Line("PRODID", Product);
        text.Line("CALSCALE", "GREGORIAN");
        text.TextLine("X-WR-CALNAME", plan.Facts.Title);
        foreach ((SectionModel section, TaskModel task, DateTime day) in Dated(plan).OrderBy(due => due.Day))
        {
            text.Line("BEGIN", "VEVENT");
            text.Line("UID", $"{task.Code}-{key}@fujianplan");
            text.Line("DTSTAMP", plan.Facts.Issued.ToString(Date, CultureInfo.InvariantCulture) + "T000000Z");
            text.Line("DTSTART;VALUE=DATE", day.ToString(Date, CultureInfo.InvariantCulture));
            text.TextLine("SUMMARY", $"{task.Code} {Summary(task)}");
            text.TextLine("DESCRIPTION", string.Join('\n', Description(task, agencies)));
            text.TextLine("CATEGORIES", section.Title ?? section.EditorialTitle ?? section.Id);
            text.Line("TRANSP", "TRANSPARENT");
            if (task.Retirement is not null)
            {
                text.Line("STATUS", "CANCELLED");
            }

            text.Line("END", "VEVENT");
        }

        text.Line("END", "VCALENDAR");
    }

    private static IEnumerable<(SectionModel Section, TaskModel Task, DateTime Day)> Dated(PlanModel plan) =>
        from section in plan.Sections
        from task in section.Tasks
        where task.Deadline?.LastDay is not null
        select (section, task, task.Deadline!.LastDay!.Value);

    // The first sentence; the whole text is in the description.
    private static string Summary(TaskModel task)
    {
        string text = task.Quotes.Count == 0 ? task.Id : task.Quotes[0];
        int end = text.IndexOfAny(['。', '；', '\n']);
        return end > 0 ? text[..end] : text;
    }

    private static IEnumerable<string> Description(TaskModel task, Dictionary<int, string> agencies)
    {
        if (task.Quotes.Count > 0)
        {
            yield return (task.GapBefore ? "[…]" : string.Empty) + string.Join("[…]", task.Quotes) + (task.GapAfter ? "[…]" : string.Empty);
        }

        yield return "完成时限：" + task.Deadline!.Words;
        foreach (DutyGroup duty in DutyGroup.Of(task))
        {
            yield return PlanTerms.Of(duty.Role).Chinese + "：" + string.Join('、', duty.Agencies.Select(assignment => agencies[assignment.Agency])) + (duty.IsOpenEnded ? "等" : string.Empty);
        }
    }

    // The same for every version of a plan: a task that is due on another day is the same event.
    private static string KeyOf(PlanFactsModel facts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts.Issuer + "\n" + facts.Title)).AsSpan(0, PlanKeyBytes));
}
