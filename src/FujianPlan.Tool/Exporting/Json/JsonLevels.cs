using System.Globalization;
using System.Text.Json;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exporting.Json;

/// <summary>Parts, sections, tasks and measures, as the JSON export has them.</summary>
internal static class JsonLevels
{
    /// <summary>Writes a section, with its tasks.</summary>
    public static void WriteSection(Utf8JsonWriter json, SectionModel section, Dictionary<int, string> codes)
    {
        json.WriteStartObject();
        WriteHead(json, section);
        json.WriteStartArray("tasks");
        ILookup<int, TaskModel> measures = Measures(section.Tasks);
        foreach (TaskModel task in section.Tasks.Where(task => !task.IsMeasure))
        {
            WriteTask(json, task, measures[task.Value], codes);
        }

        json.WriteEndArray();
        WriteEnd(json, section, codes);
        json.WriteEndObject();
    }

    /// <summary>Writes a part, with the numbers of its sections.</summary>
    public static void WritePart(Utf8JsonWriter json, PartModel part, PlanModel plan, Dictionary<int, string> codes)
    {
        json.WriteStartObject();
        WriteEnd(json, part, codes);
        json.WriteStartArray("sections");
        foreach (SectionModel section in plan.Sections.Where(section => section.Part == part.Ordinal))
        {
            json.WriteNumberValue(section.Number);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes one of them alone: of a section and a part, what it says of itself, and at its beginning which of the two it is.</summary>
    public static void WriteItem(Utf8JsonWriter json, PlanItem item, ILookup<int, TaskModel> measures, Dictionary<int, string> codes)
    {
        if (item.Task is { } task)
        {
            WriteTask(json, task, measures[task.Value], codes);
            return;
        }

        json.WriteStartObject();
        if (item.Section is { } section)
        {
            json.WriteString("level", "section");
            WriteHead(json, section);
            WriteEnd(json, section, codes);
        }
        else if (item.Part is { } part)
        {
            json.WriteString("level", "part");
            WriteEnd(json, part, codes);
        }

        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, SectionModel section)
    {
        json.WriteNumber("number", section.Number);
        json.WriteString("id", section.Id);
        json.WriteString("title", section.Title);
        json.WriteString("editorialTitle", section.EditorialTitle);
        json.WriteString("english", JsonExport.Stated(section.English));
        json.WriteString("note", section.Note);
    }

    private static void WriteEnd(Utf8JsonWriter json, SectionModel section, Dictionary<int, string> codes)
    {
        WriteNumber(json, "part", section.Part);
        WriteWords(json, section.Quotes, section.Clause, section.Assignments, section.Deadline, codes);
    }

    private static void WriteEnd(Utf8JsonWriter json, PartModel part, Dictionary<int, string> codes)
    {
        json.WriteNumber("position", part.Ordinal);
        json.WriteString("title", part.Title);
        json.WriteString("english", JsonExport.Stated(part.English));
        json.WriteString("note", part.Note);
        WriteWords(json, part.Quotes, part.Clause, part.Assignments, part.Deadline, codes);
    }

    // What a section or a part has of its own.
    private static void WriteWords(Utf8JsonWriter json, EquatableArray<string> quotes, string? clause, EquatableArray<AssignmentModel> assignments, DeadlineModel? deadline, Dictionary<int, string> codes)
    {
        JsonExport.WriteTexts(json, "text", quotes);
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
        json.WriteString("english", JsonExport.Stated(task.English));
        JsonExport.WriteTexts(json, "text", task.Quotes);
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
        JsonExport.WriteRetirement(json, task.Retirement, TaskModel.CodeOf);
        json.WriteString("parent", task.ParentCode);
        json.WriteStartArray("measures");
        foreach (TaskModel measure in measures)
        {
            WriteTask(json, measure, [], codes);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The measures, by the values of their tasks.</summary>
    public static ILookup<int, TaskModel> Measures(IEnumerable<TaskModel> tasks) => tasks.Where(task => task.IsMeasure).ToLookup(task => task.ParentValue);

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
}
