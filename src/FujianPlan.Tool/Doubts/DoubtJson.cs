using System.Text.Json;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Doubts;

/// <summary>Writes doubts as one JSON document. Lines and columns count from 1, in UTF-16 code units.</summary>
internal static class DoubtJson
{
    /// <summary>Writes them.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="output">Where to.</param>
    public static void Write(PlanState plan, Printer output)
    {
        DoubtPrinting printing = new(plan, output);
        output.Data(JsonFindings.Text(json =>
        {
            json.WriteStartArray();
            foreach (PlanDoubt doubt in plan.Doubts)
            {
                json.WriteStartObject();
                json.WriteNumber("number", doubt.Number);
                json.WriteString("file", ToldFinding.Seen(doubt.Place.Path));
                json.WriteNumber("line", doubt.Place.StartLine + 1);
                json.WriteNumber("column", doubt.Place.StartColumn + 1);
                json.WriteString("doubt", doubt.Text);
                json.WritePropertyName("source");
                if (printing.WordsOf(doubt) is { } words)
                {
                    WriteSource(json, plan.Source!.Path, words.Stretch, words.Words);
                }
                else
                {
                    json.WriteNullValue();
                }

                json.WriteStartArray("readings");
                foreach (PlanReadingChoice reading in doubt.Readings)
                {
                    WriteReading(json, reading);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }));
    }

    private static void WriteSource(Utf8JsonWriter json, string path, SourceStretch stretch, string words)
    {
        json.WriteStartObject();
        json.WriteString("file", ToldFinding.Seen(path));
        json.WriteNumber("line", stretch.Line + 1);
        json.WriteNumber("column", stretch.Column + 1);
        json.WriteNumber("endLine", stretch.EndLine + 1);
        json.WriteNumber("endColumn", stretch.EndColumn + 1);
        json.WriteString("words", words);
        json.WriteEndObject();
    }

    private static void WriteReading(Utf8JsonWriter json, PlanReadingChoice reading)
    {
        json.WriteStartObject();
        json.WriteString("text", reading.Text);
        json.WriteString("asked", reading.Asked);
        json.WriteStartArray("changes");
        foreach (ReadingLine line in reading.Lines)
        {
            json.WriteStringValue($"{line.Form[^1]} {line.Content}".TrimEnd());
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
