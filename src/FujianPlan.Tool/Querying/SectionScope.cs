using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Querying;

/// <summary>A section, or a part with all its sections.</summary>
/// <param name="Section">The section; null where it is a part.</param>
/// <param name="Part">The part; null where it is a section.</param>
internal sealed record SectionScope(SectionModel? Section, PartModel? Part)
{
    /// <summary>Whether something of the plan is it, or stands in it.</summary>
    public bool Has(PlanItem item) => Section is { } section
        ? item.Section?.Number == section.Number || item.Task?.Section == section.Number
        : item.Part?.Ordinal == Part!.Ordinal || item.InPart == Part.Ordinal;

    /// <summary>The number and the title.</summary>
    public override string ToString() => Section is { } section ? $"{SectionNames.NumberOf(section)} {SectionNames.TitleOf(section)}".TrimEnd() : Part!.Title;
}
