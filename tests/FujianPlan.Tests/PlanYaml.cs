using YamlDotNet.RepresentationModel;

namespace FujianPlan.Tests;

/// <summary>
/// The repository's <c>plan.yaml</c>, read here by another way than the library's own: a generic YAML tree. What these
/// tests compare the catalogue with has not been through the reader, the model or the emitters.
/// </summary>
internal static class PlanYaml
{
    private static readonly YamlMappingNode Root = Load();

    public static YamlMappingNode Plan => (YamlMappingNode)Root["plan"];

    public static YamlMappingNode Notice => (YamlMappingNode)Root["notice"];

    public static YamlMappingNode Source => (YamlMappingNode)Root["source"];

    public static IReadOnlyList<YamlMappingNode> Agencies => List(Root, "agencies");

    public static IReadOnlyList<YamlMappingNode> Sections => List(Root, "sections");

    public static IEnumerable<(YamlMappingNode Section, YamlMappingNode Task)> Tasks =>
        Sections.SelectMany(section => List(section, "tasks").Select(task => (section, task)));

    public static string? Value(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value) ? ((YamlScalarNode)value).Value : null;

    public static IReadOnlyList<string> Values(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value) ? [.. ((YamlSequenceNode)value).Select(item => ((YamlScalarNode)item).Value!)] : [];

    public static IReadOnlyList<YamlMappingNode> List(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value) ? [.. ((YamlSequenceNode)value).Cast<YamlMappingNode>()] : [];

    /// <summary>The duties of a task as lines: role, agency code, manner, open, and the collective it is named for.</summary>
    public static IEnumerable<string> Duties(this YamlMappingNode task)
    {
        foreach (YamlMappingNode duty in task.List("duties"))
        {
            string role = new[] { "lead", "responsible", "supporting" }.Single(key => duty.Children.ContainsKey(key));
            string tail = $"{duty.Value("manner") ?? "unstated"} {duty.Value("open") ?? "false"}";
            foreach (YamlNode item in (YamlSequenceNode)duty[role])
            {
                if (item is YamlMappingNode members)
                {
                    string of = members.Value("of")!;
                    foreach (string named in members.Values("named"))
                    {
                        yield return $"{role} {named} {tail} {of}";
                    }

                    yield return $"{role} {of} {tail} -";
                }
                else
                {
                    yield return $"{role} {((YamlScalarNode)item).Value} {tail} -";
                }
            }
        }
    }

    private static YamlMappingNode Load()
    {
        YamlStream stream = [];
        using StreamReader reader = new(RepositoryFile.PathOf("plan.yaml"));
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
