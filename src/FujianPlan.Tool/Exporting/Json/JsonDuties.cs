using System.Text.Json;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exporting.Json;

/// <summary>Who does what, as the JSON export has it, and the remarks that give duties to other clauses.</summary>
internal static class JsonDuties
{
    /// <summary>Writes the groups of a clause.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The member that they are.</param>
    /// <param name="assignments">Who does what.</param>
    /// <param name="codes">The codes of the agencies, by number.</param>
    public static void Write(Utf8JsonWriter json, string name, EquatableArray<AssignmentModel> assignments, Dictionary<int, string> codes)
    {
        json.WriteStartArray(name);
        foreach (DutyGroup duty in DutyGroup.Of(assignments))
        {
            json.WriteStartObject();
            json.WriteString("role", PlanWords.Of(duty.Role));
            json.WriteString("manner", PlanWords.Of(duty.Manner));
            json.WriteBoolean("openEnded", duty.IsOpenEnded);
            JsonExport.WriteTexts(json, "agencies", duty.Agencies.Select(assignment => codes[assignment.Agency]));
            json.WriteBoolean("editorial", duty.IsEditorial);
            json.WriteBoolean("carried", duty.IsCarried);
            json.WriteString("note", duty.Note);
            WriteVia(json, duty, codes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // As many as there are agencies, in their order: the collective as whose member the clause names each; null for one that it names by itself.
    private static void WriteVia(Utf8JsonWriter json, DutyGroup duty, Dictionary<int, string> codes)
    {
        json.WriteStartArray("via");
        foreach (AssignmentModel assignment in duty.Agencies)
        {
            json.WriteStringValue(assignment.Via == 0 ? null : codes[assignment.Via]);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the remarks of a plan.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="remarks">The remarks.</param>
    /// <param name="codes">The codes of the agencies, by number.</param>
    public static void WriteRemarks(Utf8JsonWriter json, EquatableArray<RemarkModel> remarks, Dictionary<int, string> codes)
    {
        json.WriteStartArray("remarks");
        foreach (RemarkModel remark in remarks)
        {
            json.WriteStartObject();
            json.WriteString("words", remark.Words);
            json.WriteString("at", remark.At);
            json.WriteBoolean("firstLeads", remark.FirstLeads);
            Write(json, "adds", remark.Adds, codes);
            json.WriteString("note", remark.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
