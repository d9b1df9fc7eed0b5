using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Drafting.Agencies;
using FujianPlan.Tool.Exporting;

namespace FujianPlan.Tool.Drafting;

/// <summary>Writes the duties that a clause says, and what is doubtful about it.</summary>
/// <param name="agencies">The agencies that the clauses of the notice name.</param>
/// <param name="lines">Where to.</param>
internal sealed class DraftDuties(DraftedAgencies agencies, DraftLines lines)
{
    /// <summary>Writes them.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="indent">What stands before the key.</param>
    public void Write(Clause clause, string indent)
    {
        if (clause.Groups.Count == 0)
        {
            return;
        }

        lines.Line($"{indent}duties:");
        foreach (ClauseGroup group in clause.Groups)
        {
            lines.Line($"{indent}  - {PlanWords.Of(group.Role)}: [{string.Join(", ", Assignees(group))}]");
            if (group.Manner != DutyManner.Unstated)
            {
                lines.Line($"{indent}    manner: {PlanWords.Of(group.Manner)}");
            }

            if (group.IsOpen)
            {
                lines.Line($"{indent}    open: true");
            }
        }
    }

    /// <summary>What is doubtful about a clause.</summary>
    /// <param name="clause">The clause; null for none.</param>
    /// <param name="told">The collectives whose members were doubtful before: each is told of once. Null to tell of each again.</param>
    public static IEnumerable<FindingText> DoubtsOf(Clause? clause, HashSet<string>? told = null)
    {
        foreach (ClauseSegment segment in clause?.Segments.Where(segment => segment.Kind == ClauseSegmentKind.Unparsed) ?? [])
        {
            string words = clause!.TextOf(segment);
            yield return new FindingText($"Not understood in the clause: {words}", $"责任条款中未能理解的文字：{words}");
        }

        foreach (ClauseAgency agency in clause?.Groups.SelectMany(group => group.Agencies).Where(agency => agency is { IsAmbiguous: true, Of: not null }) ?? [])
        {
            if (told is null)
            {
                yield return new FindingText($"Which of the agencies before {agency.Of} are its members cannot be told.", $"无法判定{agency.Of}之前哪些部门属于其成员。");
            }
            else if (told.Add(agency.Of!))
            {
                yield return new FindingText(
                    $"Which of the agencies before {agency.Of} are its members cannot be told, here and wherever else it ends a list: the last alone is written as one.",
                    $"无法判定{agency.Of}之前哪些部门属于其成员；此处及其后同类条款均只将最后一个写作其成员。");
            }
        }
    }

    /// <summary>Agencies that a clause names more than once.</summary>
    /// <param name="clause">The clause; null for none.</param>
    public static IEnumerable<FindingText> RepeatedIn(Clause? clause) => (clause?.Groups ?? [])
        .SelectMany(group => group.Agencies.Select(agency => agency.Name).Distinct())
        .GroupBy(name => name)
        .Where(same => same.Count() > 1)
        .Select(same => new FindingText($"The clause names {same.Key} more than once.", $"责任条款中{same.Key}出现不止一次。"));

    // Members that are named for a collective stand with it: {named: [A, B], of: C}.
    private List<string> Assignees(ClauseGroup group)
    {
        List<string> assignees = [], named = [];
        foreach (ClauseAgency agency in group.Agencies)
        {
            string code = agencies.Named(agency.Name).Code;
            if (agency.Writing == AgencyWriting.NamedMember)
            {
                named.Add(code);
                continue;
            }

            assignees.Add(named.Count > 0 ? $"{{named: [{string.Join(", ", named)}], of: {code}}}" : code);
            named.Clear();
        }

        return assignees;
    }
}
