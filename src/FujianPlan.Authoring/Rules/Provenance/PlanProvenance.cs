using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>Holds a plan against its source document.</summary>
public static class PlanProvenance
{
    /// <summary>Reads the source with the plan in hand, and reports all that the two disagree in.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="source">Its source document.</param>
    /// <param name="sink">Where findings go.</param>
    /// <returns>What the source says of each slot; null where words of the plan stand in it more often than is looked at.</returns>
    public static SourceReading? Judge(PlanDocument document, SourceFile source, FindingSink sink) => Judge(document, source, sink, null);

    private static SourceReading? Judge(PlanDocument document, SourceFile source, FindingSink sink, Lazy<IReadOnlyList<TaskClause>>? clauses)
    {
        SourceReading reading = SourceReading.Of(document, source, sink.Cancellation);
        if (reading.Excess is { } words)
        {
            SourceLimit.Report(words, SearchLimits.Default, sink);
            return null;
        }

        ProvenanceRules.Judge(document, reading, sink, clauses);
        return reading;
    }

    /// <summary>Does the same with whichever of some files the plan names as its source.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="sources">The files that could be it.</param>
    /// <param name="sink">Where findings go; a plan whose source is not among them is one.</param>
    /// <returns>What the source says; null where the plan names none, or none of these.</returns>
    public static SourceReading? Judge(PlanDocument document, IReadOnlyList<SourceFile> sources, FindingSink sink) => Judge(document, sources, sink, null);

    /// <summary>The same, with the clauses taken apart once for all who ask.</summary>
    internal static SourceReading? Judge(PlanDocument document, IReadOnlyList<SourceFile> sources, FindingSink sink, Lazy<IReadOnlyList<TaskClause>>? clauses) =>
        SourceMissingRule.Find(document, sources, sink) is { } source ? Judge(document, source, sink, clauses) : null;
}
