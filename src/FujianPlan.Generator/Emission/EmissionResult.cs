using FujianPlan.Authoring;
using FujianPlan.Authoring.Emission;

namespace FujianPlan.Generator.Emission;

/// <summary>What emission came to: files, or the reasons why there are none.</summary>
/// <param name="Files">The files.</param>
/// <param name="Faults">The reasons.</param>
internal sealed record EmissionResult(EquatableArray<EmittedFile> Files, EquatableArray<EmissionFault> Faults);
