using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>The rules that hold a plan against its source document.</summary>
internal static class ProvenanceRules
{
    private static readonly ProvenanceRule[] Rules =
    [
        new SourceHashRule(),
        new QuoteRule(),
        new HeadingRule(),
        new ClauseRule(),
        new ClauseEvidenceRule(),
        new DerivedAttestationRule(),
        new GapRule(),
        new CoverageRule(),
        new QuoteClaimedTwiceRule(),
        new EditorialTitleRule(),
        new NoticeRule(),
        new SourceEncodingRule(),
        new ClauseLeftOutRule(),
        new IssuedDateRule(),
        new QuoteOrderRule(),
        new AliasRule(),
        new DrafterRule(),
        new IssuerRule(),
        new NoticeTitleRule(),
        new WholeTextRule(),
        new PlacementRule(),
        new FirstTaskRule(),
        new NoticeKeyRule(),
    ];

    /// <summary>What is known of each rule.</summary>
    public static IEnumerable<RuleInfo> All => [SourceMissingRule.Rule, UnnamedSourceRule.Rule, .. Rules.Select(rule => rule.Info)];

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
            rule.Check(context);
        }
    }
}
