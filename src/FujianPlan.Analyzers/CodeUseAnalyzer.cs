using FujianPlan.Analyzers.Plans;
using FujianPlan.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers;

/// <summary>What the rules have in common that are about constants where codes are wanted.</summary>
public abstract class CodeUseAnalyzer : PlanAnalyzer
{
    private protected override void Register(CompilationStartAnalysisContext context, PlanSet plans)
    {
        Action<OperationAnalysisContext, CodeUse> found = (operation, use) => Report(operation.ReportDiagnostic, Judge(use));
        Action<OperationAnalysisContext, MarkedUse>? foundMarked = LooksAtMarks ? (operation, use) => Report(operation.ReportDiagnostic, Judge(use)) : null;
        if (LooksAtValues)
        {
            CodeUses.Register(context, plans, found, foundMarked, FollowsVariables);
        }

        if (LooksAtLookUps)
        {
            CodeUses.RegisterLookUps(context, plans, found, foundMarked, FollowsVariables);
        }

        if (LooksAtComparisons)
        {
            CodeUses.RegisterComparisons(context, plans, found, foundMarked, FollowsVariables);
        }
    }

    /// <summary>Whether the rule is about what reaches a mark, or is looked up.</summary>
    private protected virtual bool LooksAtValues => true;

    /// <summary>Whether it is about nothing but what is looked up.</summary>
    private protected virtual bool LooksAtLookUps => false;

    /// <summary>Whether it is about what is compared with something marked.</summary>
    private protected virtual bool LooksAtComparisons => false;

    /// <summary>Whether it is also about what is marked as a code of another kind.</summary>
    private protected virtual bool LooksAtMarks => false;

    /// <summary>Whether it is also about variables that have a constant, and never anything else.</summary>
    private protected virtual bool FollowsVariables => true;

    /// <summary>Judges one use.</summary>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    private protected abstract Diagnostic? Judge(CodeUse use);

    /// <summary>Judges the use of what is marked as a code of another kind.</summary>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    private protected virtual Diagnostic? Judge(MarkedUse use) => null;
}
