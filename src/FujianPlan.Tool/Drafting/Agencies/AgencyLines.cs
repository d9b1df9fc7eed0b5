namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>Writes the agencies of a draft.</summary>
/// <param name="lines">Where to.</param>
/// <param name="places">Where their names stand in the notice.</param>
internal sealed class AgencyLines(DraftLines lines, DoubtPlaces places)
{
    /// <summary>Writes them.</summary>
    /// <param name="agencies">The agencies.</param>
    public void Write(DraftedAgencies agencies)
    {
        lines.Line();
        lines.Line(agencies.All.Any() ? "agencies:" : "agencies: []");
        foreach (DraftedAgency agency in agencies.All)
        {
            foreach (DraftedDoubt doubt in agency.Doubts)
            {
                lines.Doubt("  ", doubt, places.PlaceOf(agency.Name));
            }

            lines.Line($"  - code: {agency.Code}");
            lines.Line($"    id: {agency.Id}");
            lines.Line($"    number: {DraftLines.Number(agency.Number)}");
            lines.Line($"    name: {YamlText.Of(agency.Name)}");
            Key("english", agency.English is { } english ? YamlText.Of(english) : null);
            Key("kind", agency.Kind);
            Key("gbt2260", agency.RegionCode is { } region ? $"'{region}'" : null);
            Key("aliases", List(agency.Aliases.Select(YamlText.OfItem)));
            Key("editorialAliases", List(agency.EditorialAliases.Select(YamlText.OfItem)));
            Key("collective", agency.IsCollective ? "true" : null);
            Key("members", List(agency.Members));
        }
    }

    private static string? List(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } list ? $"[{list}]" : null;

    private void Key(string key, string? value)
    {
        if (value is not null)
        {
            lines.Line($"    {key}: {value}");
        }
    }
}
