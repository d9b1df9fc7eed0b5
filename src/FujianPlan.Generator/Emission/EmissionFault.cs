using FujianPlan.Authoring.Findings;

namespace FujianPlan.Generator.Emission;

/// <summary>Why no code could be emitted, whatever the plan says.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Text">What is wrong and what to do.</param>
internal sealed record EmissionFault(RuleInfo Rule, FindingText Text);
