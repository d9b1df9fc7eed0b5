using FujianPlan.Authoring;
using FujianPlan.Authoring.Emission;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Model;
using FujianPlan.Generator.Diagnostics;
using FujianPlan.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Generator;

/// <summary>
/// Compiles a plan into C#. The wiring: files are read and judged, the findings go one way as diagnostics, the model the
/// other way into code. The model has no places in it, so that an edit which changes nothing of it emits nothing anew.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PlanGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<OfferedFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, _) => new OfferedFile(pair.Left, pair.Right));

        IncrementalValueProvider<Listed<PlanInput>> plans = files
            .Select((file, cancellation) => PlanInput.PlanOf(file.File, file.Options, cancellation))
            .Where(input => input is not null)
            .Collect()
            .Select((found, _) => new Listed<PlanInput>(found!));

        IncrementalValueProvider<Listed<PlanInput>> sources = files.Combine(plans)
            .Select((pair, cancellation) => PlanInput.SourceOf(pair.Left.File, pair.Left.Options, pair.Right.Items, cancellation))
            .Where(input => input is not null)
            .Collect()
            .Select((found, _) => new Listed<PlanInput>(found!));

        IncrementalValueProvider<Listed<PlanInput>> inputs = plans.Combine(sources)
            .Select((pair, _) => new Listed<PlanInput>(pair.Left.Items.Concat(pair.Right.Items)))
            .WithTrackingName(TrackingNames.Inputs);

        IncrementalValueProvider<EmissionOptions> options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select((pair, _) => EmissionOptions.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Options);

        IncrementalValueProvider<Listed<ImportedPlan>> references = context.MetadataReferencesProvider
            .Select((reference, _) => ReferencedPlan.Of(reference))
            .Where(plan => plan is not null)
            .Collect()
            .Select((found, _) => new Listed<ImportedPlan>(found!))
            .WithTrackingName(TrackingNames.References);

        IncrementalValueProvider<PlanReading?> reading = inputs.Combine(references)
            .Select((pair, cancellation) => SharedReading.Of(pair.Left.Items, pair.Right.Items, cancellation))
            .WithTrackingName(TrackingNames.Reading);

        IncrementalValueProvider<Listed<PlanFinding>> findings = reading
            .Select((read, _) => new Listed<PlanFinding>(read?.Findings ?? default))
            .WithTrackingName(TrackingNames.Findings);

        IncrementalValueProvider<PlanModel?> model = reading
            .Select((read, _) => read?.Model)
            .WithTrackingName(TrackingNames.Model);

        IncrementalValueProvider<Version?> runtime = context.MetadataReferencesProvider
            .Select((reference, _) => RuntimeReference.Of(reference))
            .Where(version => version is not null)
            .Collect()
            .Select((found, _) => found.Max())
            .WithTrackingName(TrackingNames.Runtime);

        IncrementalValueProvider<PlanSurroundings> surroundings = options.Combine(references)
            .Select((pair, _) => new PlanSurroundings(pair.Left, pair.Right, null))
            .Combine(runtime)
            .Select((pair, _) => pair.Left with { Runtime = pair.Right });

        // By themselves: most edits are of a text, and leave the agencies as they are.
        IncrementalValueProvider<EmittedAgencies> agencies = model.Combine(options)
            .Select((pair, _) => EmittedAgencies.Subject.Of(pair.Left, pair.Right))
            .Select((subject, _) => EmittedAgencies.Of(subject))
            .WithTrackingName(TrackingNames.Agencies);

        IncrementalValueProvider<EmissionResult> emission = model.Combine(agencies).Combine(surroundings)
            .Select((pair, _) => PlanEmitter.Emit(pair.Left.Left, pair.Left.Right, pair.Right.Options, pair.Right.References.Items, pair.Right.Runtime))
            .WithTrackingName(TrackingNames.Emission);

        // One by one, so that an edit writes only those anew that it changes.
        IncrementalValuesProvider<EmittedFile> written = emission
            .SelectMany((result, _) => result.Files)
            .WithTrackingName(TrackingNames.Files);

        // Whether there is anything to emit, and nothing else of it: the types of every plan do not change with the plan.
        IncrementalValueProvider<EmissionOptions?> face = emission.Combine(options)
            .Select((pair, _) => pair.Left.Files.Count > 0 ? pair.Right : null)
            .WithTrackingName(TrackingNames.Face);

        IncrementalValuesProvider<EmittedFile> types = face
            .SelectMany((options, _) => options is null ? [] : TypedFace.In(options.Namespace, options.Language));

        IncrementalValueProvider<string?> provenance = reading
            .Select((read, _) => read?.Provenance)
            .WithTrackingName(TrackingNames.Provenance);

        context.RegisterSourceOutput(findings, ReportFindings);
        context.RegisterSourceOutput(emission, ReportFaults);
        SourcesForAll.Add(context, written);
        SourcesForAll.Add(context, types);
        context.RegisterSourceOutput(provenance, AddAccount);
    }

    private static void ReportFindings(SourceProductionContext context, Listed<PlanFinding> findings)
    {
        // Lint rules are the analyzer's: only there can a user set their severity.
        foreach (PlanFinding finding in findings.Items.Where(finding => !finding.Rule.IsLint))
        {
            context.ReportDiagnostic(PlanDiagnostic.Of(finding));
        }
    }

    private static void AddAccount(SourceProductionContext context, string? provenance)
    {
        if (provenance is not null)
        {
            context.AddSource(ProvenanceEmitter.HintName, SourceText.From(ProvenanceEmitter.Comments(provenance), System.Text.Encoding.UTF8));
        }
    }

    private static void ReportFaults(SourceProductionContext context, EmissionResult emission)
    {
        foreach (EmissionFault fault in emission.Faults)
        {
            context.ReportDiagnostic(PlanDiagnostic.Of(fault));
        }
    }
}
