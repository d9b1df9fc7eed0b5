using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Model;

/// <summary>Makes the assignments of a model: what duties say, and what remarks of other clauses add to them.</summary>
/// <param name="agencies">The agencies of the model.</param>
internal sealed class AssignmentModelBuilder(AgencyModelBuilder agencies)
{
    /// <summary>Those of a remark.</summary>
    public RemarkModel Of(RemarkNode remark) => new(
        remark.Words?.Value ?? string.Empty,
        remark.At?.Value,
        remark.FirstLeads?.Value == true,
        new EquatableArray<AssignmentModel>(Of(remark.Adds?.Items ?? [], [], 0)),
        remark.Note?.Value);

    /// <summary>Those of a clause: its own, and then those that remarks of others add. An agency has one part, and its own first.</summary>
    /// <param name="clause">The clause; null where there is none, and nothing is added.</param>
    /// <param name="duties">Its duties.</param>
    /// <param name="remarks">The remarks that reach it.</param>
    public IEnumerable<AssignmentModel> Of(Located<string>? clause, LocatedList<DutyNode>? duties, ReachingRemarks remarks)
    {
        HashSet<int> assigned = [];
        int groups = duties?.Items.Count ?? 0;
        bool isLeadCarried = clause is not null && remarks.IsFirstLeadsCarried && !SaysWhoLeads(clause.Value);
        foreach (AssignmentModel own in Of(duties?.Items ?? [], assigned, 0))
        {
            yield return isLeadCarried && own is { Role: DutyRole.Lead, IsEditorial: false } ? own with { IsCarried = true } : own;
        }

        foreach (RemarkNode remark in clause is null ? [] : remarks.Earlier)
        {
            IReadOnlyList<DutyNode> adds = remark.Adds?.Items ?? [];
            foreach (AssignmentModel added in Of(adds, assigned, groups))
            {
                yield return added with { IsCarried = true };
            }

            groups += adds.Count;
        }
    }

    private static bool SaysWhoLeads(string clause) => ClauseParser.Parse(clause).Groups.Any(group => group.Role == DutyRole.Lead);

    private IEnumerable<AssignmentModel> Of(IReadOnlyList<DutyNode> duties, HashSet<int> assigned, int firstGroup)
    {
        foreach (AssigneeUse use in AssigneeUse.AllOf(duties))
        {
            int agency = agencies.NumberOf(use.Code.Value);
            if (agency > 0 && assigned.Add(agency))
            {
                yield return new AssignmentModel(
                    agency,
                    use.Duty.Role,
                    DocumentWords.Manner(use.Duty.Manner?.Value),
                    use.Duty.Open?.Value == true,
                    use.Via is null ? 0 : agencies.NumberOf(use.Via.Value),
                    firstGroup + use.Group,
                    use.Duty.IsEditorial,
                    Note: use.Duty.Note?.Value);
            }
        }
    }
}
