using System.Text;
using System.Text.Json;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exploring.Together;

/// <summary>What the page is told of its plans as such: how addresses name them, and which of their agencies are the same.</summary>
internal static class FamilyData
{
    /// <summary>Writes it. It holds numbers, and keys of letters and digits.</summary>
    /// <param name="first">The first plan.</param>
    /// <param name="family">The others.</param>
    public static string Of(PlanModel first, PlanFamily family)
    {
        using MemoryStream written = new();
        using (Utf8JsonWriter json = new(written))
        {
            json.WriteStartObject();
            json.WriteStartArray("keys");
            foreach (string key in PlanKey.Of([.. family.All(first).Select(plan => plan.Facts.Title)]))
            {
                json.WriteStringValue(key);
            }

            json.WriteEndArray();
            json.WriteStartArray("same");
            foreach ((IReadOnlyList<(int Plan, int Place)> of, IReadOnlyCollection<SameBy> by) in family.Same.Joined)
            {
                json.WriteStartObject();
                json.WritePropertyName("of");
                WritePlaces(json, of);
                json.WriteStartArray("by");
                foreach (SameBy one in by)
                {
                    json.WriteNumberValue((int)one);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("alike");
            foreach (IReadOnlyList<(int Plan, int Place)> of in family.Same.Alike)
            {
                WritePlaces(json, of);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(written.GetBuffer(), 0, (int)written.Length);
    }

    private static void WritePlaces(Utf8JsonWriter json, IReadOnlyList<(int Plan, int Place)> of)
    {
        json.WriteStartArray();
        foreach ((int plan, int place) in of)
        {
            json.WriteStartArray();
            json.WriteNumberValue(plan);
            json.WriteNumberValue(place);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
