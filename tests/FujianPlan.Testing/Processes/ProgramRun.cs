namespace FujianPlan.Testing;

/// <summary>What a program answered, once it had ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All of its standard output.</param>
/// <param name="Errors">All of its standard error.</param>
public sealed record ProgramRun(int ExitCode, string Output, string Errors);
