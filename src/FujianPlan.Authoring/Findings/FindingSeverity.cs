namespace FujianPlan.Authoring.Findings;

/// <summary>How bad a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Nothing is wrong, but something can be written better. No plan has findings of this kind; code that uses one may.</summary>
    Suggestion = 0,

    /// <summary>The plan can be used, but something deserves a look.</summary>
    Warning = 1,

    /// <summary>The plan must not be used.</summary>
    Error = 2,
}
