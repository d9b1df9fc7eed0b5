using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Tool.Querying;

/// <summary>Which tasks, measures, sections and parts are asked for. What is null does not matter.</summary>
/// <param name="Agency">One that has a part in them, itself or as a member of a collective that is named.</param>
/// <param name="Role">The part that the agency has; or, where none is asked for, one that somebody has.</param>
/// <param name="Scope">Where they stand.</param>
/// <param name="DueBy">The day by which their deadlines have their last day.</param>
/// <param name="Words">Words that all stand in their text, clause or title; case and width make no difference.</param>
internal sealed record ItemFilter(AgencyModel? Agency, DutyRole? Role, SectionScope? Scope, DateTime? DueBy, IReadOnlyList<string> Words)
{
    /// <summary>Whether it asks for anything but a place.</summary>
    public bool AsksForWords => Agency is not null || Role is not null || Words.Count > 0;

    /// <summary>What is asked for, in the plan's order.</summary>
    public IEnumerable<PlanItem> Of(PlanModel plan) => PlanItem.AllOf(plan)
        .Where(item => Scope?.Has(item) != false && (DueBy is null || item.Deadline?.LastDay <= DueBy) && HasPart(plan, item) && Words.All(word => HasWord(item, word)));

    private bool HasPart(PlanModel plan, PlanItem item)
    {
        if (Agency is null && Role is null)
        {
            return true;
        }

        return item.Assignments.Any(assignment =>
            (Role is null || assignment.Role == Role)
            && (Agency is null || IsOrHas(plan, assignment.Agency, Agency)));
    }

    // Whether what a clause names is an agency, or a collective that has it.
    private static bool IsOrHas(PlanModel plan, int named, AgencyModel agency) =>
        named == agency.Number || plan.Agencies.First(one => one.Number == named).Members.Contains(agency.Number);

    private static bool HasWord(PlanItem item, string word)
    {
        string wanted = Folded(word);
        return item.Words.Any(text => Folded(text).Contains(wanted, StringComparison.Ordinal));
    }

    private static string Folded(string text) => TypedForm.HalfWidth(text).Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant();
}
