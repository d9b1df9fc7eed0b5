using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>What a rule of provenance works with: the plan, and the source read with it in hand.</summary>
/// <param name="document">The plan.</param>
/// <param name="source">The source document, read.</param>
/// <param name="sink">Where findings go.</param>
internal sealed class ProvenanceContext(PlanDocument document, SourceReading source, FindingSink sink)
{
    private readonly FindingReport _report = new(sink, ReaderLimits.Default);

    public PlanDocument Document { get; } = document;

    public SourceReading Source { get; } = source;

    /// <summary>The lines of the source document.</summary>
    public SourcePlaces Places { get; } = new(source.File);

    /// <summary>Reports a breach. Past a thousand, one more finding says that the rest is left out.</summary>
    public void Report(RuleInfo rule, SourcePlace place, string english, string chinese, params RelatedPlace[] related) =>
        _report.Add(rule, place, english, chinese, related);
}
