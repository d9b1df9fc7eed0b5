using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Exporting;

namespace FujianPlan.Tool.Drafting;

/// <summary>Writes the sections of a draft, with their tasks and duties.</summary>
/// <param name="notice">The notice.</param>
/// <param name="agencies">The agencies that its clauses name.</param>
/// <param name="remarks">Its remarks that reach beyond their clauses.</param>
/// <param name="lines">Where to.</param>
internal sealed class DraftTasks(NoticeReading notice, DraftedAgencies agencies, DraftedRemarks remarks, DraftLines lines)
{
    /// <summary>Writes them.</summary>
    public void Write()
    {
        lines.Line();
        lines.Line("sections:");
        foreach (DraftedSection section in notice.Sections)
        {
            if (section.Title is null)
            {
                lines.Doubt("  ", new FindingText("The heading is nowhere in the notice; the number follows from order.", "通知中未见此标题，序号据顺序推定。"));
            }

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

    private void WriteSlot(DraftedSection section, DraftedSlot slot)
    {
        Clause? clause = slot.Clause is null ? null : remarks.Read($"{DraftLines.Number(section.Number)}.{DraftLines.Number(slot.Number)}", ClauseParser.Parse(slot.Clause));
        foreach (FindingText doubt in slot.Doubts.Concat(ClauseDoubts(clause)))
        {
            lines.Doubt("      ", doubt);
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
            WriteDuties(clause);
        }
    }

    private void WriteDuties(Clause clause)
    {
        if (clause.Groups.Count == 0)
        {
            return;
        }

        lines.Line("        duties:");
        foreach (ClauseGroup group in clause.Groups)
        {
            lines.Line($"          - {PlanWords.Of(group.Role)}: [{string.Join(", ", Assignees(group))}]");
            if (group.Manner != DutyManner.Unstated)
            {
                lines.Line($"            manner: {PlanWords.Of(group.Manner)}");
            }

            if (group.IsOpen)
            {
                lines.Line("            open: true");
            }
        }
    }

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

    private static IEnumerable<FindingText> ClauseDoubts(Clause? clause)
    {
        foreach (ClauseSegment segment in clause?.Segments.Where(segment => segment.Kind == ClauseSegmentKind.Unparsed) ?? [])
        {
            string words = clause!.TextOf(segment);
            yield return new FindingText($"Not understood in the clause: {words}", $"责任条款中未能理解的文字：{words}");
        }

        foreach (ClauseAgency agency in clause?.Groups.SelectMany(group => group.Agencies).Where(agency => agency is { IsAmbiguous: true, Of: not null }) ?? [])
        {
            yield return new FindingText($"Which of the agencies before {agency.Of} are its members cannot be told.", $"无法判定{agency.Of}之前哪些部门属于其成员。");
        }
    }
}
