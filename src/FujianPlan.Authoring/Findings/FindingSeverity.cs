namespace FujianPlan.Authoring.Findings;

/// <summary>How bad a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>The plan can be used, but something deserves a look.</summary>
    Warning = 1,

    /// <summary>The plan must not be used.</summary>
    Error = 2,
}
