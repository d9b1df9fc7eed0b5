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
    public static bool HasAny(PlanModel plan) => Of(plan).Any();

    /// <summary>Draws it.</summary>
    /// <param name="svg">What is drawn on.</param>
    /// <param name="data">What is drawn.</param>
    public static string Draw(SvgPage svg, PictureData data)
    {
        (string? Month, DatedEntry[] Entries)[] all =
        [
            .. Of(data.Plan)
                .GroupBy(entry => entry.Deadline.LastDay?.ToString("yyyy-MM", CultureInfo.InvariantCulture))
                .OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, group.OrderBy(entry => entry.Deadline.LastDay).ToArray())),
        ];
        double box = Math.Max(48, svg.Width(all.SelectMany(row => row.Entries).Select(entry => entry.Label)) + 14);
        double y = 10;
        string year = string.Empty;
        foreach ((string? month, DatedEntry[] entries) in all.Take(MostRows))
        {
            string ofYear = month?[..4] ?? "-";
            if (ofYear != year)
            {
                svg.Shape("path", PictureInk.Rule, ("d", $"M0 {SvgPage.Number(y)}H{SvgPage.Number(Left + (InALine * (box + 6)))}"));
                year = ofYear;
            }

            y = DrawRow(svg, month, entries, y, box);
        }

        int left = all.Skip(MostRows).Sum(row => row.Entries.Length);
        bool hasWholes = all.Any(row => row.Entries.Any(entry => entry.IsWhole));
        FindingText what = hasWholes ? new("a task, or a section or part as a whole", "一项任务、整章或整部分") : new("a task", "一项任务");
        svg.Words(new($"A box is {what.English}, in the month of its last day; filled: it continues after that day.", $"每格为{what.Chinese}，列在其最后期限所在的月份；实心表示到期后仍长期坚持。"), 10, y + 22, ink: PictureInk.Faint);
        if (left > 0)
        {
            svg.Words(new($"{left} of later months are not drawn.", $"另有 {left} 项较晚到期，未画出。"), 10, y + 42, ink: PictureInk.Faint);
        }

        return svg.Finish(Math.Max(Left + (InALine * (box + 6)) + 10, 560), y + (left > 0 ? 56 : 36), new("Deadlines, month by month", "各月到期的任务"));
    }

    // A part has no place of its own: its first section shows it.
    private static IEnumerable<DatedEntry> Of(PlanModel plan)
    {
        foreach (PartModel part in plan.Parts)
        {
            int? first = plan.Sections.FirstOrDefault(section => section.Part == part.Ordinal)?.Number;
            if (part.Deadline is { } deadline)
            {
                yield return new DatedEntry(new($"part {part.Ordinal}", $"部分 {part.Ordinal}"), new(part.English.Length > 0 ? part.English : part.Title, part.Title), first is null ? "#view=tasks" : $"#section={first}", deadline, IsWhole: true);
            }
        }

        foreach (SectionModel section in plan.Sections)
        {
            if (section.Deadline is { } deadline)
            {
                yield return new DatedEntry(new($"section {section.Number}", $"整章 {section.Number}"), PictureData.NameOf(section), $"#section={section.Number}", deadline, IsWhole: true);
            }
        }

        foreach (TaskModel task in plan.Tasks)
        {
            if (task.Deadline is { } deadline)
            {
                yield return new DatedEntry(new(task.Code, task.Code), new(task.Code, task.Code), $"#task={task.Code}", deadline, IsWhole: false);
            }
        }
    }

    private static double DrawRow(SvgPage svg, string? month, DatedEntry[] entries, double y, double box)
    {
        FindingText label = month is null ? new("no last day", "无最后期限") : new(month, $"{month[..4]}年{int.Parse(month.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture)}月");
        svg.Begin($"#view=tasks&due={month ?? "open"}", new($"{label.English}: {entries.Length}", $"{label.Chinese}：{entries.Length}"));
        svg.Words(label, 10, y + 19, ink: PictureInk.Strong);
        svg.End();
        int shown = entries.Length > MostOfARow ? MostOfARow - 1 : entries.Length;
        for (int i = 0; i < shown; i++)
        {
            double x = Left + (i % InALine * (box + 6)), top = y + 4 + (i / InALine * Line);
            (FindingText words, FindingText name, string place, DeadlineModel deadline, _) = entries[i];
            bool goesOn = deadline.Kind is DeadlineKind.Both or DeadlineKind.Ongoing;
            svg.Begin(place, new($"{name.English}: {deadline.Words}", $"{name.Chinese}：{deadline.Words}"));
            svg.Shape("rect", goesOn ? PictureInk.Supporting : PictureInk.Box, ("x", x), ("y", top), ("width", box), ("height", Line - 5), ("rx", 3.0));
            svg.Words(words, x + (box / 2), top + 15, "middle");
            svg.End();
        }

        if (shown < entries.Length)
        {
            string more = $"+{entries.Length - shown}";
            svg.Words(new(more, more), Left + (shown % InALine * (box + 6)) + 6, y + 19 + (shown / InALine * Line), ink: PictureInk.Faint);
        }

        return y + 10 + (((Math.Min(entries.Length, MostOfARow) + InALine - 1) / InALine) * Line);
    }

    // What is due: a task, or a section or a part as a whole; what is written into its box, what it is called, and where the page shows it.
    private sealed record DatedEntry(FindingText Label, FindingText Name, string Place, DeadlineModel Deadline, bool IsWhole);
}
