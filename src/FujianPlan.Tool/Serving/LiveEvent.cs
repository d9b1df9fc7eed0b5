using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Serving;

/// <summary>What the page is told while the plan is edited, as an event of a stream (Server-Sent Events).</summary>
internal static class LiveEvent
{
    // A page of more is read by nobody, and makes the browser slow at each change.
    private const int Most = 300;

    // A line end is written as its number: the data of an event is one line.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes it.</summary>
    /// <param name="version">Which page is shown now.</param>
    /// <param name="isStale">Whether that shows an older state of the plan, which has errors by now.</param>
    /// <param name="findings">What is wrong with the plan.</param>
    public static byte[] Of(string version, bool isStale, IReadOnlyCollection<LiveFinding> findings)
    {
        using MemoryStream written = new();
        written.Write("event: state\ndata: "u8);
        using (Utf8JsonWriter json = new(written, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", version);
            json.WriteBoolean("stale", isStale);
            json.WriteStartObject("counts");
            foreach (IGrouping<LiveFindingKind, LiveFinding> kind in findings.GroupBy(finding => finding.Kind))
            {
                json.WriteNumber(NameOf(kind.Key), kind.Count());
            }

            json.WriteEndObject();
            json.WriteStartArray("findings");
            foreach (LiveFinding finding in findings.OrderBy(finding => finding.Kind).Take(Most))
            {
                Write(json, finding);
            }

            json.WriteEndArray();
            json.WriteNumber("omitted", Math.Max(0, findings.Count - Most));
            json.WriteEndObject();
        }

        written.Write("\n\n"u8);
        return written.ToArray();
    }

    private static void Write(Utf8JsonWriter json, LiveFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("kind", NameOf(finding.Kind));
        if (finding.Place is { } place)
        {
            json.WriteString("place", PrintedText.Line(place));
        }

        if (finding.Rule is { } rule)
        {
            json.WriteString("id", rule);
            json.WriteString("help", finding.Help);
        }

        // In the order of the page's own words.
        json.WriteStartArray("message");
        json.WriteStringValue(PrintedText.Line(finding.Message.Chinese));
        json.WriteStringValue(PrintedText.Line(finding.Message.English));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string NameOf(LiveFindingKind kind) => kind switch
    {
        LiveFindingKind.Error => "error",
        LiveFindingKind.Warning => "warning",
        _ => "doubt",
    };
}
