using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Querying;

/// <summary>How much of a plan is whose.</summary>
/// <param name="Attestations">How many tasks the source preserves how well.</param>
/// <param name="Sections">How many tasks each section has, by number, measures included.</param>
/// <param name="Readings">How many tasks have duties on other grounds than their clause.</param>
/// <param name="SectionReadings">How many sections have.</param>
/// <param name="PartReadings">How many parts have.</param>
/// <param name="Deadlines">How many tasks have a deadline.</param>
/// <param name="SectionDeadlines">How many sections have one of their own.</param>
/// <param name="PartDeadlines">How many parts have one of their own.</param>
/// <param name="Loads">How much each agency has in each role; those with the most tasks first. Agencies that have nothing are left out.</param>
internal sealed record PlanStatistics(
    IReadOnlyList<(SlotAttestation Attestation, int Tasks)> Attestations,
    IReadOnlyList<(SectionModel Section, int Tasks)> Sections,
    ReadingCounts Readings,
    ReadingCounts SectionReadings,
    ReadingCounts PartReadings,
    DeadlineCounts Deadlines,
    DeadlineCounts SectionDeadlines,
    DeadlineCounts PartDeadlines,
    IReadOnlyList<AgencyLoad> Loads)
{
    /// <summary>How many of the tasks are measures of others.</summary>
    public int Measures => Sections.Sum(section => section.Section.Tasks.Count(task => task.IsMeasure));

    /// <summary>Whether any agency guides: few plans have that role.</summary>
    public bool HasGuiding => Loads.Any(load => load.Tasks.Guiding > 0);

    /// <summary>Whether any section or part has a clause of its own.</summary>
    public bool HasHeadings => Loads.Any(load => load.Headings > 0);

    /// <summary>Whether any section or part has a deadline of its own.</summary>
    public bool HasHeadingDeadlines => SectionDeadlines.Any || PartDeadlines.Any;

    /// <summary>Whether duties of any section or part rest on more than their clause.</summary>
    public bool HasHeadingReadings => SectionReadings.Any || PartReadings.Any;

    /// <summary>Counts.</summary>
    public static PlanStatistics Of(PlanModel plan)
    {
        List<TaskModel> tasks = [.. plan.Tasks];
        ILookup<int, DutyRole> ofTasks = Roles(tasks.Select(task => task.Assignments)), ofSections = Roles(plan.Sections.Select(section => section.Assignments)), ofParts = Roles(plan.Parts.Select(part => part.Assignments));
        return new PlanStatistics(
            [.. Enum.GetValues<SlotAttestation>().Select(attestation => (attestation, tasks.Count(task => task.Attestation == attestation)))],
            [.. plan.Sections.Select(section => (section, section.Tasks.Count))],
            ReadingCounts.Of([.. tasks.Select(task => task.Assignments)]),
            ReadingCounts.Of([.. plan.Sections.Select(section => section.Assignments)]),
            ReadingCounts.Of([.. plan.Parts.Select(part => part.Assignments)]),
            DeadlineCounts.Of(tasks.Select(task => task.Deadline)),
            DeadlineCounts.Of(plan.Sections.Select(section => section.Deadline)),
            DeadlineCounts.Of(plan.Parts.Select(part => part.Deadline)),
            [
                .. plan.Agencies
                    .Select(agency => new AgencyLoad(agency, RoleCounts.Of(ofTasks[agency.Number]), RoleCounts.Of(ofSections[agency.Number]), RoleCounts.Of(ofParts[agency.Number])))
                    .Where(load => load.Tasks.All + load.Headings > 0)
                    .OrderByDescending(load => load.Tasks.All).ThenByDescending(load => load.Headings).ThenBy(load => load.Agency.Number),
            ]);
    }

    // By agency: a clause that names it twice in a role gives it one part.
    private static ILookup<int, DutyRole> Roles(IEnumerable<EquatableArray<AssignmentModel>> clauses) => clauses
        .SelectMany(clause => clause.DistinctBy(assignment => (assignment.Agency, assignment.Role)))
        .ToLookup(assignment => assignment.Agency, assignment => assignment.Role);
}
