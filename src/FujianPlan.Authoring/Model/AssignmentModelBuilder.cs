using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Remarks;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Model;

/// <summary>Makes the assignments of a model: what duties say, and what remarks of other clauses add to them.</summary>
/// <param name="agencies">The agencies of the model.</param>
/// <param name="document">The plan.</param>
internal sealed class AssignmentModelBuilder(AgencyModelBuilder agencies, PlanDocument document)
{
    private const int Short = 32;

    private readonly RemarkReach _reach = RemarkReach.Of(document);

    /// <summary>Those of a remark.</summary>
    public RemarkModel Of(RemarkNode remark) => new(
        remark.Words?.Value ?? string.Empty,
        remark.At?.Value,
        remark.FirstLeads?.Value == true,
        new EquatableArray<AssignmentModel>(Strongest([.. All(remark.Adds?.Items ?? [], 0)])),
        remark.Note?.Value);

    /// <summary>
    /// Those of an entry: its own, and then, where it is a task or a measure with a clause, those that remarks of others add. An agency has
    /// one part: its own before what is added, and of several the strongest.
    /// </summary>
    public IEnumerable<AssignmentModel> Of(IOutlineNode entry)
    {
        ReachingRemarks remarks = _reach.Over(entry);
        int groups = entry.Duties?.Items.Count ?? 0;
        bool isLeadCarried = entry.Clause is { } clause && remarks.IsFirstLeadsCarried && !SaysWhoLeads(clause.Value);
        List<AssignmentModel> all = Strongest([.. All(entry.Duties?.Items ?? [], 0)]);
        for (int i = 0; i < all.Count; i++)
        {
            all[i] = isLeadCarried && all[i] is { Role: DutyRole.Lead, IsEditorial: false } ? all[i] with { IsCarried = true } : all[i];
        }

        if (entry is not TaskNode || remarks.Earlier.Count == 0)
        {
            return all;
        }

        HashSet<int> own = [.. all.Select(one => one.Agency)];
        List<AssignmentModel> carried = [];
        foreach (RemarkNode remark in remarks.Earlier)
        {
            IReadOnlyList<DutyNode> adds = remark.Adds?.Items ?? [];
            carried.AddRange(All(adds, groups).Where(added => !own.Contains(added.Agency)).Select(added => added with { IsCarried = true }));
            groups += adds.Count;
        }

        all.AddRange(Strongest(carried));
        return all;
    }

    private static bool SaysWhoLeads(string clause) => ClauseParser.Parse(clause).Groups.Any(group => group.Role == DutyRole.Lead);

    // Each agency where its role is the strongest, and there the first time. Hardly any list names one twice.
    private static List<AssignmentModel> Strongest(List<AssignmentModel> all)
    {
        if (!NamesOneTwice(all))
        {
            return all;
        }

        Dictionary<int, int> of = [];
        for (int i = 0; i < all.Count; i++)
        {
            if (!of.TryGetValue(all[i].Agency, out int other) || all[i].Role < all[other].Role)
            {
                of[all[i].Agency] = i;
            }
        }

        return [.. all.Where((one, i) => of[one.Agency] == i)];
    }

    // Short lists, as nearly all are, are looked through: a table for each of ten thousand tasks is no small thing.
    private static bool NamesOneTwice(List<AssignmentModel> all)
    {
        if (all.Count > Short)
        {
            return true;
        }

        for (int i = 1; i < all.Count; i++)
        {
            for (int before = 0; before < i; before++)
            {
                if (all[before].Agency == all[i].Agency)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private IEnumerable<AssignmentModel> All(IReadOnlyList<DutyNode> duties, int firstGroup)
    {
        foreach (AssigneeUse use in AssigneeUse.AllOf(duties))
        {
            int agency = agencies.NumberOf(use.Code.Value);
            if (agency > 0)
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
