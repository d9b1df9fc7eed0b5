using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Drafting.InOrder;
using FujianPlan.Authoring.Drafting.Unread;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Drafting.Agencies;

namespace FujianPlan.Tool.Drafting;

/// <summary>Writes the parts and sections of a draft of a notice that stands in order, with their tasks, measures and duties.</summary>
/// <param name="notice">The notice.</param>
/// <param name="agencies">The agencies that its clauses name.</param>
/// <param name="remarks">Its remarks that reach beyond their clauses.</param>
/// <param name="lines">Where to.</param>
/// <param name="account">Where clauses are counted.</param>
internal sealed class DraftOutline(OrderedNotice notice, DraftedAgencies agencies, DraftedRemarks remarks, DraftLines lines, ClauseAccount account)
{
    private readonly DraftDuties _duties = new(agencies, lines);
    private readonly EditorialDuties _editorial = new(agencies, new DraftDuties(agencies, lines), lines);
    private readonly UnreadDuties _unread = UnreadDuties.Of(notice.Clauses);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Writes them.</summary>
    public void Write()
    {
        lines.Line();
        lines.Line("sections:");
        foreach (OutlineEntry entry in notice.Entries)
        {
            WriteEntry(entry, "  ", "Section");
            lines.Line();
        }
    }

    private void WriteEntry(OutlineEntry entry, string indent, string id)
    {
        Clause? clause = entry.Clause is { } words ? remarks.Read(entry.Code, ClauseParser.Parse(words)) : null;
        DraftDoubt[] ofClause = [.. _duties.DoubtsOf(clause, _told), .. DraftDuties.RepeatedIn(clause)], unread = [.. _unread.In(entry.Title, [entry.Text])];
        account.Add(clause, entry.IsClauseGuessed || ofClause.Length > 0, unread.Length);
        foreach (DraftDoubt doubt in entry.Doubts.Concat(ofClause).Concat(unread).Concat(BrokenBrackets.In([entry.Text], unread)))
        {
            WrittenReading? editorial = Array.IndexOf(unread, doubt) >= 0 ? _editorial.Reading(doubt, entry.Text, clause) : null;
            lines.Doubt(indent, doubt, notice.PlaceOf(entry), [.. WrittenReading.Of(doubt, _duties, isTask: entry.Level >= OutlineLevel.Task), .. editorial is null ? Array.Empty<WrittenReading>() : [editorial]]);
        }

        string own = id + (entry.Level == OutlineLevel.Part ? string.Empty : DraftLines.Number(entry.Number)), key = indent + "  ";
        string dash = indent + "- ";
        if (entry.Level != OutlineLevel.Part)
        {
            Key("number", DraftLines.Number(entry.Number));
            Key("id", own);
        }

        if (entry.Level is OutlineLevel.Part or OutlineLevel.Section)
        {
            Key(entry.Title is null ? "editorialTitle" : "title", YamlText.Of(entry.Title ?? lines.Told("(without a heading)", "（无标题）")));
        }

        if (entry.StatesMarker)
        {
            Key("marker", entry.Marker is { } marker ? YamlText.Of(marker) : "none");
        }

        if (entry.Level >= OutlineLevel.Task && clause is null)
        {
            Key("attestation", "textOnly");
        }

        if (entry.Text.Length > 0)
        {
            lines.Line($"{key}text:");
            lines.Line($"{key}  - {YamlText.Of(entry.Text)}");
        }

        if (clause is not null)
        {
            Key("clause", YamlText.Of(clause.Text));
            _duties.Write(clause, key);
        }

        if (DeadlineOf(entry, clause) is { } deadline)
        {
            Key("deadline", YamlText.Of(deadline));
        }

        WriteBelow(entry, key, own);

        void Key(string name, string value)
        {
            lines.Line($"{dash}{name}: {value}");
            dash = key;
        }
    }

    private void WriteBelow(OutlineEntry entry, string key, string id)
    {
        if (entry.Entries.Count == 0)
        {
            return;
        }

        (string list, string below) = entry.Level switch
        {
            OutlineLevel.Part => ("sections", id),
            OutlineLevel.Section => ("tasks", id + "Task"),
            _ => ("measures", id + "Measure"),
        };
        lines.Line($"{key}{list}:");
        foreach (OutlineEntry one in entry.Entries)
        {
            WriteEntry(one, key + "  ", below);
        }
    }

    private static string? DeadlineOf(OutlineEntry entry, Clause? clause) => clause is { Deadlines.Count: > 0 } ? string.Join("、", clause.Deadlines.Select(deadline => deadline.Words).Distinct()) : entry.DeadlineOfText;
}
