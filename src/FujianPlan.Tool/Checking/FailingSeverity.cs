namespace FujianPlan.Tool.Checking;

/// <summary>The severities that a finding of a plan may have, and from which on the exit code is 1.</summary>
internal enum FailingSeverity
{
    /// <summary>Errors only.</summary>
    Error,

    /// <summary>Warnings, too.</summary>
    Warning,
}
