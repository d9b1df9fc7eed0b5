using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes a <see cref="SourceNode"/> of the value of <c>source</c>.</summary>
internal static class SourceBinder
{
    /// <summary>What a plan says that was read from no document.</summary>
    private const string None = "none";

    private static readonly MappingShape Shape = new(
        "source", "来源", ["file", "sha256"], ["partMarker", "headingMarker", "taskMarker", "measureMarker", "continuous", "sectionsContinuous", "order", "original"]);

    private static readonly MappingShape OriginalShape = new("original", "原件", ["file", "sha256"], []);

    internal static SourceNode? Bind(PlanFileReading file, YamlEntry entry)
    {
        // That there is none is said, and not left to be guessed from what is missing.
        if (entry.Value is YamlScalar { Value: None })
        {
            return new SourceNode(file.Place(entry.Key), null, null, null, null, null);
        }

        if (ValueTypes.Mapping(file, entry.Value, entry.Key, entry.Key.Value) is not { } mapping)
        {
            return null;
        }

        var source = new MappingReading(file, mapping, Shape, entry.Key);
        return new SourceNode(
            file.Place(entry.Key),
            source.Text("file"),
            source.Ascii("sha256"),
            Marker(source, "headingMarker", 1, NumberStyle.UsualHeading),
            Marker(source, "taskMarker", 2, NumberStyle.UsualTask),
            source.Boolean("continuous"),
            Marker(source, "partMarker", 1, NumberStyle.UsualHeading),
            source["measureMarker"]?.Value is YamlScalar { Value: None } ? source.Text("measureMarker") : Marker(source, "measureMarker", 3, NumberStyle.UsualMeasure),
            source.Boolean("sectionsContinuous"),
            source.Word("order", [SourceNode.Shuffled]),
            Original(source));
    }

    private static OriginalNode? Original(MappingReading source) => source.Inner("original", OriginalShape) is { } original
        ? new OriginalNode(source.File.Place(source["original"]!.Value.Key), original.Text("file"), original.Ascii("sha256"))
        : null;

    private static Located<string>? Marker(MappingReading source, string key, int mostNumerals, string usual)
    {
        Located<string>? marker = source.Text(key);
        if (marker is null || NumberStyle.Parse(marker.Value, mostNumerals) is not null)
        {
            return marker;
        }

        string shown = ShownText.Of(marker.Value);
        source.File.Report(
            ReadingRules.BadValue,
            ((YamlEntry)source[key]!).Value,
            $"'{shown}' is not understood as '{key}'. Write what comes before the first one, with its numeral as 一, 1, １ or one sign (①, ⑴, ⒈, ㈠), such as '{usual}'.",
            $"无法将“{shown}”理解为“{key}”。请写第一项之前的序号，数字写作“一”“1”“１”或单个符号（①、⑴、⒈、㈠），例如“{usual}”。");
        return null;
    }
}
