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
