using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Querying;

/// <summary>How much of a plan is whose.</summary>
/// <param name="Attestations">How many tasks the source preserves how well.</param>
/// <param name="Sections">How many tasks each section has, by number, measures included.</param>
/// <param name="Editorial">How many tasks have a duty that is the editors' reading.</param>
/// <param name="Carried">How many have one that rests on a remark which stands elsewhere.</param>
/// <param name="Deadlines">How many tasks have a deadline of each kind.</param>
/// <param name="WithoutLastDay">How many tasks have one that names no last day, or one that can be read in two ways.</param>
/// <param name="Loads">How many tasks each agency has in each role; those with the most first. Agencies that have none are left out.</param>
internal sealed record PlanStatistics(
    IReadOnlyList<(SlotAttestation Attestation, int Tasks)> Attestations,
    IReadOnlyList<(SectionModel Section, int Tasks)> Sections,
    int Editorial,
    int Carried,
    IReadOnlyList<(DeadlineKind Kind, int Tasks)> Deadlines,
    int WithoutLastDay,
    IReadOnlyList<AgencyLoad> Loads)
{
    /// <summary>How many of the tasks are measures of others.</summary>
    public int Measures => Sections.Sum(section => section.Section.Tasks.Count(task => task.IsMeasure));

    /// <summary>Whether any agency guides: few plans have that role.</summary>
    public bool HasGuiding => Loads.Any(load => load.Guiding > 0);

    /// <summary>Counts.</summary>
    public static PlanStatistics Of(PlanModel plan)
    {
        List<TaskModel> tasks = [.. plan.Tasks];
        ILookup<int, DutyRole> roles = tasks
            .SelectMany(task => task.Assignments.DistinctBy(assignment => (assignment.Agency, assignment.Role)))
            .ToLookup(assignment => assignment.Agency, assignment => assignment.Role);
        return new PlanStatistics(
            [.. Enum.GetValues<SlotAttestation>().Select(attestation => (attestation, tasks.Count(task => task.Attestation == attestation)))],
            [.. plan.Sections.Select(section => (section, section.Tasks.Count))],
            tasks.Count(task => task.Assignments.Any(assignment => assignment.IsEditorial)),
            tasks.Count(task => task.Assignments.Any(assignment => assignment.IsCarried)),
            [.. Enum.GetValues<DeadlineKind>().Select(kind => (kind, tasks.Count(task => task.Deadline?.Kind == kind)))],
            tasks.Count(task => task.Deadline is { LastDay: null }),
            [
                .. plan.Agencies.Where(agency => roles.Contains(agency.Number))
                    .Select(agency => new AgencyLoad(agency, Count(agency, DutyRole.Lead), Count(agency, DutyRole.Responsible), Count(agency, DutyRole.Supporting), Count(agency, DutyRole.Guiding)))
                    .OrderByDescending(load => load.All).ThenBy(load => load.Agency.Number),
            ]);

        int Count(AgencyModel agency, DutyRole role) => roles[agency.Number].Count(one => one == role);
    }
}
