using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Provenance;

/// <summary>Tells in Markdown how well a plan is borne out by its source.</summary>
public static class ProvenanceReport
{
    private static readonly (SlotAttestation Value, string Word)[] Attestations =
    [
        (SlotAttestation.Whole, "whole"),
        (SlotAttestation.ClauseBySuccessor, "clause by successor"),
        (SlotAttestation.TextOnly, "text only"),
        (SlotAttestation.ClauseOnly, "clause only"),
        (SlotAttestation.Lost, "lost"),
    ];

    private static readonly (ClauseEvidence Value, string Word)[] Evidence =
    [
        (ClauseEvidence.NextTask, "the next task of the section follows"),
        (ClauseEvidence.NextSection, "the heading of the next section follows"),
        (ClauseEvidence.EndOfText, "the text ends"),
        (ClauseEvidence.NoticeFrame, "the closing words of the notice follow"),
        (ClauseEvidence.None, "none: not proved"),
    ];

    /// <summary>Writes the report.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="source">Its source, read.</param>
    /// <returns>Markdown, with <c>\n</c> line ends.</returns>
    public static string Write(PlanDocument document, SourceReading source)
    {
        StringBuilder report = new();
        void Line(string text = "") => report.Append(text).Append('\n');

        Line("# Provenance");
        Line();
        Line("How much of the plan the source document proves. A test writes this page from the checks that every build makes; do not edit it.");
        Line();
        Line($"- Source: `{document.Source?.File?.Value}`, SHA-256 `{document.Source?.Sha256?.Value}`");
        Line($"- Characters, without line breaks: {Figure(source.Length)}; accounted for: {Figure(source.AccountedFor)} ({Percent(source.AccountedFor, source.Length)})");
        Line($"- Slots: {Figure(source.Slots.Count)}; clauses: {Figure(source.Slots.Count(slot => slot.Task.Clause is not null))}");
        Line();
        WriteAttestations(source, Line);
        Line();
        WriteEvidence(source, Line);
        Line();
        WriteDoubts(source, Line);
        DutyAccount.Write(document, source, Line);
        return report.ToString();
    }

    private static void WriteAttestations(SourceReading source, Action<string> line)
    {
        line("## Attestation");
        line(string.Empty);
        line("| section | slots | " + string.Join(" | ", Attestations.Select(a => a.Word)) + " |");
        line("|---|" + string.Concat(Enumerable.Repeat("---:|", Attestations.Length + 1)));
        foreach (IGrouping<int, SlotReading> section in source.Slots.GroupBy(slot => slot.Section))
        {
            line(Row(Figure(section.Key), [.. section]));
        }

        line(Row("all", source.Slots));
    }

    private static string Row(string title, IReadOnlyCollection<SlotReading> slots) =>
        $"| {title} | {Figure(slots.Count)} | "
        + string.Join(" | ", Attestations.Select(a => Figure(slots.Count(slot => slot.Attestation == a.Value)))) + " |";

    private static void WriteEvidence(SourceReading source, Action<string> line)
    {
        line("## What proves that each clause belongs to its slot");
        line(string.Empty);
        line("| evidence | clauses |");
        line("|---|---:|");
        foreach ((ClauseEvidence value, string word) in Evidence)
        {
            line($"| {word} | {Figure(source.Slots.Count(slot => slot.Task.Clause is not null && slot.Evidence == value))} |");
        }
    }

    private static void WriteDoubts(SourceReading source, Action<string> line)
    {
        line("## Slots that are incomplete or whose reading is in doubt");
        line(string.Empty);
        line("| slot | attestation | gaps | remark |");
        line("|---|---|---|---|");
        foreach (SlotReading slot in source.Slots.Where(slot => slot.Attestation != SlotAttestation.Whole || slot.Task.Note is not null))
        {
            string[] gaps = [.. new[] { slot.GapBefore ? "before" : null, slot.Quotes.Count > 1 ? "between" : null, slot.GapAfter ? "after" : null }
                .Where(gap => gap is not null).Select(gap => gap!)];
            string remark = (slot.Task.Note?.Value ?? string.Empty).Trim().Replace("|", "\\|");
            string word = Attestations.First(a => a.Value == slot.Attestation).Word;
            line($"| {slot.Code} | {word} | {string.Join(", ", gaps)} | {remark} |");
        }
    }

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(int part, int whole) =>
        whole == 0 ? "–" : (100.0 * part / whole).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
