using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers;

/// <summary>What the analyzers have in common: they run at once, and only where a plan is at hand.</summary>
public abstract class PlanAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Where a rule's page is.</summary>
    private protected const string Pages = "https://github.com/fujianplan/fujianplan/blob/main/docs/rules/";

    // What the generator itself emits is the library, compiled again. What the SDK's generators emit fills in for reflection: it has default values that are
    // replaced, and reads identifiers that FujianPlan.AspNetCore has put in the place of codes; nobody can mend it. Razor's is not among them: it has what its user wrote.
    // The compiler names their files so.
    private static readonly string[] Emitted =
    [
        "FujianPlan.Generator.PlanGenerator",
        "Microsoft.AspNetCore.Http.RequestDelegateGenerator",
        "Microsoft.Extensions.Configuration.Binder.SourceGeneration",
        "Microsoft.Extensions.Options.SourceGeneration",
        "Microsoft.Extensions.Validation.ValidationsGenerator",
        "System.Text.Json.SourceGeneration",
    ];

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

    /// <summary>Reports something, unless it is in what the plan was compiled to, or in what the SDK generates.</summary>
    private protected static void Report(Action<Diagnostic> report, Diagnostic? diagnostic)
    {
        if (diagnostic is not null && !Emitted.Any(generator => diagnostic.Location.SourceTree?.FilePath.Contains(generator) == true))
        {
            report(diagnostic);
        }
    }
}
