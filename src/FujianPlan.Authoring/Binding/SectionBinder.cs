using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes <see cref="SectionNode"/>s of the items of <c>sections</c>, and <see cref="PartNode"/>s of those that have sections themselves.</summary>
internal static class SectionBinder
{
    private static readonly MappingShape Shape = new(
        "section", "章节", ["number", "id"], ["title", "editorialTitle", "english", .. LevelKeys.Verbatim, "note", "tasks"]);

    private static readonly MappingShape PartShape = new(
        "part", "部分", ["title", "sections"], ["english", .. LevelKeys.Verbatim, "note"]);

    /// <summary>Binds an item: a section, or a part with its sections.</summary>
    /// <param name="file">The file.</param>
    /// <param name="item">The item.</param>
    /// <param name="parts">Where a part goes.</param>
    /// <returns>The section, or those of the part; null for what is neither.</returns>
    internal static IReadOnlyList<SectionNode>? Bind(PlanFileReading file, YamlNode item, List<PartNode> parts)
    {
        if (ValueTypes.Mapping(file, item, null, "sections") is not { } mapping)
        {
            return null;
        }

        return mapping.Entries.Any(entry => entry.Key.Value == "sections")
            ? BindPart(file, mapping, parts)
            : [BindSection(file, mapping)];
    }

    private static List<SectionNode> BindPart(PlanFileReading file, YamlMapping mapping, List<PartNode> parts)
    {
        var reading = new MappingReading(file, mapping, PartShape, owner: null);
        LocatedList<SectionNode>? sections = reading.List(
            "sections",
            item => ValueTypes.Mapping(file, item, null, "sections") is { } section ? BindSection(file, section) : null,
            lone => lone is YamlMapping);
        var part = new PartNode(
            file.Place(mapping),
            reading.Text("title"),
            LevelKeys.Marker(reading),
            reading.Texts("text"),
            reading.Text("clause"),
            DutyBinder.BindList(reading),
            reading.Text("deadline"),
            reading.Text("english"),
            reading.Text("note"),
            sections?.Place);
        parts.Add(part);
        return [.. (sections?.Items ?? []).Select(section => section with { Part = part })];
    }

    private static SectionNode BindSection(PlanFileReading file, YamlMapping mapping)
    {
        var section = new MappingReading(file, mapping, Shape, owner: null);
        return new SectionNode(
            file.Place(mapping),
            section.Number("number"),
            section.Ascii("id"),
            section.Text("title"),
            section.Text("editorialTitle"),
            section.Text("english"),
            section.Text("note"),
            section.List("tasks", task => TaskBinder.Bind(file, task), lone => lone is YamlMapping),
            Part: null,
            LevelKeys.Marker(section),
            section.Texts("text"),
            section.Text("clause"),
            DutyBinder.BindList(section),
            section.Text("deadline"));
    }
}
