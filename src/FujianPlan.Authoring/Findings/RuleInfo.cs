namespace FujianPlan.Authoring.Findings;

/// <summary>What is known of a rule before it has found anything.</summary>
/// <param name="Id">The rule's number, such as <c>FJP2001</c>. Never reused.</param>
/// <param name="Severity">Its severity unless a user sets another.</param>
/// <param name="IsLint">
/// True where a user may lower, raise or silence it. False where it stands for a plan that cannot be compiled.
/// </param>
/// <param name="Title">What it is about, in a few words.</param>
public sealed record RuleInfo(string Id, FindingSeverity Severity, bool IsLint, FindingText Title)
{
    /// <summary>Its severity in a word, as pages and lists of rules have it.</summary>
    public string SeverityWord => Severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "suggestion",
    };
}

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
