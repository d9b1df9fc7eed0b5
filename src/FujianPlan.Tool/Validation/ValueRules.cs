namespace FujianPlan.Tool.Validation;

/// <summary>What is taken for an agency.</summary>
/// <param name="AllowNames">Also names, and codes, as people type them; otherwise exact codes only.</param>
/// <param name="AllowRetired">Also agencies that are no longer in force.</param>
/// <param name="AllowEmpty">Also no value at all.</param>
internal readonly record struct ValueRules(bool AllowNames, bool AllowRetired, bool AllowEmpty);
