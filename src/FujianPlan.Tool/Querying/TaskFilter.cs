using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Tool.Querying;

/// <summary>Which tasks are asked for. What is null does not matter.</summary>
/// <param name="Agency">One that has a part in them, itself or as a member of a collective that is named.</param>
/// <param name="Role">The part that the agency has; or, where none is asked for, one that somebody has.</param>
/// <param name="Section">The number of their section.</param>
/// <param name="Words">Words that all stand in their text, clause or English title; case and width make no difference.</param>
internal sealed record TaskFilter(AgencyModel? Agency, DutyRole? Role, int? Section, IReadOnlyList<string> Words)
{
    /// <summary>The tasks and measures, in order.</summary>
    public IEnumerable<TaskModel> Of(PlanModel plan) => plan.Sections
        .Where(section => Section is null || section.Number == Section)
        .SelectMany(section => section.Tasks)
        .Where(task => HasPart(plan, task) && Words.All(word => HasWord(task, word)));

    private bool HasPart(PlanModel plan, TaskModel task)
    {
        if (Agency is null && Role is null)
        {
            return true;
        }

        return task.Assignments.Any(assignment =>
            (Role is null || assignment.Role == Role)
            && (Agency is null || IsOrHas(plan, assignment.Agency, Agency)));
    }

    /// <summary>Whether what a clause names is an agency, or a collective that has it.</summary>
    public static bool IsOrHas(PlanModel plan, int named, AgencyModel agency) =>
        named == agency.Number || plan.Agencies.First(one => one.Number == named).Members.Contains(agency.Number);

    private static bool HasWord(TaskModel task, string word)
    {
        string wanted = Folded(word);
        return task.Quotes.Append(task.Clause ?? string.Empty).Append(task.English).Append(task.Id).Any(text => Folded(text).Contains(wanted, StringComparison.Ordinal));
    }

    private static string Folded(string text) => TypedForm.HalfWidth(text).Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant();
}
