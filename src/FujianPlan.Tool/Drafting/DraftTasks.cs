using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Drafting.Unread;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Drafting.Agencies;
using FujianPlan.Tool.Drafting.Duties;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Texts;

namespace FujianPlan.Tool.Drafting;

/// <summary>Writes the sections of a draft, with their tasks and duties.</summary>
/// <param name="notice">The notice.</param>
/// <param name="agencies">The agencies that its clauses name.</param>
/// <param name="remarks">Its remarks that reach beyond their clauses.</param>
/// <param name="lines">Where to.</param>
/// <param name="account">Where clauses are counted.</param>
/// <param name="words">Where words stand in the notice.</param>
/// <param name="guesses">What of its text was guessed when that was taken from its file.</param>
internal sealed class DraftTasks(NoticeReading notice, DraftedAgencies agencies, DraftedRemarks remarks, DraftLines lines, ClauseAccount account, DoubtPlaces words, IReadOnlyList<TextGuess> guesses)
{
    private readonly DraftDuties _duties = new(agencies, lines);
    private readonly EditorialDuties _editorial = new(agencies, new DraftDuties(agencies, lines), lines);
    private readonly UnreadNames _unreadNames = new(agencies, new EditorialDuties(agencies, new DraftDuties(agencies, lines), lines));
    private readonly NobodyInCharge _charge = new(agencies, new DraftDuties(agencies, lines), lines);
    private readonly UnreadDuties _unread = UnreadDuties.Of(notice.Clauses);

    /// <summary>Writes them.</summary>
    public void Write()
    {
        lines.Line();
        lines.Line("sections:");
        // Which task a place is of cannot be told here: all of them stand before the first section.
        foreach (TextGuess guess in guesses)
        {
            lines.Doubt("  ", guess.Doubt, guess.At);
        }

        foreach (DraftedSection section in notice.Sections)
        {
            if (section.Title is null)
            {
                lines.Doubt("  ", new DraftDoubt(new FindingText("The heading was not found in the notice; its number was inferred from the order.", "通知中未见此标题，序号据顺序推定。"))
                {
                    Readings =
                    [
                        DoubtReading.AsDrafted("The heading is lost.", "标题已佚失。"),
                        new DoubtReading(new FindingText("Write a title of your own.", "自拟标题。"), [new DoubtChange("editorialTitle", null, DoubtValue.Asked)]),
                    ],
                });
            }

            WriteUnreadOf(section);
            lines.Line($"  - number: {DraftLines.Number(section.Number)}");
            lines.Line($"    id: Section{DraftLines.Number(section.Number)}");
            lines.Line(section.Title is { } title ? $"    title: {YamlText.Of(title)}" : $"    editorialTitle: {YamlText.Of(lines.Told("(lost)", "（标题佚失）"))}");
            lines.Line(section.Slots.Count > 0 ? "    tasks:" : "    tasks: []");
            foreach (DraftedSlot slot in section.Slots)
            {
                WriteSlot(section, slot);
            }

            lines.Line();
        }
    }

    private void WriteUnreadOf(DraftedSection section)
    {
        DraftDoubt[] unread = [.. _unread.In(section.Title, [])];
        account.Add(null, isInDoubt: false, unread.Length);
        foreach (DraftDoubt doubt in unread)
        {
            lines.Doubt("  ", doubt, words.PlaceOf(section.Title ?? string.Empty));
        }
    }

    private int PlaceOf(DraftedSlot slot) => slot.Quotes.Count > 0 ? words.PlaceOf(slot.Quotes[0]) : slot.Clause is { } known ? words.PlaceOf(known) : 0;

    private void WriteSlot(DraftedSection section, DraftedSlot slot)
    {
        string code = $"{DraftLines.Number(section.Number)}.{DraftLines.Number(slot.Number)}";
        Clause? clause = slot.Clause is null ? null : remarks.Read(code, ClauseParser.Parse(slot.Clause));
        DraftedDoubt[] doubts = [.. slot.Doubts, .. _unreadNames.Read(_duties.DoubtsOf(clause), clause), .. _charge.In(clause, over: null), .. remarks.LeadDoubts(code, clause, _editorial)];
        DraftDoubt[] unread = [.. _unread.In(null, slot.Quotes)];
        account.Add(clause, doubts.Length > 0, unread.Length);
        DraftedDoubt[] all =
        [
            .. doubts,
            .. unread.Select(doubt => new DraftedDoubt(doubt, _editorial.Reading(doubt, string.Concat(slot.Quotes), clause) is { } editorial ? [editorial] : [])),
            .. BrokenBrackets.In(slot.Quotes, unread),
        ];
        foreach (DraftedDoubt doubt in all)
        {
            lines.Doubt("      ", doubt.Doubt, PlaceOf(slot), [.. WrittenReading.Of(doubt.Doubt, _duties, isTask: true), .. doubt.More]);
        }

        lines.Line($"      - number: {DraftLines.Number(slot.Number)}");
        lines.Line($"        id: Section{DraftLines.Number(section.Number)}Task{DraftLines.Number(slot.Number)}");
        if (slot.Attestation != SlotAttestation.Whole)
        {
            lines.Line($"        attestation: {PlanWords.Of(slot.Attestation)}");
        }

        if (slot.Quotes.Count > 0)
        {
            lines.Line("        text:");
            foreach (string quote in slot.Quotes)
            {
                lines.Line($"          - {YamlText.Of(quote)}");
            }
        }

        if (slot.HasGapBefore || slot.HasGapAfter)
        {
            lines.Line($"        gaps: [{string.Join(", ", (string[])[.. slot.HasGapBefore ? ["before"] : Array.Empty<string>(), .. slot.HasGapAfter ? ["after"] : Array.Empty<string>()])}]");
        }

        if (clause is not null)
        {
            lines.Line($"        clause: {YamlText.Of(clause.Text)}");
            _duties.Write(clause, "        ");
            if (clause.Deadlines.Count > 0)
            {
                lines.Line($"        deadline: {YamlText.Of(DraftDuties.DeadlineOf(clause))}");
            }
        }
    }
}
