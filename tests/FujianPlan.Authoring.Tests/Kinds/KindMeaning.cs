using System.Globalization;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Tests.Kinds;

/// <summary>What a plan means, in the words that the files of this folder say it in: told by the compiled model alone.</summary>
internal static class KindMeaning
{
    /// <summary>A line for the plan's facts, one for each part, section, task and measure.</summary>
    public static string Of(PlanModel plan)
    {
        List<string> lines =
        [
            $"{string.Join(" + ", plan.Facts.Issuers.DefaultIfEmpty(plan.Facts.Issuer))}, {plan.Facts.Issued.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: {plan.Facts.Title}",
        ];
        int part = 0;
        foreach (SectionModel section in plan.Sections)
        {
            if (section.Part > part)
            {
                part = section.Part;
                PartModel heading = plan.Parts[part - 1];
                lines.Add(Line(plan, "# " + heading.Title, heading.Assignments, heading.Deadline));
            }

            lines.Add(Line(plan, $"{section.Number} {section.Title}", section.Assignments, section.Deadline));
            lines.AddRange(section.Tasks.Select(task => Line(plan, task.Code, task.Assignments, task.Deadline)));
        }

        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static string Line(PlanModel plan, string name, IEnumerable<AssignmentModel> assignments, DeadlineModel? deadline)
    {
        // A group is a role of the clause, with all that it says of those who have it.
        IEnumerable<string> groups = assignments.GroupBy(assignment => (assignment.Group, assignment.Role, assignment.Manner, assignment.IsOpenEnded, assignment.IsEditorial, assignment.IsCarried)).Select(group =>
            string.Concat(group.Key.Role, Said(group.Key.Manner, DutyManner.Unstated), group.Key.IsOpenEnded ? " open" : "", group.Key.IsEditorial ? " editorial" : "", group.Key.IsCarried ? " carried" : "")
            + ": " + string.Join(", ", group.Select(assignment => Agency(plan, assignment.Agency) + (assignment.Via == 0 ? "" : " ∈ " + Agency(plan, assignment.Via)))));
        string by = deadline is null
            ? ""
            : $"; {deadline.Words} = {deadline.Kind}{deadline.LastDay?.ToString(" yyyy-MM-dd", CultureInfo.InvariantCulture)}{(deadline.IsYearInferred ? " inferred" : "")}";
        return name + " | " + string.Join("; ", groups) + by;
    }

    // A collective is shown in braces.
    private static string Agency(PlanModel plan, int number)
    {
        AgencyModel agency = plan.Agencies.Single(candidate => candidate.Number == number);
        return agency.IsCollective ? $"{{{agency.Name}}}" : agency.Name;
    }

    private static string Said<T>(T value, T unsaid)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, unsaid) ? "" : " " + value;
}
