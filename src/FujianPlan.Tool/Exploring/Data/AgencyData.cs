using System.Text.Json;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Exporting.Json;

namespace FujianPlan.Tool.Exploring.Data;

/// <summary>What the page is told of an agency.</summary>
internal static class AgencyData
{
    /// <summary>Writes it.</summary>
    /// <param name="json">What is written to.</param>
    /// <param name="agency">The agency.</param>
    /// <param name="places">The place of each agency in the list, by its number.</param>
    public static void Write(Utf8JsonWriter json, AgencyModel agency, Dictionary<int, int> places)
    {
        json.WriteStartObject();
        json.WriteString("code", agency.Code);
        json.WriteString("name", agency.Name);
        PlanData.Text(json, "english", agency.English);
        PlanData.Text(json, "kind", PlanWords.Of(agency.Kind));
        PlanData.Text(json, "region", agency.RegionCode);
        PlanData.Texts(json, "aliases", agency.Aliases);
        PlanData.Texts(json, "former", agency.FormerNames);
        if (agency.IsCollective)
        {
            json.WriteBoolean("collective", true);
            json.WriteBoolean("known", agency.MembersKnown);
            json.WriteStartArray("members");
            foreach (int member in agency.Members)
            {
                json.WriteNumberValue(places[member]);
            }

            json.WriteEndArray();
        }

        PlanData.Text(json, "note", agency.Note);
        PlanData.Text(json, "imported", agency.ImportedFrom);
        if (agency.Retirement is { } retirement)
        {
            json.WriteStartObject("retired");
            json.WriteString("since", retirement.Since);
            json.WriteString("reason", retirement.Reason);
            json.WriteStartArray("successors");
            foreach (int successor in retirement.Successors)
            {
                json.WriteNumberValue(places[successor]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        JsonExport.WriteTexts(json, "spoken", SpokenText.Of([agency.Name, .. agency.Aliases, .. agency.FormerNames]));
        json.WriteEndObject();
    }
}
