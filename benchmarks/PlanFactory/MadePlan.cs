namespace FujianPlan.PlanFactory;

/// <summary>A made plan, and the notice that it would have been read from.</summary>
/// <param name="PlanYaml">The text of its <c>plan.yaml</c>.</param>
/// <param name="Notice">The text of the source document: every slot whole.</param>
/// <param name="Tasks">How many tasks it has.</param>
public sealed record MadePlan(string PlanYaml, string Notice, int Tasks);
