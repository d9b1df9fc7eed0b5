using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>The rules that hold a plan against its source document.</summary>
internal static class ProvenanceRules
{
    private static readonly ProvenanceRule[] Rules = RuleList.Of<ProvenanceRule>();

    /// <summary>Holds a plan against its source.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="source">The source, read.</param>
    /// <param name="sink">Where findings go.</param>
    /// <param name="clauses">The clauses of the tasks; null where nobody has taken them apart yet.</param>
    public static void Judge(PlanDocument document, SourceReading source, FindingSink sink, Lazy<IReadOnlyList<TaskClause>>? clauses = null)
    {
        ProvenanceContext context = new(document, source, sink, clauses);
        foreach (ProvenanceRule rule in Rules)
        {
            sink.Cancellation.ThrowIfCancellationRequested();
            rule.Check(context);
        }
    }
}
