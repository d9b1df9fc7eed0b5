namespace FujianPlan.Tool.Tracing;

/// <summary>A place in software that says which task of a plan it serves: an attribute <c>Implements</c>.</summary>
/// <param name="File">The file that it is in.</param>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Member">The type or method that it stands on; null where it stands on the assembly.</param>
/// <param name="Space">The namespace of the plan's types.</param>
/// <param name="Task">The value of the task.</param>
internal sealed record ImplementsMark(string File, string Assembly, string? Member, string Space, int Task);
