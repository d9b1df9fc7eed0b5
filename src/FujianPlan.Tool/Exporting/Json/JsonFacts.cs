using System.Globalization;
using System.Text.Json;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exporting.Json;

/// <summary>The plan's own facts and the words of its notice, as the JSON export has them.</summary>
internal static class JsonFacts
{
    /// <summary>Writes the facts.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="codes">The codes of the agencies, by number.</param>
    public static void WritePlan(Utf8JsonWriter json, PlanFactsModel facts, Dictionary<int, string> codes)
    {
        json.WriteStartObject("plan");
        json.WriteString("title", facts.Title);
        json.WriteString("english", JsonExport.Stated(facts.English));
        json.WriteString("issuer", facts.Issuer);
        JsonExport.WriteTexts(json, "issuers", facts.Issuers);
        json.WriteString("issued", facts.Issued.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteBoolean("issuerEditorial", facts.IsIssuerEditorial);
        json.WriteBoolean("issuedEditorial", facts.IsIssuedEditorial);
        json.WriteString("dataVersion", JsonExport.Stated(facts.DataVersion));
        json.WriteString("sourceFile", JsonExport.Stated(facts.SourceFile));
        json.WriteString("sourceSha256", JsonExport.Stated(facts.SourceSha256));
        json.WriteString("drafter", codes.GetValueOrDefault(facts.Drafter));
        WritePeriod(json, facts);
        json.WriteEndObject();
    }

    /// <summary>Writes the words of the notice; null is “the plan does not quote them”.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="facts">The facts.</param>
    public static void WriteNotice(Utf8JsonWriter json, PlanFactsModel facts)
    {
        json.WriteStartObject("notice");
        foreach ((string key, string words) in NoticeTable.Keyed(facts))
        {
            json.WriteString(key, JsonExport.Stated(words));
        }

        json.WriteStartArray("passages");
        foreach (PassageModel passage in facts.Passages)
        {
            json.WriteStartObject();
            json.WriteString("text", passage.Text);
            json.WriteString("kind", passage.Kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter json, PlanFactsModel facts)
    {
        if (facts.PeriodFrom == 0 && facts.PeriodTo == 0)
        {
            json.WriteNull("period");
            return;
        }

        json.WriteStartObject("period");
        WriteYear(json, "from", facts.PeriodFrom);
        WriteYear(json, "to", facts.PeriodTo);
        json.WriteEndObject();
    }

    private static void WriteYear(Utf8JsonWriter json, string name, int year)
    {
        if (year == 0)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteNumber(name, year);
    }
}
