namespace FujianPlan.Tool.Tests;

/// <summary>What a run of the tool answered.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors);
