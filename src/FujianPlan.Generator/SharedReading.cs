using System.Runtime.CompilerServices;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Importing;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Generator;

/// <summary>
/// Reads a plan once for the generator and the analyzer: both get the same texts from the compiler, one after the other.
/// A reading lives no longer than the text of the first file of the plan that it is of.
/// </summary>
internal static class SharedReading
{
    private static readonly ConditionalWeakTable<SourceText, RecentReadings> Readings = new();

    /// <summary>Reads a plan, unless that was done.</summary>
    /// <param name="inputs">What the compiler handed over.</param>
    /// <param name="references">The plans of the referenced assemblies.</param>
    /// <param name="cancellation">Ends it early. Whoever asks next then reads.</param>
    /// <returns>The reading; null where there is no plan.</returns>
    public static PlanReading? Of(EquatableArray<PlanInput> inputs, EquatableArray<ImportedPlan> references, CancellationToken cancellation)
    {
        PlanInput? plan = inputs.FirstOrDefault(input => input.Kind == PlanInputKind.Plan);
        return plan is null ? null
            : plan.Origin is null ? Read(inputs, references, cancellation)
            : Readings.GetOrCreateValue(plan.Origin).For(inputs, references).Of(token => Read(inputs, references, token), cancellation);
    }

    private static PlanReading Read(EquatableArray<PlanInput> inputs, EquatableArray<ImportedPlan> references, CancellationToken cancellation) =>
        PlanReading.Of(PlanInput.Plans(inputs), PlanInput.Sources(inputs), PlanInput.Shipped(inputs), references, cancellation: cancellation);

    // The first file is the key, and the reading is of all: where another is edited, the key stays. So do the readings of a project's
    // target frameworks, whose references differ.
    private sealed class RecentReadings
    {
        private const int Most = 4;

        private readonly List<(EquatableArray<PlanInput> Inputs, EquatableArray<ImportedPlan> References, SharedValue<PlanReading> Reading)> _recent = [];

        /// <summary>The reading of some inputs; one that is still to be made, where they were not met lately.</summary>
        public SharedValue<PlanReading> For(EquatableArray<PlanInput> inputs, EquatableArray<ImportedPlan> references)
        {
            lock (_recent)
            {
                int at = _recent.FindIndex(one => one.Inputs.Equals(inputs) && one.References.Equals(references));
                (EquatableArray<PlanInput>, EquatableArray<ImportedPlan>, SharedValue<PlanReading> Reading) found = at >= 0 ? _recent[at] : (inputs, references, new SharedValue<PlanReading>());
                if (at >= 0 || _recent.Count == Most)
                {
                    _recent.RemoveAt(at >= 0 ? at : Most - 1);
                }

                _recent.Insert(0, found);
                return found.Reading;
            }
        }
    }
}
