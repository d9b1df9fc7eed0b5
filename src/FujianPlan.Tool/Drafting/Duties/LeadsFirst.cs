using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Drafting.Duties;

/// <summary>
/// A passage of a notice that says of all its clauses that the first of a list leads: 列在首位的为牵头单位. A plan has such a remark in a clause alone, so each list is a doubt.
/// </summary>
/// <param name="Words">The words that say so.</param>
/// <param name="RoleOfOthers">The role of those behind the first.</param>
internal sealed record LeadsFirst(string Words, DutyRole RoleOfOthers)
{
    private const string Signs = "（）()〔〕【】[]。；，,;：:、\n";

    private static readonly string[] Supporting = ["为配合", "为协办", "为协助", "为参与", "为参加"];

    /// <summary>The remark in the passages of a notice; null where there is none.</summary>
    /// <param name="passages">The passages.</param>
    public static LeadsFirst? In(IEnumerable<string> passages)
    {
        foreach (string passage in passages)
        {
            for (int from = 0, to; from < passage.Length; from = to + 1)
            {
                to = from;
                while (to < passage.Length && !Signs.Contains(passage[to]))
                {
                    to++;
                }

                if (RemarkWords.SaysFirstLeads(passage, from, to))
                {
                    return new LeadsFirst(passage[from..to], Array.Exists(Supporting, word => passage.IndexOf(word, to, StringComparison.Ordinal) >= 0) ? DutyRole.Supporting : DutyRole.Responsible);
                }
            }
        }

        return null;
    }

    /// <summary>The doubt about a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="editorial">What writes duties that no clause states.</param>
    /// <returns>It; null where the clause says itself who leads, or lists nobody.</returns>
    public DraftedDoubt? DoubtOf(Clause clause, EditorialDuties editorial)
    {
        if (clause.Groups.Count == 0 || clause.Groups.Any(group => group.Role != DutyRole.Responsible))
        {
            return null;
        }

        ClauseAgency[] all = [.. clause.Groups.SelectMany(group => group.Agencies)], behind = all[1..];
        ClauseGroup last = clause.Groups[^1];
        DraftDoubt doubt = new(new FindingText(
            $"“{Words}”, says the notice: the first of this clause may lead, and all were written as responsible.",
            $"通知称“{Words}”：本条款中列第一位的部门可能为牵头单位，现均写作负责。"))
        {
            Words = [clause.Text.Replace("\n", string.Empty, StringComparison.Ordinal)],
            Readings = [DoubtReading.AsDrafted("All are responsible.", "均为负责。")],
        };
        bool isWhole = clause.Segments.All(segment => segment.Kind != ClauseSegmentKind.Unparsed);
        return isWhole && editorial.Instead([(all[..1], DutyRole.Lead, DutyManner.Unstated, behind.Length == 0 && last.IsOpen), (behind, RoleOfOthers, last.Manner, last.IsOpen)], Words) is { } reading ? new DraftedDoubt(doubt, [reading]) : doubt;
    }
}
