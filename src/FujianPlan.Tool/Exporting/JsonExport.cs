using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Exporting;

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
        WriteFacts(json, plan.Facts);
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
            WriteSection(json, section, codes);
        }

        json.WriteEndArray();
        json.WriteStartArray("parts");
        foreach (PartModel part in plan.Parts)
        {
            WritePart(json, part, plan, codes);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        Finish(json, written, output);
    }

    /// <summary>Writes some tasks and measures, each as the whole document has it.</summary>
    public static void WriteTasks(Stream output, PlanModel plan, IEnumerable<TaskModel> tasks)
    {
        using MemoryStream written = new();
        using Utf8JsonWriter json = new(written, Options);
        Dictionary<int, string> codes = plan.Agencies.ToDictionary(agency => agency.Number, agency => agency.Code);
        ILookup<int, TaskModel> measures = Measures(plan.Tasks);
        json.WriteStartArray();
        foreach (TaskModel task in tasks)
        {
            WriteTask(json, task, measures[task.Value], codes);
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

    private static void WriteFacts(Utf8JsonWriter json, PlanFactsModel facts)
    {
        json.WriteStartObject("plan");
        json.WriteString("title", facts.Title);
        json.WriteString("english", Stated(facts.English));
        json.WriteString("issuer", facts.Issuer);
        WriteTexts(json, "issuers", facts.Issuers);
        json.WriteString("issued", facts.Issued.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("dataVersion", Stated(facts.DataVersion));
        json.WriteString("sourceFile", Stated(facts.SourceFile));
        json.WriteString("sourceSha256", Stated(facts.SourceSha256));
        json.WriteEndObject();
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

    private static void WriteSection(Utf8JsonWriter json, SectionModel section, Dictionary<int, string> codes)
    {
        json.WriteStartObject();
        json.WriteNumber("number", section.Number);
        json.WriteString("id", section.Id);
        json.WriteString("title", section.Title);
        json.WriteString("editorialTitle", section.EditorialTitle);
        json.WriteString("english", Stated(section.English));
        json.WriteString("note", section.Note);
        json.WriteStartArray("tasks");
        ILookup<int, TaskModel> measures = Measures(section.Tasks);
        foreach (TaskModel task in section.Tasks.Where(task => !task.IsMeasure))
        {
            WriteTask(json, task, measures[task.Value], codes);
        }

        json.WriteEndArray();
        WriteNumber(json, "part", section.Part);
        WriteWords(json, section.Quotes, section.Clause, section.Assignments, section.Deadline, codes);
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, PartModel part, PlanModel plan, Dictionary<int, string> codes)
    {
        json.WriteStartObject();
        json.WriteNumber("position", part.Ordinal);
        json.WriteString("title", part.Title);
        json.WriteString("english", Stated(part.English));
        json.WriteString("note", part.Note);
        WriteWords(json, part.Quotes, part.Clause, part.Assignments, part.Deadline, codes);
        json.WriteStartArray("sections");
        foreach (SectionModel section in plan.Sections.Where(section => section.Part == part.Ordinal))
        {
            json.WriteNumberValue(section.Number);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // What a section or a part has of its own.
    private static void WriteWords(Utf8JsonWriter json, EquatableArray<string> quotes, string? clause, EquatableArray<AssignmentModel> assignments, DeadlineModel? deadline, Dictionary<int, string> codes)
    {
        WriteTexts(json, "text", quotes);
        json.WriteString("clause", clause);
        JsonDuties.Write(json, "duties", assignments, codes);
        WriteDeadline(json, deadline);
    }

    private static void WriteTask(Utf8JsonWriter json, TaskModel task, IEnumerable<TaskModel> measures, Dictionary<int, string> codes)
    {
        json.WriteStartObject();
        json.WriteString("code", task.Code);
        json.WriteString("id", task.Id);
        json.WriteNumber("number", task.Number);
        json.WriteString("english", Stated(task.English));
        WriteTexts(json, "text", task.Quotes);
        json.WriteStartObject("gaps");
        json.WriteBoolean("before", task.GapBefore);
        json.WriteBoolean("between", task.Quotes.Count > 1);
        json.WriteBoolean("after", task.GapAfter);
        json.WriteEndObject();
        json.WriteString("clause", task.Clause);
        json.WriteString("attestation", PlanWords.Of(task.Attestation));
        JsonDuties.Write(json, "duties", task.Assignments, codes);
        WriteDeadline(json, task.Deadline);
        json.WriteString("note", task.Note);
        WriteRetirement(json, task.Retirement, TaskModel.CodeOf);
        json.WriteString("parent", task.ParentCode);
        json.WriteStartArray("measures");
        foreach (TaskModel measure in measures)
        {
            WriteTask(json, measure, [], codes);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // By the values of their tasks.
    private static ILookup<int, TaskModel> Measures(IEnumerable<TaskModel> tasks) => tasks.Where(task => task.IsMeasure).ToLookup(task => task.ParentValue);

    // Null is “in none”.
    private static void WriteNumber(Utf8JsonWriter json, string name, int number)
    {
        if (number == 0)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteNumber(name, number);
    }

    private static void WriteDeadline(Utf8JsonWriter json, DeadlineModel? deadline)
    {
        if (deadline is null)
        {
            json.WriteNull("deadline");
            return;
        }

        json.WriteStartObject("deadline");
        json.WriteString("words", deadline.Words);
        json.WriteString("kind", PlanWords.Of(deadline.Kind));
        json.WriteString("lastDay", deadline.LastDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteBoolean("yearInferred", deadline.IsYearInferred);
        json.WriteEndObject();
    }

    private static void WriteRetirement(Utf8JsonWriter json, RetirementModel? retirement, Func<int, string> code)
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

    private static string? Stated(string text) => text.Length == 0 ? null : text;
}
