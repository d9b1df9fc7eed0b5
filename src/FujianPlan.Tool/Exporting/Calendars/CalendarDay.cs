using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exporting.Calendars;

/// <summary>The last day of something that a plan asks for.</summary>
/// <param name="Day">The day.</param>
/// <param name="Key">What calendars know it again by: the code of a task, the number of a section, the position of a part.</param>
/// <param name="Summary">What it is, in short.</param>
/// <param name="Text">All of its text.</param>
/// <param name="Words">The words of its deadline.</param>
/// <param name="Heading">The title of its section, or of the part that it is.</param>
/// <param name="Duties">Who does what: by its own clause, and by those of what it stands under.</param>
/// <param name="IsRetired">Whether it is no longer in force.</param>
internal sealed record CalendarDay(DateTime Day, string Key, string Summary, string Text, string Words, string Heading, IReadOnlyList<CalendarDuties> Duties, bool IsRetired)
{
    private const string Gap = "[…]";

    private static readonly char[] SentenceEnds = ['。', '；', '\n'];

    /// <summary>Those of a plan, in its order.</summary>
    public static IEnumerable<CalendarDay> Of(PlanModel plan)
    {
        ILookup<int, TaskModel> tasks = plan.Tasks.ToLookup(task => task.Value);
        return PlanItem.AllOf(plan).Where(item => item.Deadline?.LastDay is not null).Select(item => item switch
        {
            { Task: { } task } => Of(plan, task, tasks[task.ParentValue].FirstOrDefault()),
            { Section: { } section } => Of(plan, section),
            _ => Of(item.Part!),
        });
    }

    private static CalendarDay Of(PlanModel plan, TaskModel task, TaskModel? parent)
    {
        SectionModel section = plan.Sections.First(one => one.Number == task.Section);
        return new CalendarDay(
            task.Deadline!.LastDay!.Value, task.Code, $"{task.Code} {Short(task)}", Whole(task), task.Deadline.Words, TitleOf(section),
            [new(string.Empty, task.Assignments), new("任务", parent?.Assignments ?? default), .. Above(plan, section)], task.Retirement is not null);
    }

    private static CalendarDay Of(PlanModel plan, SectionModel section)
    {
        string number = section.Number.ToString(CultureInfo.InvariantCulture);
        return new CalendarDay(
            section.Deadline!.LastDay!.Value, number, $"{number} {TitleOf(section)}", string.Join(Gap, section.Quotes), section.Deadline.Words, TitleOf(section),
            [.. Above(plan, section).Select((duties, i) => i == 0 ? duties with { Level = string.Empty } : duties)], IsRetired: false);
    }

    // A part has no code. Its place among the parts is what a calendar can know it by, as long as no other is put before it.
    private static CalendarDay Of(PartModel part) => new(
        part.Deadline!.LastDay!.Value, "part" + part.Ordinal.ToString(CultureInfo.InvariantCulture), part.Title, string.Join(Gap, part.Quotes), part.Deadline.Words, part.Title,
        [new(string.Empty, part.Assignments)], IsRetired: false);

    private static IEnumerable<CalendarDuties> Above(PlanModel plan, SectionModel section)
    {
        yield return new("章节", section.Assignments);
        if (section.Part != 0)
        {
            yield return new("部分", plan.Parts[section.Part - 1].Assignments);
        }
    }

    private static string TitleOf(SectionModel section) => section.Title ?? section.EditorialTitle ?? section.Id;

    private static string Whole(TaskModel task) => task.Quotes.Count == 0
        ? string.Empty
        : (task.GapBefore ? Gap : string.Empty) + string.Join(Gap, task.Quotes) + (task.GapAfter ? Gap : string.Empty);

    // The first sentence: the whole text is in the description.
    private static string Short(TaskModel task)
    {
        string text = task.Quotes.Count == 0 ? task.Id : task.Quotes[0];
        int end = text.IndexOfAny(SentenceEnds);
        return end > 0 ? text[..end] : text;
    }
}

/// <summary>Who does what, by the clause of one level.</summary>
/// <param name="Level">The level, in Chinese; empty for what is due itself.</param>
/// <param name="Assignments">Who does what.</param>
internal sealed record CalendarDuties(string Level, EquatableArray<AssignmentModel> Assignments);
