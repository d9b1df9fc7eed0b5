using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Tool.Doubts;

/// <summary>A node of YAML, with what it stands in.</summary>
/// <param name="Node">The node.</param>
/// <param name="Parent">What it stands in; null of the outermost.</param>
/// <param name="Key">The key that it is the value of; null of an item of a list.</param>
internal sealed record YamlPosition(YamlNode Node, YamlPosition? Parent, YamlScalar? Key);

/// <summary>What a doubt is about.</summary>
/// <param name="Position">The item of a list, or the mapping.</param>
/// <param name="IsAround">Whether the doubt stands among its keys, and not before it.</param>
internal sealed record DoubtedItem(YamlPosition Position, bool IsAround)
{
    /// <summary>The file that it is in; null for that of the doubt.</summary>
    public PlanYaml? File { get; init; }

    /// <summary>The node.</summary>
    public YamlNode Node => Position.Node;
}

/// <summary>Looks into mappings.</summary>
internal static class YamlKeys
{
    /// <summary>The entry of a key; null where there is none.</summary>
    public static YamlEntry? EntryOf(this YamlMapping mapping, string key) => mapping.Entries.Where(entry => entry.Key.Value == key).Select(entry => (YamlEntry?)entry).FirstOrDefault();

    /// <summary>The text that a key has; null where it has none.</summary>
    public static string? ValueOf(this YamlMapping mapping, string key) => (mapping.EntryOf(key)?.Value as YamlScalar)?.Value;

    /// <summary>The texts of a list that a key has; none where it has none.</summary>
    public static IEnumerable<string> ValuesOf(this YamlMapping mapping, string key) => mapping.EntryOf(key)?.Value switch
    {
        YamlSequence list => list.Items.OfType<YamlScalar>().Select(item => item.Value),
        YamlScalar { IsEmpty: false } one => [one.Value],
        _ => [],
    };
}
