using System.Collections.Immutable;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Generator;

/// <summary>
/// Reports what deserves a look in a plan that compiles. An analyzer, because the severity of what a generator reports
/// cannot be set: here <c>.globalconfig</c> can (<c>.editorconfig</c> has no effect on files that are not C#).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlanLintAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = PlanDescriptors.Lint;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            // A plan may be split over several files: it is read once for all of them. An editor asks file by file, and cancels each by itself.
            SharedValue<PlanFinding[]> findings = new();
            start.RegisterAdditionalFileAction(file =>
            {
                foreach (PlanFinding finding in findings.Of(cancellation => Findings(start.Options, start.Compilation, cancellation), file.CancellationToken))
                {
                    if (finding.Rule.IsLint && finding.Place.Path == file.AdditionalFile.Path)
                    {
                        file.ReportDiagnostic(PlanDiagnostic.Of(finding));
                    }
                }
            });
        });
    }

    private static PlanFinding[] Findings(AnalyzerOptions options, Compilation compilation, CancellationToken cancellation)
    {
        PlanInput[] plans = [.. options.AdditionalFiles.Select(file => PlanInput.PlanOf(file, options.AnalyzerConfigOptionsProvider, cancellation)).OfType<PlanInput>()];
        EquatableArray<PlanInput> inputs = new(
            plans.Concat(options.AdditionalFiles.Select(file => PlanInput.SourceOf(file, options.AnalyzerConfigOptionsProvider, plans, cancellation)).OfType<PlanInput>()));
        EquatableArray<ImportedPlan> references = new(compilation.References.Select(ReferencedPlan.Of).OfType<ImportedPlan>());
        return [.. SharedReading.Of(inputs, references, cancellation)?.Findings ?? default];
    }
}
