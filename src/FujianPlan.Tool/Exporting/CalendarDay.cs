using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exporting;

/// <summary>The last day of something that a plan asks for.</summary>
/// <param name="Day">The day.</param>
/// <param name="Code">The code of the task, or the number of the section.</param>
/// <param name="Title">What it is, in short.</param>
/// <param name="Text">All of its text.</param>
/// <param name="Words">The words of its deadline.</param>
/// <param name="Section">The title of its section.</param>
/// <param name="Assignments">Who does what.</param>
/// <param name="IsRetired">Whether it is no longer in force.</param>
internal sealed record CalendarDay(
    DateTime Day, string Code, string Title, string Text, string Words, string Section, EquatableArray<AssignmentModel> Assignments, bool IsRetired)
{
    private const string Gap = "[…]";

    private static readonly char[] SentenceEnds = ['。', '；', '\n'];

    /// <summary>Those of a plan, in its order. A part has no code that calendars could know it again by, and is left out.</summary>
    public static IEnumerable<CalendarDay> Of(PlanModel plan)
    {
        foreach (SectionModel section in plan.Sections)
        {
            string title = section.Title ?? section.EditorialTitle ?? section.Id;
            if (section.Deadline is { LastDay: { } last } own)
            {
                string number = section.Number.ToString(CultureInfo.InvariantCulture);
                yield return new CalendarDay(last, number, title, string.Join(Gap, section.Quotes), own.Words, title, section.Assignments, IsRetired: false);
            }

            foreach (TaskModel task in section.Tasks)
            {
                if (task.Deadline is { LastDay: { } day } deadline)
                {
                    yield return new CalendarDay(day, task.Code, Short(task), Whole(task), deadline.Words, title, task.Assignments, task.Retirement is not null);
                }
            }
        }
    }

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
