using FujianPlan.Authoring.Findings;
using FujianPlan.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Generator.Diagnostics;

/// <summary>Turns findings into what a compiler reports.</summary>
internal static class PlanDiagnostic
{
    /// <summary>A finding of the plan.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The diagnostic, at the exact place in the plan file.</returns>
    public static Diagnostic Of(PlanFinding finding) => Diagnostic.Create(
        PlanDescriptors.Of(finding.Rule.Id),
        At(finding.Place),
        finding.Related.Select(related => At(related.Place)),
        finding.Text);

    /// <summary>Something that keeps code from being emitted, whatever the plan says.</summary>
    /// <param name="fault">What it is.</param>
    /// <returns>The diagnostic.</returns>
    public static Diagnostic Of(EmissionFault fault) =>
        Diagnostic.Create(PlanDescriptors.Of(fault.Rule.Id), Location.None, fault.Text);

    private static Location At(SourcePlace place) => Location.Create(
        place.Path,
        TextSpan.FromBounds(place.Start, place.End),
        new LinePositionSpan(new LinePosition(place.StartLine, place.StartColumn), new LinePosition(place.EndLine, place.EndColumn)));
}
