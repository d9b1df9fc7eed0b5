namespace FujianPlan.Authoring.Findings;

/// <summary>Something wrong with a plan: what, where, and what to do about it.</summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Text">What is wrong and what to do.</param>
/// <param name="Place">The exact scalar.</param>
/// <param name="Related">Other places that it is about; often none.</param>
public sealed record PlanFinding(RuleInfo Rule, FindingText Text, SourcePlace Place, EquatableArray<RelatedPlace> Related)
{
    /// <summary>The finding as a compiler prints it, in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{Place}: {(Rule.Severity == FindingSeverity.Error ? "error" : "warning")} {Rule.Id}: {Text.English}";
}

/// <summary>Another place that a finding is about, such as the entry that it clashes with.</summary>
/// <param name="Place">Where.</param>
/// <param name="Text">What is there.</param>
public sealed record RelatedPlace(SourcePlace Place, FindingText Text);
