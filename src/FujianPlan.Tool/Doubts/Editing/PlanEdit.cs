namespace FujianPlan.Tool.Doubts.Editing;

/// <summary>A change of one of a plan's files.</summary>
/// <param name="Yaml">The file.</param>
/// <param name="Edit">What changes there.</param>
internal readonly record struct PlanEdit(PlanYaml Yaml, TextEdit Edit);
