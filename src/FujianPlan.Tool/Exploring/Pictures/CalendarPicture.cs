using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Exploring.Pictures;

/// <summary>What is due when: a row for each month in which anything is, and one for what has no last day.</summary>
internal static class CalendarPicture
{
    private const double Left = 110;
    private const double Line = 26;
    private const int InALine = 12;
    private const int MostOfARow = 48;
    private const int MostRows = 120;

    /// <summary>Whether a plan has anything to draw.</summary>
    /// <param name="plan">The plan.</param>
    public static bool HasAny(PlanModel plan) => plan.Tasks.Any(task => task.Deadline is not null);

    /// <summary>Draws it.</summary>
    /// <param name="svg">What is drawn on.</param>
    /// <param name="data">What is drawn.</param>
    public static string Draw(SvgPage svg, PictureData data)
    {
        (string? Month, TaskModel[] Tasks)[] all =
        [
            .. data.Plan.Tasks.Where(task => task.Deadline is not null)
                .GroupBy(task => task.Deadline!.LastDay?.ToString("yyyy-MM", CultureInfo.InvariantCulture))
                .OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, group.OrderBy(task => task.Deadline!.LastDay).ToArray())),
        ];
        double box = Math.Max(48, (all.SelectMany(row => row.Tasks).Select(task => PictureText.Width(task.Code)).DefaultIfEmpty(0).Max() * SvgPage.Letter) + 14);
        double y = 10;
        string year = string.Empty;
        foreach ((string? month, TaskModel[] tasks) in all.Take(MostRows))
        {
            string ofYear = month?[..4] ?? "-";
            if (ofYear != year)
            {
                svg.Shape("path", PictureInk.Rule, ("d", $"M0 {SvgPage.Number(y)}H{SvgPage.Number(Left + (InALine * (box + 6)))}"));
                year = ofYear;
            }

            y = DrawRow(svg, month, tasks, y, box);
        }

        int left = all.Skip(MostRows).Sum(row => row.Tasks.Length);
        svg.Words(new("A box is a task, in the month of its last day; filled: it also goes on behind it.", "每格为一项任务，列在其最后期限所在的月份；实心表示到期后仍长期坚持。"), 10, y + 22, ink: PictureInk.Faint);
        if (left > 0)
        {
            svg.Words(new($"{left} tasks of later months are left out.", $"另有 {left} 项较晚到期的任务未画出。"), 10, y + 42, ink: PictureInk.Faint);
        }

        return svg.Finish(Math.Max(Left + (InALine * (box + 6)) + 10, 560), y + (left > 0 ? 56 : 36), new("Deadlines, month by month", "各月到期的任务"));
    }

    private static double DrawRow(SvgPage svg, string? month, TaskModel[] tasks, double y, double box)
    {
        FindingText label = month is null ? new("no last day", "无最后期限") : new(month, $"{month[..4]}年{int.Parse(month.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture)}月");
        svg.Begin($"#view=tasks&due={month ?? "open"}", new($"{label.English}: {tasks.Length}", $"{label.Chinese}：{tasks.Length}"));
        svg.Words(label, 10, y + 19, ink: PictureInk.Strong);
        svg.End();
        int shown = tasks.Length > MostOfARow ? MostOfARow - 1 : tasks.Length;
        for (int i = 0; i < shown; i++)
        {
            double x = Left + (i % InALine * (box + 6)), top = y + 4 + (i / InALine * Line);
            DeadlineModel deadline = tasks[i].Deadline!;
            bool goesOn = deadline.Kind is DeadlineKind.Both or DeadlineKind.Ongoing;
            string code = tasks[i].Code;
            svg.Begin($"#task={code}", new($"{code}: {deadline.Words}", $"{code}：{deadline.Words}"));
            svg.Shape("rect", goesOn ? PictureInk.Supporting : PictureInk.Box, ("x", x), ("y", top), ("width", box), ("height", Line - 5), ("rx", 3.0));
            svg.Words(new(code, code), x + (box / 2), top + 15, "middle");
            svg.End();
        }

        if (shown < tasks.Length)
        {
            string more = $"+{tasks.Length - shown}";
            svg.Words(new(more, more), Left + (shown % InALine * (box + 6)) + 6, y + 19 + (shown / InALine * Line), ink: PictureInk.Faint);
        }

        return y + 10 + (((Math.Min(tasks.Length, MostOfARow) + InALine - 1) / InALine) * Line);
    }
}
