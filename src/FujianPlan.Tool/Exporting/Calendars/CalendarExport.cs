using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exporting.Calendars;

/// <summary>
/// Writes the days on which tasks are due as an iCalendar (RFC 5545): an event of the whole day for each task, measure, section and part whose deadline has a last day, which
/// takes nobody's time. Of a plan that has not changed, the same bytes: a calendar that was read before knows its events again.
/// </summary>
internal static class CalendarExport
{
    private const string Product = "-//FujianPlan//fujianplan//ZH";
    private const string Date = "yyyyMMdd";

    // Half of a SHA-256, which tells plans apart.
    private const int PlanKeyBytes = 16;

    /// <summary>Whether there is anything to write: a calendar without an event is none.</summary>
    public static bool HasDays(PlanModel plan) => CalendarDay.Of(plan).Any();

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
        foreach (CalendarDay due in CalendarDay.Of(plan).OrderBy(due => due.Day))
        {
            text.Line("BEGIN", "VEVENT");
            text.Line("UID", $"{due.Key}-{key}@fujianplan");
            text.Line("DTSTAMP", plan.Facts.Issued.ToString(Date, CultureInfo.InvariantCulture) + "T000000Z");
            text.Line("DTSTART;VALUE=DATE", due.Day.ToString(Date, CultureInfo.InvariantCulture));
            text.TextLine("SUMMARY", due.Summary);
            text.TextLine("DESCRIPTION", string.Join('\n', Description(due, agencies)));
            text.TextLine("CATEGORIES", due.Heading);
            text.Line("TRANSP", "TRANSPARENT");
            if (due.IsRetired)
            {
                text.Line("STATUS", "CANCELLED");
            }

            text.Line("END", "VEVENT");
        }

        text.Line("END", "VCALENDAR");
    }

    private static IEnumerable<string> Description(CalendarDay due, Dictionary<int, string> agencies)
    {
        if (due.Text.Length > 0)
        {
            yield return due.Text;
        }

        yield return "完成时限：" + due.Words;
        foreach ((string level, EquatableArray<AssignmentModel> assignments) in due.Duties)
        {
            foreach (DutyGroup duty in DutyGroup.Of(assignments))
            {
                yield return level + PlanTerms.Of(duty.Role).Chinese + "：" + duty.Chinese(agency => agencies[agency]);
            }
        }
    }

    // The same for every version of a plan: a task that is due on another day is the same event.
    private static string KeyOf(PlanFactsModel facts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts.Issuer + "\n" + facts.Title)).AsSpan(0, PlanKeyBytes));
}
