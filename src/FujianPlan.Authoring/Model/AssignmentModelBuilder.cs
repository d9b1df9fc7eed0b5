using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Model;

/// <summary>Makes the assignments of a model: what duties say, and what remarks of other clauses add to them.</summary>
/// <param name="agencies">The agencies of the model.</param>
/// <param name="document">The plan.</param>
internal sealed class AssignmentModelBuilder(AgencyModelBuilder agencies, PlanDocument document)
{
    private readonly RemarkReach _reach = RemarkReach.Of(document);

    /// <summary>Those of a remark.</summary>
    public RemarkModel Of(RemarkNode remark) => new(
        remark.Words?.Value ?? string.Empty,
        remark.At?.Value,
        remark.FirstLeads?.Value == true,
        new EquatableArray<AssignmentModel>(Of(remark.Adds?.Items ?? [], [], 0)),
        remark.Note?.Value);

    /// <summary>
    /// Those of an entry: its own, and then, where it is a task or a measure with a clause, those that remarks of others add. An agency has
    /// one part, and its own first.
    /// </summary>
    public IEnumerable<AssignmentModel> Of(IOutlineNode entry)
    {
        ReachingRemarks remarks = _reach.Over(entry);
        HashSet<int> assigned = [];
        int groups = entry.Duties?.Items.Count ?? 0;
        bool isLeadCarried = entry.Clause is { } clause && remarks.IsFirstLeadsCarried && !SaysWhoLeads(clause.Value);
        foreach (AssignmentModel own in Of(entry.Duties?.Items ?? [], assigned, 0))
        {
            yield return isLeadCarried && own is { Role: DutyRole.Lead, IsEditorial: false } ? own with { IsCarried = true } : own;
        }

        foreach (RemarkNode remark in entry is TaskNode ? remarks.Earlier : [])
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
