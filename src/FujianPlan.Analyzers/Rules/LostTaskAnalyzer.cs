using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using FujianPlan.Analyzers.Traceability;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9011: software says that it implements a task of which nobody knows what it says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LostTaskAnalyzer : PlanAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9011", new RuleTitle("A task whose text is lost", "正文佚失的任务"), "{0}", "FujianPlan.Traceability", DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "FJP9011.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Register(CompilationStartAnalysisContext context, PlanSet plans) =>
        Implementations.Register(context, plans, static (report, implementations) => Judge(report, implementations));

    private static void Judge(Action<Diagnostic> report, IReadOnlyList<Implementation> implementations)
    {
        foreach (Implementation implementation in implementations.Where(one => one.Task.IsLost))
        {
            string code = implementation.Task.Code;
            Report(report, Diagnostic.Create(Rule, implementation.Place, new FindingText(
                $"The text of task {code} is lost, so nothing can be known to implement it. Name the task that was meant, or remove this attribute.",
                $"任务 {code} 的正文已佚失，无法认定哪段代码实施了它。请改为应标注的任务，或删去此标注。")));
        }
    }
}
