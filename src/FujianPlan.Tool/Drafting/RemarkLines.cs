using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Drafting.Agencies;
using FujianPlan.Tool.Drafting.Duties;

namespace FujianPlan.Tool.Drafting;

/// <summary>Writes the remarks of a draft: 下同, 以下各项…, stated once. The duties of later clauses are drafted with them.</summary>
/// <param name="lines">Where to.</param>
/// <param name="agencies">The agencies that the clauses name.</param>
internal sealed class RemarkLines(DraftLines lines, DraftedAgencies agencies)
{
    private readonly DraftDuties _duties = new(agencies, lines);

    /// <summary>Writes them.</summary>
    /// <param name="remarks">The remarks.</param>
    public void Write(DraftedRemarks remarks)
    {
        if (remarks.All.Count == 0)
        {
            return;
        }

        lines.Line();
        lines.Line("remarks:");
        foreach (DraftedRemark remark in remarks.All)
        {
            string words = remark.Remark.Words;
            string[] named = [.. agencies.All.Where(agency => agency.Aliases.Prepend(agency.Name).Any(name => words.Contains(name, StringComparison.Ordinal))).Select(agency => agency.Code)];
            lines.Doubt("  ", DoubtOf(remark, isRead: remark.Remark.FirstLeads || named.Length > 0), remark.Place);
            lines.Line($"  - words: {YamlText.Of(words)}");
            lines.Line($"    at: '{remark.At}'");
            if (remark.Remark.FirstLeads)
            {
                lines.Line("    firstLeads: true");
            }

            if (named.Length > 0)
            {
                lines.Line($"    adds: [{{responsible: [{string.Join(", ", named)}]}}]");
            }
        }
    }

    private DraftedDoubt DoubtOf(DraftedRemark remark, bool isRead) => new(
        new DraftDoubt(isRead
            ? new FindingText("This remark applies to all later clauses. Check that it is read correctly.", "此说明适用于其后所有条款，请核对理解是否无误。")
            : new FindingText("This remark applies to all later clauses. Write what it adds to them, or remove it.", "此说明适用于其后所有条款。请写明其所增加的职责，或删去。"))
        {
            Words = [remark.Remark.Words],
            Readings = !isRead ? []
                : [remark.Remark.FirstLeads
                    ? DoubtReading.AsDrafted("In every later clause that lists responsible agencies, the first one leads.", "其后各条款所列负责部门中，排在第一位的牵头。")
                    : DoubtReading.AsDrafted("Every later task has the duties that are added here.", "其后各项任务均增加此处所列职责。")],
        },
        [.. isRead || SentenceOf(remark) is not { } sentence ? Array.Empty<WrittenReading>() : [Adding(remark.Clause, sentence)], Removing]);

    // 下同 of a name, or of nothing that a plan says.
    private static WrittenReading Removing { get; } = new(
        new FindingText("It adds nothing to later clauses (for example, if it only concerns a name): it is removed here and stays in its clause.", "对其后条款没有增加职责（如仅就名称而言）：在此删去，条款中的文字不变。"),
        [DoubtForm.Remove]);

    // A remark quotes whom it adds, and what they do: all of the clause that it ends, where that is one sentence.
    private static string? SentenceOf(DraftedRemark remark)
    {
        Clause clause = remark.Clause;
        bool isBracketed = clause.Segments is [{ Kind: ClauseSegmentKind.Bracket }, .., { Kind: ClauseSegmentKind.Bracket }];
        string words = isBracketed ? clause.Text[clause.Segments[0].Span.End..clause.Segments[^1].Span.Start] : clause.Text;
        return clause.IsFullyParsed && clause.Segments.All(segment => segment.Kind is not (ClauseSegmentKind.Label or ClauseSegmentKind.Heading or ClauseSegmentKind.Deadline)) && words.EndsWith(remark.Remark.Words, StringComparison.Ordinal) && words.AsSpan().IndexOfAny("。；;\n") < 0 ? words : null;
    }

    private WrittenReading Adding(Clause clause, string sentence) => new(
        new FindingText("All later tasks also have the duties of this clause.", "其后各项任务均增加本条款所列职责。"),
        [$"{DoubtForm.Set} words: {YamlText.Of(sentence)}", .. _duties.LinesOf(clause).Select(line => $"{DoubtForm.Set} {(line == "duties:" ? "adds:" : line)}")]);
}
