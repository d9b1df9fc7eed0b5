namespace FujianPlan.Authoring.Files;

/// <summary>The text of one plan file. A plan may be split over several.</summary>
/// <param name="Path">Its path; only used to say where a finding is.</param>
/// <param name="Text">Its text, without a byte order mark; null where it could not be read.</param>
public sealed record PlanFile(string Path, string? Text);
