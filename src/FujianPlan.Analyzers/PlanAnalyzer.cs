using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers;

/// <summary>What the analyzers have in common: they run at once, and only where a plan is at hand.</summary>
public abstract class PlanAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Where a rule's page is.</summary>
    private protected const string Pages = "https://github.com/fujianplan/fujianplan/blob/main/docs/rules/";

    // What the generator itself emits is the library, compiled again; the compiler names its files so.
    private const string Emitted = "FujianPlan.Generator.PlanGenerator";

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.RegisterCompilationStartAction(start =>
        {
            PlanSet plans = PlanSet.Of(start.Compilation);
            if (plans.HasAny)
            {
                Register(start, plans);
            }
        });
    }

    /// <summary>
    /// What is done about generated code. A wrong code is wrong there too, and somebody can mend the generator; a mere suggestion is of
    /// use to nobody.
    /// </summary>
    private protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    /// <summary>Registers what the rule looks at.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, PlanSet plans);

    /// <summary>Reports something, unless it is in what the plan was compiled to.</summary>
    private protected static void Report(Action<Diagnostic> report, Diagnostic? diagnostic)
    {
        if (diagnostic is not null && diagnostic.Location.SourceTree?.FilePath.Contains(Emitted) != true)
        {
            report(diagnostic);
        }
    }
}
