using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes <see cref="SectionNode"/>s of the items of <c>sections</c>, and <see cref="PartNode"/>s of those that have sections themselves.</summary>
internal static class SectionBinder
{
    private static readonly MappingShape Shape = new(
        "section", "章节", ["number", "id"], ["title", "editorialTitle", "english", .. LevelKeys.Verbatim, "note", "tasks"],
        ("sections", new(
            "Only an item of the plan's own 'sections' can have sections and so be a part; a part cannot contain parts. List these after it.",
            "只有方案的“sections”中的条目可以含有章节（即部分），部分之中不再有部分。请在其后并列。")),
        ("measures", new("Measures belong to a task: write them under one of its 'tasks'.", "措施属于任务：请写在“tasks”的某项任务之下。")));

    private static readonly FindingText Numberless = new(
        "An item with 'sections' is a part: a heading over them, without number, identifier or tasks. Remove this key, or remove 'sections' to make the item a section.",
        "含有“sections”的条目是部分，即章节之上的标题，没有编号、标识符和任务。请删去；若其为章节，请删去“sections”。");

    private static readonly MappingShape PartShape = new(
        "part", "部分", ["title", "sections"], ["english", .. LevelKeys.Verbatim, "note"],
        ("number", Numberless), ("id", Numberless), ("tasks", Numberless),
        ("editorialTitle", new("A part has the heading that the source gives it: write that as 'title'.", "部分的标题照录原文：请写作“title”。")));

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

        return IsPart(mapping) ? BindPart(file, mapping, parts) : [BindSection(file, mapping)];
    }

    // By the key, or by what it is misspelt as where nothing else is a section's.
    private static bool IsPart(YamlMapping mapping) => mapping.Entries.Any(entry => entry.Key.Value == "sections")
        || (mapping.Entries.All(entry => entry.Key.Value is not ("number" or "id" or "tasks"))
            && mapping.Entries.Any(entry => Shape.IndexOf(entry.Key.Value) < 0 && PartShape.Meant(entry.Key.Value) == "sections"));

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
