using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool;

/// <summary>Something that a plan says who does and by when: a task or a measure, a section, or a part.</summary>
internal sealed class PlanItem
{
    private PlanItem(string code, string text, EquatableArray<AssignmentModel> assignments, DeadlineModel? deadline, IEnumerable<string?> words)
    {
        Code = code;
        Text = text;
        Assignments = assignments;
        Deadline = deadline;
        Words = [.. words.OfType<string>()];
    }

    /// <summary>The code of a task, the number of a section; empty for a part, which has neither.</summary>
    public string Code { get; }

    /// <summary>What it is: the text of a task; of a section and a part the title, and its own text.</summary>
    public string Text { get; }

    /// <summary>Who does what.</summary>
    public EquatableArray<AssignmentModel> Assignments { get; }

    /// <summary>By when; null where the plan does not say.</summary>
    public DeadlineModel? Deadline { get; }

    /// <summary>All texts that it is found by.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The task or the measure; null where it is none.</summary>
    public TaskModel? Task { get; private init; }

    /// <summary>The section; null where it is none.</summary>
    public SectionModel? Section { get; private init; }

    /// <summary>The part; null where it is none.</summary>
    public PartModel? Part { get; private init; }

    /// <summary>Whether a section or a part says something beside its title: in a clause, or in a text.</summary>
    public bool HasOwnWords => (Section?.Clause ?? Part?.Clause) is not null || Assignments.Count > 0 || (Section?.Quotes ?? Part?.Quotes) is { Count: > 0 };

    /// <summary>The ordinal of the part that it stands in; 0 where it stands in none.</summary>
    public int InPart { get; private init; }

    /// <summary>A task or a measure.</summary>
    /// <param name="task">The task.</param>
    /// <param name="section">Its section.</param>
    public static PlanItem Of(TaskModel task, SectionModel section) => new(task.Code, Joined(task.Quotes), task.Assignments, task.Deadline, [.. task.Quotes, task.Clause, task.English, task.Id]) { Task = task, InPart = section.Part };

    /// <summary>A section, without its tasks.</summary>
    public static PlanItem Of(SectionModel section)
    {
        string title = section.Title ?? section.EditorialTitle ?? string.Empty;
        return new(
            section.Number.ToString(CultureInfo.InvariantCulture), Joined([title, .. section.Quotes]), section.Assignments, section.Deadline,
            [title, .. section.Quotes, section.Clause, section.English, section.Id]) { Section = section, InPart = section.Part };
    }

    /// <summary>A part, without its sections.</summary>
    public static PlanItem Of(PartModel part) => new(
        string.Empty, Joined([part.Title, .. part.Quotes]), part.Assignments, part.Deadline, [part.Title, .. part.Quotes, part.Clause, part.English]) { Part = part };

    /// <summary>All items of a plan, in its order: a part before its sections, a section before its tasks.</summary>
    public static IEnumerable<PlanItem> AllOf(PlanModel plan)
    {
        int part = 0;
        foreach (SectionModel section in plan.Sections)
        {
            if (section.Part != 0 && section.Part != part)
            {
                yield return Of(plan.Parts[section.Part - 1]);
            }

            part = section.Part;
            yield return Of(section);
            foreach (TaskModel task in section.Tasks)
            {
                yield return Of(task, section);
            }
        }
    }

    private static string Joined(IEnumerable<string> texts) => string.Join(" […] ", texts.Where(text => text.Length > 0));
}
