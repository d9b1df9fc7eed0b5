using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes a <see cref="PassageNode"/> of an item of <c>passages</c>: words, or words with their kind.</summary>
internal static class PassageBinder
{
    private static readonly MappingShape Shape = new("passage", "段落", ["text"], ["kind"]);

    internal static PassageNode? Bind(PlanFileReading file, YamlNode item)
    {
        if (item is YamlMapping mapping)
        {
            var passage = new MappingReading(file, mapping, Shape, owner: null);
            Located<string>? words = passage.Text("text"), kind = passage.Word("kind", PassageKinds.All);
            return words is null ? null : new PassageNode(file.Place(mapping), words, kind);
        }

        return ScalarValues.Text(file, item, null, "passages") is { } text ? new PassageNode(text.Place, text, null) : null;
    }
}
