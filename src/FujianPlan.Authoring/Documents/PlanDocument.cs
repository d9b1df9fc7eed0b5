
namespace FujianPlan.Authoring.Documents;

/// <summary>
/// A plan as its files say it: raw values with their places, neither judged nor completed. What a file lacks is null
/// here, and what could not be read is absent (and has a finding).
/// </summary>
/// <param name="Plan">The plan's own facts, from the one file that states them.</param>
/// <param name="Notice">The notice's own words.</param>
/// <param name="Source">The source document that the plan was read from.</param>
/// <param name="Agencies">The agencies of all files, in order.</param>
/// <param name="Sections">The sections of all files, in order.</param>
/// <param name="Imports">The assemblies whose plans it imports agencies from; null where it imports none.</param>
/// <param name="Imported">Those plans, where they were found.</param>
/// <param name="Remarks">The remarks of all files that reach beyond their clauses, in order; null where there are none.</param>
public sealed record PlanDocument(
    PlanNode? Plan,
    NoticeNode? Notice,
    SourceNode? Source,
    IReadOnlyList<AgencyNode> Agencies,
    IReadOnlyList<SectionNode> Sections,
    IReadOnlyList<Located<string>>? Imports = null,
    IReadOnlyList<ImportNode>? Imported = null,
    IReadOnlyList<RemarkNode>? Remarks = null);
