namespace FujianPlan.Tool.Validation;

/// <summary>What is told of a check in bulk, and where.</summary>
/// <param name="Path">The report's file; null for the standard output.</param>
/// <param name="Format">How the report is written.</param>
/// <param name="Limit">How many bad rows are told.</param>
/// <param name="IsQuiet">Whether there is neither progress bar nor summary.</param>
internal sealed record BulkOutput(string? Path, ReportFormat Format, long Limit, bool IsQuiet);
