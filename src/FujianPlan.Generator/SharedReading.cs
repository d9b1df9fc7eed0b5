using System.Runtime.CompilerServices;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Importing;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Generator;

/// <summary>
/// Reads a plan once for the generator and the analyzer: both get the same texts from the compiler, one after the other.
/// A reading lives no longer than the text of the plan that it is of.
/// </summary>
internal static class SharedReading
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Readings = new();

    /// <summary>Reads a plan, unless that was done.</summary>
    /// <param name="inputs">What the compiler handed over.</param>
    /// <param name="references">The plans of the referenced assemblies.</param>
    /// <returns>The reading; null where there is no plan.</returns>
    public static PlanReading? Of(EquatableArray<PlanInput> inputs, EquatableArray<ImportedPlan> references)
    {
        PlanInput? plan = inputs.FirstOrDefault(input => input.Kind == PlanInputKind.Plan);
        if (plan?.Origin is null)
        {
            return plan is null ? null : Read(inputs, references);
        }

        // The key is one file; the reading is of all of them.
        Entry entry = Readings.GetValue(plan.Origin, _ => new Entry(inputs, references));
        return entry.Inputs.Equals(inputs) && entry.References.Equals(references) ? entry.Reading.Value : Read(inputs, references);
    }

    private static PlanReading Read(EquatableArray<PlanInput> inputs, EquatableArray<ImportedPlan> references) =>
        PlanReading.Of(PlanInput.Plans(inputs), PlanInput.Sources(inputs), PlanInput.Shipped(inputs), references);

    private sealed class Entry(EquatableArray<PlanInput> inputs, EquatableArray<ImportedPlan> references)
    {
        public EquatableArray<PlanInput> Inputs => inputs;

        public EquatableArray<ImportedPlan> References => references;

        public Lazy<PlanReading> Reading { get; } = new(() => Read(inputs, references));
    }
}
