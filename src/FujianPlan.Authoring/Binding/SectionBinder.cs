using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes a <see cref="SectionNode"/> of an item of <c>sections</c>.</summary>
internal static class SectionBinder
{
    private static readonly MappingShape Shape = new(
        "section", "章节", ["number", "id", "tasks"], ["title", "editorialTitle", "english", "note"]);

    internal static SectionNode? Bind(PlanFileReading file, YamlNode item)
    {
        if (ValueTypes.Mapping(file, item, null, "sections") is not { } mapping)
        {
            return null;
        }

        var section = new MappingReading(file, mapping, Shape, owner: null);
        return new SectionNode(
            file.Place(mapping),
            section.Number("number"),
            section.Ascii("id"),
            section.Text("title"),
            section.Text("editorialTitle"),
            section.Text("english"),
            section.Text("note"),
            section.List("tasks", task => TaskBinder.Bind(file, task), lone => lone is YamlMapping));
    }
}
