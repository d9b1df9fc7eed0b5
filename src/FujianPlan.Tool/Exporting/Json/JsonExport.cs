using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Exporting.Json;

/// <summary>Writes a plan as one JSON document, whose members other tools rely on: none is taken away or renamed.</summary>
internal static class JsonExport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it.</summary>
    public static void Write(Stream output, PlanModel plan)
    {
        using MemoryStream written = new();
        using Utf8JsonWriter json = new(written, Options);
        Dictionary<int, string> codes = plan.Agencies.ToDictionary(agency => agency.Number, agency => agency.Code);
        json.WriteStartObject();
        JsonFacts.WritePlan(json, plan.Facts, codes);
        json.WriteStartArray("agencies");
        foreach (AgencyModel agency in plan.Agencies)
        {
            WriteAgency(json, agency, codes);
        }

        json.WriteEndArray();
        JsonDuties.WriteRemarks(json, plan.Remarks, codes);
        json.WriteStartArray("sections");
        foreach (SectionModel section in plan.Sections)
        {
            JsonLevels.WriteSection(json, section, codes);
        }

        json.WriteEndArray();
        json.WriteStartArray("parts");
        foreach (PartModel part in plan.Parts)
        {
            JsonLevels.WritePart(json, part, plan, codes);
        }

        json.WriteEndArray();
        JsonFacts.WriteNotice(json, plan.Facts);
        json.WriteEndObject();
        Finish(json, written, output);
    }

    /// <summary>Writes some tasks, measures, sections and parts, each as the whole document has it; sections and parts without what stands under them.</summary>
    public static void WriteItems(Stream output, PlanModel plan, IEnumerable<PlanItem> items)
    {
        using MemoryStream written = new();
        using Utf8JsonWriter json = new(written, Options);
        Dictionary<int, string> codes = plan.Agencies.ToDictionary(agency => agency.Number, agency => agency.Code);
        ILookup<int, TaskModel> measures = JsonLevels.Measures(plan.Tasks);
        json.WriteStartArray();
        foreach (PlanItem item in items)
        {
            JsonLevels.WriteItem(json, item, measures, codes);
        }

        json.WriteEndArray();
        Finish(json, written, output);
    }

    // It may be printed as well as kept: the same, with nothing in it that acts on a terminal or a pipeline.
    private static void Finish(Utf8JsonWriter json, MemoryStream written, Stream output)
    {
        json.Flush();
        output.Write(Encoding.UTF8.GetBytes(PrintedText.Json(Encoding.UTF8.GetString(written.GetBuffer(), 0, (int)written.Length)) + "\n"));
    }

    private static void WriteAgency(Utf8JsonWriter json, AgencyModel agency, Dictionary<int, string> codes)
    {
        json.WriteStartObject();
        json.WriteString("code", agency.Code);
        json.WriteString("id", agency.Id);
        json.WriteNumber("number", agency.Number);
        json.WriteString("name", agency.Name);
        json.WriteString("english", Stated(agency.English));
        WriteTexts(json, "aliases", agency.Aliases);
        WriteTexts(json, "formerNames", agency.FormerNames);
        json.WriteString("kind", Stated(PlanWords.Of(agency.Kind)));
        json.WriteString("regionCode", agency.RegionCode);
        json.WriteBoolean("collective", agency.IsCollective);

        // Null is “not known”; an agency that is no collective has none either.
        if (agency.MembersKnown)
        {
            WriteTexts(json, "members", agency.Members.Select(member => codes[member]));
        }
        else
        {
            json.WriteNull("members");
        }

        json.WriteString("importedFrom", agency.ImportedFrom);
        json.WriteString("note", agency.Note);
        WriteRetirement(json, agency.Retirement, number => codes[number]);
        json.WriteEndObject();
    }

    internal static void WriteRetirement(Utf8JsonWriter json, RetirementModel? retirement, Func<int, string> code)
    {
        if (retirement is null)
        {
            json.WriteNull("retired");
            return;
        }

        json.WriteStartObject("retired");
        json.WriteString("since", retirement.Since);
        json.WriteString("reason", retirement.Reason);
        WriteTexts(json, "successors", retirement.Successors.Select(code));
        json.WriteEndObject();
    }

    internal static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    internal static string? Stated(string text) => text.Length == 0 ? null : text;
}
