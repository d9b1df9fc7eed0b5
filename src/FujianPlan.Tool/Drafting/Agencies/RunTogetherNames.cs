using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>Names of a clause that have nothing but a blank between them in the notice, and were read as one: the reading that takes them apart there.</summary>
/// <param name="agencies">The agencies of the draft.</param>
/// <param name="places">Where words stand in the notice.</param>
internal sealed class RunTogetherNames(DraftedAgencies agencies, DoubtPlaces places)
{
    /// <summary>The reading of a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="at">Where the entry that it is of begins in the notice.</param>
    /// <returns>It; null where no name has a blank in it with a name on each side.</returns>
    public WrittenReading? Reading(Clause clause, int at)
    {
        List<(DraftedAgency Drafted, IReadOnlyList<DraftedAgency> Meant, FindingText Note)> apart = [];
        foreach (string name in clause.Groups.SelectMany(group => group.Agencies).Where(agency => agency.AsWritten == agency.Name).Select(agency => agency.Name).Distinct())
        {
            if (places.Written(name, at) is { } written && Names(written) is { Count: > 1 } names)
            {
                apart.Add((agencies.Named(name), [.. names.Select(agencies.Possible)], new FindingText($"there is only a space between {string.Join(", ", names)} in the clause", $"条款中{string.Join("、", names)}之间只有空格")));
            }
        }

        string all = string.Join("; ", apart.Select(one => string.Join(", ", one.Meant.Select(agency => agency.Name)))), chinese = string.Join("；", apart.Select(one => string.Join("、", one.Meant.Select(agency => agency.Name))));
        return apart.Count == 0 ? null : OtherAgencies.Reading(new FindingText($"They are several: {all}.", $"是几个部门：{chinese}。"), apart);
    }

    // A blank within a name is none between two: 省 财政厅 is one.
    private static List<string> Names(string written)
    {
        List<string> names = [];
        string open = string.Empty;
        foreach (string piece in written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            open += piece;
            if (open.Length > 1 && AgencyNames.IsOrgan(open, 0, open.Length))
            {
                names.Add(open);
                open = string.Empty;
            }
        }

        // What is left has no end of a name: where the names are apart is not known then.
        return open.Length == 0 ? names : [];
    }
}
