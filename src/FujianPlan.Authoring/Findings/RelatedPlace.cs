namespace FujianPlan.Authoring.Findings;

/// <summary>Another place that a finding is about, such as the entry that it clashes with.</summary>
/// <param name="Place">Where.</param>
/// <param name="Text">What is there.</param>
public sealed record RelatedPlace(SourcePlace Place, FindingText Text);
