using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Drafting.Duties;
using FujianPlan.Tool.Exporting;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>Clauses that name who supports, and nobody whom they support: 配合单位：… below the last item of a heading that says who leads.</summary>
/// <param name="agencies">The agencies of the draft.</param>
/// <param name="duties">What writes the duties of clauses.</param>
/// <param name="lines">The draft.</param>
internal sealed class NobodyInCharge(DraftedAgencies agencies, DraftDuties duties, DraftLines lines)
{
    /// <summary>The doubt about a clause.</summary>
    /// <param name="clause">The clause; null for none.</param>
    /// <param name="over">The clause of what it stands under; null for none.</param>
    public IEnumerable<DraftedDoubt> In(Clause? clause, Clause? over)
    {
        if (clause is not { Groups.Count: > 0 } || clause.Groups.Any(group => group.Role is not (DutyRole.Supporting or DutyRole.Guiding)) || clause.Groups.All(group => group.Role != DutyRole.Supporting))
        {
            yield break;
        }

        DraftDoubt doubt = new(new FindingText(
            "The clause names supporting agencies but nobody who leads or is responsible: that may be lost or be written elsewhere.",
            "责任条款只有配合部门，没有牵头或负责部门：可能缺漏，或写在别处。"))
        {
            Words = [clause.Text.Replace("\n", string.Empty, StringComparison.Ordinal)],
            Readings = [DoubtReading.AsDrafted("The notice names nobody in charge here.", "通知此处没有写明牵头或负责部门。")],
        };
        yield return new DraftedDoubt(doubt, [.. ByHeading(clause, over)]);
    }

    private IEnumerable<WrittenReading> ByHeading(Clause clause, Clause? over)
    {
        ClauseGroup[] inCharge = [.. (over?.Groups ?? []).Where(group => group.Role is DutyRole.Lead or DutyRole.Responsible)];
        if (inCharge.Length > 0)
        {
            string note = lines.Told("the heading says: ", "标题写明：") + over!.Text.Replace('\n', ' ');
            IEnumerable<string> more = inCharge.SelectMany(group => (string[])
            [
                $"  - {PlanWords.Of(group.Role)}: [{string.Join(", ", group.Agencies.Select(agency => agencies.Named(agency.Name).Code).Distinct())}]",
                "    reading: editorial",
                $"    note: {YamlText.Of(note)}",
            ]);
            yield return new WrittenReading(
                new FindingText("The agencies in charge of the heading are also in charge of this.", "标题的牵头或负责部门也负责本项。"),
                [.. duties.LinesOf(clause).Concat(more).Select(line => $"{DoubtForm.Set} {line}")]);
        }
    }
}
