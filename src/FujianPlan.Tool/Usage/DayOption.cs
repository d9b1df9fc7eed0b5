using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Usage;

/// <summary>Options whose values are days.</summary>
internal static class DayOption
{
    /// <summary>Makes one. A day is written as plan files write it, 2026-06-30, or as notices do: 2026年6月底.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    public static Option<DateTime?> Of(string name, string description)
    {
        Option<DateTime?> option = new(name) { Description = description, HelpName = Wording.Of("day", "日期") };
        option.CompletionSources.Clear();
        option.CustomParser = result =>
        {
            string written = result.Tokens[0].Value;
            if (DeadlineWords.Read(written)?.LastDay(issued: default) is { } day)
            {
                return day;
            }

            string shown = ShownText.Of(written);
            result.AddError(new FindingText(
                $"{name} is a day of the calendar, such as 2026-06-30; not '{shown}'.", $"{name} 应为日历上的日期，如 2026-06-30，不能为“{shown}”。").In(CultureInfo.CurrentUICulture));
            return null;
        };
        return option;
    }
}
