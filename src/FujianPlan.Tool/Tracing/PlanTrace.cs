using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Tracing;

/// <summary>Which tasks of a plan have software.</summary>
/// <param name="Space">The namespace of the plan's types; null where no assembly has anything of it.</param>
/// <param name="Sections">The tasks, by section.</param>
/// <param name="Leads">The agencies that lead tasks, by code, a task that several lead with each of them; then, where there are such, the tasks without a lead.</param>
/// <param name="Unknown">The places that say that they implement what is no task of the plan.</param>
internal sealed record PlanTrace(
    string? Space,
    IReadOnlyList<(SectionModel Section, IReadOnlyList<TracedTask> Tasks)> Sections,
    IReadOnlyList<TracedLead> Leads,
    IReadOnlyList<ImplementsMark> Unknown)
{
    /// <summary>All tasks.</summary>
    public IEnumerable<TracedTask> Tasks => Sections.SelectMany(section => section.Tasks);

    /// <summary>Holds software against a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="space">The namespace of its types.</param>
    /// <param name="marks">What the software says of it.</param>
    public static PlanTrace Of(PlanModel plan, string? space, IEnumerable<ImplementsMark> marks)
    {
        // Overloads have one name, and an assembly may be named twice.
        ILookup<int, ImplementsMark> byTask = marks
            .DistinctBy(mark => (mark.Task, mark.Assembly, mark.Member))
            .OrderBy(mark => mark.Assembly, StringComparer.Ordinal).ThenBy(mark => mark.Member, StringComparer.Ordinal).ThenBy(mark => mark.Task)
            .ToLookup(mark => mark.Task);
        Dictionary<int, AgencyModel> agencies = plan.Agencies.ToDictionary(agency => agency.Number);
        (SectionModel Section, IReadOnlyList<TracedTask> Tasks)[] sections =
        [
            .. plan.Sections.Select(section => (section, (IReadOnlyList<TracedTask>)[.. section.Tasks.Select(task => new TracedTask(task, Leads(task), [.. byTask[task.Value]]))])),
        ];
        HashSet<int> known = [.. plan.Tasks.Select(task => task.Value)];
        return new PlanTrace(
            space,
            sections,
            [
                .. sections.SelectMany(section => section.Tasks)
                    .SelectMany(task => task.Leads.DefaultIfEmpty<AgencyModel?>(null).Select(lead => (Lead: lead, Task: task)))
                    .GroupBy(led => led.Lead, led => led.Task)
                    .OrderBy(tasks => tasks.Key is null).ThenBy(tasks => tasks.Key?.Code, StringComparer.Ordinal)
                    .Select(tasks => new TracedLead(tasks.Key, tasks.Count(task => task.HasSoftware), tasks.Count(task => !task.HasSoftware))),
            ],
            [.. byTask.Where(tasks => !known.Contains(tasks.Key)).SelectMany(tasks => tasks)]);

        AgencyModel[] Leads(TaskModel task) =>
            [.. task.Assignments.Where(assignment => assignment.Role == DutyRole.Lead).Select(assignment => agencies[assignment.Agency]).Distinct()];
    }
}

/// <summary>A task, and the software for it.</summary>
/// <param name="Task">The task.</param>
/// <param name="Leads">The agencies that lead it, in the order of the clause; none where nobody does, or nobody knows who.</param>
/// <param name="Marks">The places that say that they implement it, by assembly and member, each once.</param>
internal sealed record TracedTask(TaskModel Task, IReadOnlyList<AgencyModel> Leads, IReadOnlyList<ImplementsMark> Marks)
{
    /// <summary>Whether there is any.</summary>
    public bool HasSoftware => Marks.Count > 0;

    /// <summary>Whether its text is lost, so that nobody can know what there is to implement.</summary>
    public bool IsTextLost => Task.Quotes.Count == 0;

    /// <summary>Whether software is wanting: there is none for a task that is in force and known.</summary>
    public bool IsMissing => !HasSoftware && !IsTextLost && Task.Retirement is null;
}

/// <summary>How many of the tasks that an agency leads have software.</summary>
/// <param name="Agency">The agency; null for the tasks that have no lead.</param>
/// <param name="With">How many have some.</param>
/// <param name="Without">How many have none.</param>
internal sealed record TracedLead(AgencyModel? Agency, int With, int Without)
{
    /// <summary>All of them.</summary>
    public int Tasks => With + Without;
}
