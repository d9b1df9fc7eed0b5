using FujianPlan.Authoring.Importing;

namespace FujianPlan.Generator;

/// <summary>What a plan is compiled in: all that emission depends on besides the plan.</summary>
/// <param name="Options">What the project says of the code.</param>
/// <param name="References">The plans of the referenced assemblies.</param>
/// <param name="Runtime">The version of the runtime that the project references; null where it references none.</param>
internal sealed record PlanSurroundings(EmissionOptions Options, Listed<ImportedPlan> References, Version? Runtime);
