using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Remarks;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Vocabulary;
using System.Globalization;

namespace FujianPlan.Authoring.Provenance;

/// <summary>The part of the account that tells which duties rest on something else than their clause as the grammar reads it.</summary>
internal static class DutyAccount
{
    /// <summary>Writes it; nothing for a plan whose duties all rest on their clauses.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="source">Its source, read.</param>
    /// <param name="line">Writes a line.</param>
    public static void Write(PlanDocument document, SourceReading source, Action<string> line)
    {
        (SlotReading Slot, DutyNode Duty)[] all = [.. source.Slots.SelectMany(slot => (slot.Task.Duties?.Items ?? []).Select(duty => (slot, duty)))];
        (SlotReading Slot, DutyNode Duty)[] editorial = [.. all.Where(one => one.Duty.IsEditorial)];
        if (editorial.Length > 0)
        {
            line(string.Empty);
            line("## Duties that rest on the editors' reading");
            line(string.Empty);
            line($"{Figure(editorial.Length)} of {Figure(all.Length)} duties. Of these, only the names are checked.");
            line(string.Empty);
            line("| slot | role | agencies | why |");
            line("|---|---|---|---|");
            foreach ((SlotReading slot, DutyNode duty) in editorial)
            {
                line($"| {Figure(slot.Section)}.{Figure(slot.Number)} | {RoleWord.Of(duty.Role)} | {string.Join(", ", AssigneeUse.AllOf([duty]).Select(use => use.Code.Value))} | {Cell(duty.Note)} |");
            }
        }

        WriteRemarks(document, line);
    }

    private static void WriteRemarks(PlanDocument document, Action<string> line)
    {
        if (document.Remarks is not { Count: > 0 } remarks)
        {
            return;
        }

        IReadOnlyList<TaskClause> clauses = TaskClause.AllOf(document, default);
        line(string.Empty);
        line("## Remarks that also apply to other clauses");
        line(string.Empty);
        line("| remark | is in | later clauses | says |");
        line("|---|---|---:|---|");
        foreach (RemarkNode remark in remarks)
        {
            IEnumerable<string> says = (remark.FirstLeads?.Value == true ? ["the first leads"] : Enumerable.Empty<string>())
                .Concat((remark.Adds?.Items ?? []).Select(duty => $"{RoleWord.Of(duty.Role)}: {string.Join(", ", AssigneeUse.AllOf([duty]).Select(use => use.Code.Value))}"));
            int reached = clauses.Count(clause => clause.Remarks.Earlier.Contains(remark));
            line($"| {Cell(remark.Words)} | {remark.At?.Value ?? "the notice"} | {Figure(reached)} | {string.Join("; ", says)} |");
        }
    }

    private static string Cell(Located<string>? text) => (text?.Value ?? string.Empty).Trim().Replace("\r", string.Empty).Replace('\n', ' ').Replace("|", "\\|");

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
