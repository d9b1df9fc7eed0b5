using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Findings;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Tool.Usage;

/// <summary>Options whose values are days. A day is written as plan files write it, 2026-06-30, or as notices do, 2026年6月底, 6月底.</summary>
internal static partial class DayOption
{
    /// <summary>Makes one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    public static Option<DeadlineReading?> Of(string name, string description)
    {
        Option<DeadlineReading?> option = new(name) { Description = description, HelpName = Wording.Of("day", "日期") };
        option.CompletionSources.Clear();
        option.CustomParser = result =>
        {
            string written = result.Tokens[0].Value;

            // A year that is not said is the plan's to tell, which is not read yet: any year will do to see whether there is such a day.
            if (DeadlineWords.Read(written) is { } reading && reading.LastDay(issued: new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Unspecified)) is not null)
            {
                return reading;
            }

            string shown = ShownText.Of(written);
            string? nearest = Nearest(written);
            result.AddError(new FindingText(
                $"{name} must be a date, such as 2026-06-30, 2026年6月底 or 6月底, not '{shown}'.{(nearest is null ? string.Empty : $" Did you mean '{nearest}'?")}",
                $"{name} 应为日历上的日期，如 2026-06-30、2026年6月底、6月底，不能为“{shown}”。{(nearest is null ? string.Empty : $"是否为“{nearest}”？")}").In(CultureInfo.CurrentUICulture));
            return null;
        };
        return option;
    }

    /// <summary>The day that was written; where its year follows from the plan's date of issue, as in the plan's own deadlines, that is told.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="issued">The plan's date of issue.</param>
    /// <param name="told">What is told of it; null for nothing.</param>
    public static DateTime? In(DeadlineReading written, DateTime issued, out FindingText? told)
    {
        DateTime? day = written.LastDay(issued);
        told = day is not { } last || !written.IsYearInferred ? null : new FindingText(
            string.Create(CultureInfo.InvariantCulture, $"{written.Words}: {last:yyyy-MM-dd}, counted from the plan's date of issue, {issued:yyyy-MM-dd}"),
            string.Create(CultureInfo.InvariantCulture, $"{written.Words}：{last:yyyy-MM-dd}，年份按方案发文日期 {issued:yyyy-MM-dd} 推定"));
        return day;
    }

    // 2024-02-30 is the last day of its month, and a few days more.
    private static string? Nearest(string written)
    {
        if (YearMonthDay().Match(TypedForm.HalfWidth(written)) is not { Success: true } match)
        {
            return null;
        }

        int year = Number("year"), month = Number("month"), day = Number("day");
        return year > 0 && month is >= 1 and <= 12 && day > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{Math.Min(day, DateTime.DaysInMonth(year, month)):00}")
            : null;

        int Number(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^\s*(?<year>[0-9]{4})\D{1,3}(?<month>[0-9]{1,2})\D{1,3}(?<day>[0-9]{1,3})\D{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthDay();
}
