using System.Text.Json;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Tool.Exploring.Data;

/// <summary>The source of a plan, as the page shows it.</summary>
/// <param name="plan">The plan.</param>
/// <param name="reading">Its source, read with the plan in hand.</param>
/// <param name="marks">What the plan has made of its words.</param>
internal sealed class ShownSource(PlanModel plan, SourceReading reading, IReadOnlyList<SourceMark> marks)
{
    /// <summary>The source of a plan that was judged.</summary>
    /// <param name="files">The plan's files.</param>
    /// <param name="plan">What they say.</param>
    /// <returns>The source; null where there is none, or the plan was not held against it.</returns>
    public static ShownSource? Of(PlanFiles files, PlanModel plan)
    {
        if (plan.Facts.SourceLength == 0 || files.Source is not { } source)
        {
            return null;
        }

        FindingSink sink = new(PlanFiles.Advice);
        PlanDocument document = ImportResolver.Resolve(PlanReader.Read(files.Plans, sink), files.References, sink);
        SourceReading reading = SourceReading.Of(document, source);
        return reading.Excess is null ? new ShownSource(plan, reading, SourceMarks.Of(document, reading, plan)) : null;
    }

    /// <summary>Writes it.</summary>
    /// <param name="json">What is written to.</param>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("source");
        PlanData.Text(json, "file", plan.Facts.SourceFile);
        PlanData.Text(json, "sha256", plan.Facts.SourceSha256);
        json.WriteBoolean("shuffled", !reading.IsInOrder);
        json.WriteNumber("length", reading.Length);
        json.WriteNumber("accounted", reading.AccountedFor);
        json.WriteString("text", reading.File.Text);
        json.WriteStartArray("marks");
        foreach (SourceMark mark in marks)
        {
            json.WriteStartArray();
            json.WriteNumberValue(mark.Start);
            json.WriteNumberValue(mark.Length);
            json.WriteNumberValue((int)mark.Kind);
            json.WriteNumberValue(mark.Of);
            json.WriteNumberValue(mark.IsRepeat ? 1 : 0);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
