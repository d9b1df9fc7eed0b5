using FujianPlan.Analyzers.Plans;
using FujianPlan.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers;

/// <summary>What the rules have in common that are about constants where codes are wanted.</summary>
public abstract class CodeUseAnalyzer : PlanAnalyzer
{
    private protected sealed override void Register(CompilationStartAnalysisContext context, PlanSet plans)
    {
        if (LooksAtValues)
        {
            CodeUses.Register(context, plans, (operation, use) => Report(operation.ReportDiagnostic, Judge(use)));
        }

        if (LooksAtComparisons)
        {
            CodeUses.RegisterComparisons(context, plans, (operation, use) => Report(operation.ReportDiagnostic, Judge(use)));
        }
    }

    /// <summary>Whether the rule is about what reaches a mark, or is looked up.</summary>
    private protected virtual bool LooksAtValues => true;

    /// <summary>Whether it is about what is compared with something marked.</summary>
    private protected virtual bool LooksAtComparisons => false;

    /// <summary>Judges one use.</summary>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    private protected abstract Diagnostic? Judge(CodeUse use);
}
