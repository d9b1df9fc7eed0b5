using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Reading;

/// <summary>Makes a <see cref="SourceNode"/> of the value of <c>source</c>.</summary>
internal static class SourceBinder
{
    private static readonly MappingShape Shape = new("source", "来源", ["file", "sha256"], []);

    internal static SourceNode? Bind(PlanFileReading file, YamlEntry entry)
    {
        if (ValueTypes.Mapping(file, entry.Value, entry.Key, entry.Key.Value) is not { } mapping)
        {
            return null;
        }

        var source = new MappingReading(file, mapping, Shape, entry.Key);
        return new SourceNode(file.Place(entry.Key), source.Text("file"), source.Text("sha256"));
    }
}
