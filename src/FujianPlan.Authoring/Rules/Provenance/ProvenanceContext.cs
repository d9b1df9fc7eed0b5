using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>What a rule of provenance works with: the plan, and the source read with it in hand.</summary>
/// <param name="document">The plan.</param>
/// <param name="source">The source document, read.</param>
/// <param name="sink">Where findings go.</param>
/// <param name="clauses">The clauses of the tasks; null where nobody has taken them apart yet.</param>
internal sealed class ProvenanceContext(PlanDocument document, SourceReading source, FindingSink sink, Lazy<IReadOnlyList<TaskClause>>? clauses)
{
    private readonly Lazy<IReadOnlyList<TaskClause>> _clauses = clauses ?? new(() => TaskClause.AllOf(document, sink.Cancellation));
    private readonly FindingReport _report = new(sink, ReaderLimits.Default);

    public PlanDocument Document { get; } = document;

    public SourceReading Source { get; } = source;

    /// <summary>Tells that nobody waits for the findings any more.</summary>
    public CancellationToken Cancellation => sink.Cancellation;

    /// <summary>The clauses of the tasks, in order.</summary>
    public IReadOnlyList<TaskClause> Clauses => _clauses.Value;

    /// <summary>The lines of the source document.</summary>
    public SourcePlaces Places { get; } = new(source.File);

    /// <summary>Whether a slot's text lacks words that the source has in one run with it, or has words that the source ties to another.</summary>
    /// <param name="slot">The slot, by its place in the plan.</param>
    public bool IsMisplaced(int slot) =>
        Source.Runs is { } runs && (runs.BrokenOf(slot) is not null || (runs.StrayOf(slot) is not null && Source.Slots[slot].Task.Placement is null));

    /// <summary>Reports a breach. Past a thousand, one more finding says that the rest is left out.</summary>
    public void Report(RuleInfo rule, SourcePlace place, string english, string chinese, params RelatedPlace[] related) =>
        _report.Add(rule, place, english, chinese, related);
}
