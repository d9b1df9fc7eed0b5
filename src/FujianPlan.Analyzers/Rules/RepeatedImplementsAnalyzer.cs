using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using FujianPlan.Analyzers.Traceability;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9010: the same piece of software says twice that it implements a task.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedImplementsAnalyzer : PlanAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9010", new RuleTitle("A task implemented twice by the same code", "同一段代码重复标注任务"), "{0}", "FujianPlan.Traceability", DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "FJP9010.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Register(CompilationStartAnalysisContext context, PlanSet plans) =>
        Implementations.Register(context, plans, static (report, implementations) => Judge(report, implementations));

    private static void Judge(Action<Diagnostic> report, IReadOnlyList<Implementation> implementations)
    {
        for (int i = 1; i < implementations.Count; i++)
        {
            Implementation later = implementations[i];
            if (implementations.Take(i).FirstOrDefault(one => one.Plan == later.Plan && one.Task == later.Task) is { } earlier)
            {
                Report(report, Diagnostic.Create(Rule, later.Place, [earlier.Place], new FindingText(
                    $"TaskId.{later.Task.Id} is already stated here. Remove one of the two, or write the task that was meant.",
                    $"此处已标注 TaskId.{later.Task.Id}。请删去其一，或改为应标注的任务。")));
            }
        }
    }
}
