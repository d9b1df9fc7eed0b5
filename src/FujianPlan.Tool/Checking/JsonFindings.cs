using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Checking;

/// <summary>Writes findings as one JSON document. Lines and columns count from 1, in UTF-16 code units.</summary>
internal static class JsonFindings
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes them.</summary>
    public static void Write(Printer output, IEnumerable<ToldFinding> findings) => output.Data(Text(json =>
    {
        json.WriteStartArray();
        foreach (ToldFinding told in findings)
        {
            json.WriteStartObject();
            json.WriteString("id", told.Id);
            json.WriteString("severity", told.SeverityWord);
            json.WriteString("message", told.Message);
            WritePlace(json, told.Finding.Place);
            json.WriteStartArray("related");
            foreach (RelatedPlace related in told.Finding.Related)
            {
                json.WriteStartObject();
                WritePlace(json, related.Place);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("help", told.Help);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }));

    /// <summary>JSON that is fit to be printed, with a line break at its end.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        using MemoryStream written = new();
        using (Utf8JsonWriter json = new(written, Options))
        {
            write(json);
        }

        return PrintedText.Json(Encoding.UTF8.GetString(written.GetBuffer(), 0, (int)written.Length)) + "\n";
    }

    private static void WritePlace(Utf8JsonWriter json, SourcePlace place)
    {
        json.WriteString("file", ToldFinding.Seen(place.Path));
        json.WriteNumber("line", place.StartLine + 1);
        json.WriteNumber("column", place.StartColumn + 1);
        json.WriteNumber("endLine", place.EndLine + 1);
        json.WriteNumber("endColumn", place.EndColumn + 1);
    }
}
