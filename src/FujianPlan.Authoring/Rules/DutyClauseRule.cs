using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules;

/// <summary>A rule about the words of clauses. It is asked where a plan is held against its source, and not where its structure alone is judged.</summary>
/// <param name="info">What is known of the rule.</param>
internal abstract class DutyClauseRule(RuleInfo info) : PlanRule(info);
