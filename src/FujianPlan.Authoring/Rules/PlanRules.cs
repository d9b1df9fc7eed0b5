using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Rules.Compatibility;

namespace FujianPlan.Authoring.Rules;

/// <summary>Judges a plan that was read: whether it is sound in itself.</summary>
public static class PlanRules
{
    private static readonly PlanRule[] Rules = [.. RuleList.Of<PlanRule>().Where(rule => rule is not DutyClauseRule)];

    private static readonly PlanRule[] ClauseRules = RuleList.Of<DutyClauseRule>();

    /// <summary>
    /// Every rule that a plan can break, by id: those of reading, of generation and of the build (<c>FJP00nn</c>) among them.
    /// </summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        .. ReadingRules.All
            .Concat(OriginalRules.All)
            .Concat(GenerationRules.All)
            .Concat(BuildRules.All)
            .Concat(ImportRules.All)
            .Concat(RuleList.All.Select(rule => rule.Info))
            .OrderBy(r => r.Id, StringComparer.Ordinal),
    ];

    /// <summary>Whether a rule holds duties against the words of their clauses: a plan that breaks it is understood all the same.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsOfClauses(RuleInfo rule) => Array.Exists(ClauseRules, of => of.Info == rule);

    /// <summary>
    /// Judges a plan. Hand in the sink that it was read with: where reading lost something, rules that would conclude
    /// from its absence stay silent, and what is one mistake has one finding.
    /// </summary>
    /// <param name="document">The plan.</param>
    /// <param name="sink">Where findings go.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Judge(PlanDocument document, FindingSink sink) => Judge(document, sink, Rules);

    /// <summary>Judges whether the duties of a plan say what its clauses say.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="sink">Where findings go; the one that the plan was read with.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void JudgeClauses(PlanDocument document, FindingSink sink) => Judge(document, sink, ClauseRules);

    /// <summary>The same, with the clauses taken apart once for all who ask.</summary>
    internal static void JudgeClauses(PlanDocument document, FindingSink sink, Lazy<IReadOnlyList<TaskClause>> clauses) => Judge(document, sink, ClauseRules, clauses);

    /// <summary>Judges whether a plan keeps what was released of it.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="shipped">What was released.</param>
    /// <param name="sink">Where findings go; the one that the plan was read with.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void JudgeShipped(PlanDocument document, ShippedDocument shipped, FindingSink sink)
    {
        if (document is null)
        {
            throw new ArgumentNullException(nameof(document));
        }

        if (shipped is null)
        {
            throw new ArgumentNullException(nameof(shipped));
        }

        if (sink is null)
        {
            throw new ArgumentNullException(nameof(sink));
        }

        CompatibilityRules.Judge(new PlanRuleContext(document, sink), shipped);
    }

    private static void Judge(PlanDocument document, FindingSink sink, PlanRule[] rules, Lazy<IReadOnlyList<TaskClause>>? clauses = null)
    {
        if (document is null)
        {
            throw new ArgumentNullException(nameof(document));
        }

        if (sink is null)
        {
            throw new ArgumentNullException(nameof(sink));
        }

        var context = new PlanRuleContext(document, sink, clauses);
        foreach (PlanRule rule in rules)
        {
            sink.Cancellation.ThrowIfCancellationRequested();
            rule.Check(context);
        }
    }
}
