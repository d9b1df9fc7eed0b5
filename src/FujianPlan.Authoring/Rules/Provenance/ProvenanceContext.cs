using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>What a rule of provenance works with: the plan, and the source read with it in hand.</summary>
/// <param name="Document">The plan.</param>
/// <param name="Source">The source document, read.</param>
/// <param name="Places">The lines of the source document.</param>
/// <param name="Sink">Where findings go.</param>
internal sealed record ProvenanceContext(PlanDocument Document, SourceReading Source, SourcePlaces Places, FindingSink Sink);
