using System.Globalization;
using System.Reflection;
using System.Text.Json;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Checking;

/// <summary>Writes findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/).</summary>
internal static class SarifFindings
{
    /// <summary>Writes them.</summary>
    public static void Write(Printer output, IReadOnlyList<ToldFinding> findings, CultureInfo culture) => output.Data(JsonFindings.Text(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        ToldFinding[] rules = [.. findings.DistinctBy(told => told.Id).OrderBy(told => told.Id, StringComparer.Ordinal)];
        WriteTool(json, rules, culture);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (ToldFinding told in findings)
        {
            WriteResult(json, told, Array.FindIndex(rules, rule => rule.Id == told.Id), culture);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void WriteTool(Utf8JsonWriter json, ToldFinding[] rules, CultureInfo culture)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "fujianplan");
        json.WriteString("version", typeof(SarifFindings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
        json.WriteString("informationUri", "https://github.com/fujianplan/fujianplan");
        json.WriteStartArray("rules");
        foreach (ToldFinding told in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", told.Id);
            WriteText(json, "shortDescription", told.Finding.Rule.Title.In(culture));
            json.WriteString("helpUri", told.Help);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", told.Finding.Rule.Severity == FindingSeverity.Error ? "error" : "warning");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ToldFinding told, int rule, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", told.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", told.SeverityWord);
        WriteText(json, "message", told.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, told.Finding.Place, null);
        json.WriteEndArray();
        if (told.Finding.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (RelatedPlace related in told.Finding.Related)
            {
                WriteLocation(json, related.Place, related.Text.In(culture));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourcePlace place, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', ToldFinding.InRepository(place.Path).Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.StartLine + 1);
        json.WriteNumber("startColumn", place.StartColumn + 1);
        json.WriteNumber("endLine", place.EndLine + 1);
        json.WriteNumber("endColumn", place.EndColumn + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        if (message is not null)
        {
            WriteText(json, "message", message);
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
