using System.Text.Json;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Tracing;

/// <summary>Writes which tasks have software as one JSON document.</summary>
internal static class TraceJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Printer output, PlanTrace trace, Func<TracedTask, bool> isListed) => output.Data(JsonFindings.Text(json =>
    {
        json.WriteStartObject();
        json.WriteString("namespace", trace.Space);
        json.WriteStartArray("sections");
        foreach ((var section, var tasks) in trace.Sections)
        {
            json.WriteStartObject();
            json.WriteNumber("number", section.Number);
            json.WriteString("id", section.Id);
            json.WriteString("title", section.Title);
            json.WriteStartArray("tasks");
            foreach (TracedTask traced in tasks.Where(isListed))
            {
                WriteTask(json, traced);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("leads");
        foreach (TracedLead lead in trace.Leads)
        {
            WriteLead(json, lead);
        }

        json.WriteEndArray();
        json.WriteStartArray("unknown");
        foreach (ImplementsMark mark in trace.Unknown)
        {
            json.WriteStartObject();
            json.WriteString("assembly", mark.Assembly);
            json.WriteString("member", mark.Member);
            json.WriteNumber("value", mark.Task);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTotals(json, trace);
        json.WriteEndObject();
    }));

    private static void WriteTask(Utf8JsonWriter json, TracedTask traced)
    {
        json.WriteStartObject();
        json.WriteString("code", traced.Task.Code);
        json.WriteString("id", traced.Task.Id);
        json.WriteStartArray("leads");
        foreach (AgencyModel lead in traced.Leads)
        {
            json.WriteStringValue(lead.Code);
        }

        json.WriteEndArray();
        json.WriteString("note", traced.Task.Retirement is not null ? "retired" : traced.IsTextLost ? "textLost" : null);
        json.WriteStartArray("implementedBy");
        foreach (ImplementsMark mark in traced.Marks)
        {
            json.WriteStartObject();
            json.WriteString("assembly", mark.Assembly);
            json.WriteString("member", mark.Member);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLead(Utf8JsonWriter json, TracedLead lead)
    {
        json.WriteStartObject();
        json.WriteString("code", lead.Agency?.Code);
        json.WriteString("name", lead.Agency?.Name);
        json.WriteNumber("tasks", lead.Tasks);
        json.WriteNumber("with", lead.With);
        json.WriteNumber("without", lead.Without);
        json.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter json, PlanTrace trace)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("tasks", trace.Tasks.Count());
        json.WriteNumber("with", trace.Tasks.Count(task => task.HasSoftware));
        json.WriteNumber("without", trace.Tasks.Count(task => !task.HasSoftware));
        json.WriteNumber("missing", trace.Tasks.Count(task => task.IsMissing));
        json.WriteEndObject();
    }
}
