namespace FujianPlan.Analyzers.Plans;

/// <summary>An agency or a task, as the plan's assembly has it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Id">Its identifier, in the enum and among the constants.</param>
/// <param name="Name">An agency's name; empty for a task, and where the assembly does not carry it.</param>
/// <param name="IsLost">Whether a task's text is lost.</param>
/// <param name="RetiredSince">The version that retired it; null where it is in force.</param>
/// <param name="Successors">The codes of what took its place.</param>
internal sealed record KnownMember(string Code, string Id, string Name, bool IsLost, string? RetiredSince, IReadOnlyList<string> Successors);
