using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Exporting.Json;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Exploring.Data;

/// <summary>
/// What the page is told of a plan, as JSON that may stand in a page: nothing in it ends the element that holds it. What is empty is left
/// out. It is for the page of the same version alone.
/// </summary>
internal sealed class PlanData
{
    // Letters as they are, and what means something to HTML, or ends a line of a script, as its number.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly PlanModel _plan;
    private readonly Dictionary<int, int> _places;

    private PlanData(PlanModel plan)
    {
        _plan = plan;
        _places = plan.Agencies.Select((agency, i) => (agency.Number, i)).ToDictionary(pair => pair.Number, pair => pair.i);
    }

    /// <summary>Writes it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="source">Its source; null where there is none to show.</param>
    /// <param name="changes">What changed since an older version; null where it is compared with none.</param>
    /// <param name="doubts">How many doubts of it are open.</param>
    public static string Of(PlanModel plan, ShownSource? source, PlanChanges? changes, int doubts)
    {
        using MemoryStream written = new();
        using (Utf8JsonWriter json = new(written, Options))
        {
            new PlanData(plan).Write(json, source, changes, doubts);
        }

        return PrintedText.Json(Encoding.UTF8.GetString(written.GetBuffer(), 0, (int)written.Length));
    }

    private void Write(Utf8JsonWriter json, ShownSource? source, PlanChanges? changes, int doubts)
    {
        json.WriteStartObject();
        json.WriteString("tool", ToolVersion.Text);
        if (doubts > 0)
        {
            json.WriteNumber("doubts", doubts);
        }

        WriteFacts(json);
        json.WriteStartArray("agencies");
        foreach (AgencyModel agency in _plan.Agencies)
        {
            AgencyData.Write(json, agency, _places);
        }

        json.WriteEndArray();
        OutlineData outline = new(_plan, _places);
        outline.Write(json);
        outline.WriteRemarks(json);
        source?.Write(json);
        if (source is null && _plan.Facts.SourceFile.Length > 0)
        {
            json.WriteString("missing", _plan.Facts.SourceFile);
        }

        changes?.Write(json, _places);
        SpokenText.WriteInitials(json, _plan);
        json.WriteEndObject();
    }

    private void WriteFacts(Utf8JsonWriter json)
    {
        PlanFactsModel facts = _plan.Facts;
        json.WriteStartObject("facts");
        Text(json, "title", facts.Title);
        Text(json, "english", facts.English);
        Text(json, "issuer", facts.Issuer);
        Flag(json, "issuerEditorial", facts.IsIssuerEditorial);
        Flag(json, "issuedEditorial", facts.IsIssuedEditorial);
        Flag(json, "shuffled", !facts.IsInOrder);
        if (_places.TryGetValue(facts.Drafter, out int drafter))
        {
            json.WriteNumber("drafter", drafter);
        }

        if (facts.Issued != default)
        {
            json.WriteString("issued", Day(facts.Issued));
        }

        if (facts.PeriodFrom > 0)
        {
            json.WriteNumber("from", facts.PeriodFrom);
            json.WriteNumber("to", facts.PeriodTo);
        }

        Text(json, "version", facts.DataVersion);
        json.WriteStartArray("notice");
        string[] words = [facts.NoticeTitle, facts.Published, facts.Addressees, facts.Body, .. facts.Passages.Where(passage => passage.Kind != PassageKinds.Furniture).Select(passage => passage.Text), facts.Closing, facts.Dated, facts.Drafted];
        foreach (string one in words.Where(one => one.Length > 0))
        {
            json.WriteStringValue(one);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A day, as ISO 8601 has it.</summary>
    public static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A text, where there is one.</summary>
    public static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>What is so; what is not is left out.</summary>
    public static void Flag(Utf8JsonWriter json, string name, bool isSo)
    {
        if (isSo)
        {
            json.WriteBoolean(name, true);
        }
    }

    /// <summary>Texts, where there are any.</summary>
    public static void Texts(Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count > 0)
        {
            JsonExport.WriteTexts(json, name, texts);
        }
    }
}
