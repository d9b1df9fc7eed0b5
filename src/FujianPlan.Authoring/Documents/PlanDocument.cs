namespace FujianPlan.Authoring.Documents;

/// <summary>
/// A plan as its files say it: raw values with their places, neither judged nor completed. What a file lacks is null
/// here, and what could not be read is absent (and has a finding).
/// </summary>
/// <param name="Plan">The plan's own facts, from the one file that states them.</param>
/// <param name="Notice">The notice's own words.</param>
/// <param name="Source">The source document that the plan was read from.</param>
/// <param name="Agencies">The agencies of all files, in order.</param>
/// <param name="Sections">The sections of all files, in order, whatever part they stand in.</param>
/// <param name="Imports">The assemblies whose plans it imports agencies from; null where it imports none.</param>
/// <param name="Imported">Those plans, where they were found.</param>
/// <param name="Parts">The headings over sections, in order; null where there are none.</param>
public sealed record PlanDocument(
    PlanNode? Plan,
    NoticeNode? Notice,
    SourceNode? Source,
    IReadOnlyList<AgencyNode> Agencies,
    IReadOnlyList<SectionNode> Sections,
    IReadOnlyList<Located<string>>? Imports = null,
    IReadOnlyList<ImportNode>? Imported = null,
    IReadOnlyList<PartNode>? Parts = null)
{
    /// <summary>Every task, each followed by its measures, in order.</summary>
    public IEnumerable<TaskNode> Tasks => Sections.SelectMany(section => section.TasksAndMeasures);

    /// <summary>
    /// Every entry of the plan, in order: a part, its sections; a section, its tasks; a task, its measures. A part without sections,
    /// which a rule reports, stands behind all others.
    /// </summary>
    public IEnumerable<OutlineItem> Outline
    {
        get
        {
            HashSet<PartNode> begun = [];
            foreach (SectionNode section in Sections)
            {
                if (section.Part is { } part && begun.Add(part))
                {
                    yield return new OutlineItem(OutlineLevel.Part, part, part, null, null);
                }

                yield return new OutlineItem(OutlineLevel.Section, section, section.Part, section, null);
                foreach (TaskNode task in section.Tasks?.Items ?? [])
                {
                    yield return new OutlineItem(OutlineLevel.Task, task, section.Part, section, task);
                    foreach (TaskNode measure in task.Measures?.Items ?? [])
                    {
                        yield return new OutlineItem(OutlineLevel.Measure, measure, section.Part, section, task);
                    }
                }
            }

            foreach (PartNode part in (Parts ?? []).Where(part => !begun.Contains(part)))
            {
                yield return new OutlineItem(OutlineLevel.Part, part, part, null, null);
            }
        }
    }
}
