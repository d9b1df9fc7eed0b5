using System.Collections.Immutable;
using FujianPlan.Analyzers.Enums;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Rules;

/// <summary>
/// FJP9008: a <c>switch</c> over roles or sections that misses one; over agencies and tasks where the author asks for it, by
/// <c>fujianplan_exhaustive_switch = agency, task</c> in an <c>.editorconfig</c>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingCaseAnalyzer : PlanAnalyzer
{
    private const int MostNamed = 3;

    private static readonly DiagnosticDescriptor Rule = new("FJP9008", new RuleTitle("A switch that does not handle a value", "switch 缺少取值"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "FJP9008.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Register(CompilationStartAnalysisContext context, PlanSet plans) =>
        context.RegisterOperationAction(operation => Switch(operation, plans), OperationKind.Switch, OperationKind.SwitchExpression);

    private static void Switch(OperationAnalysisContext context, PlanSet plans)
    {
        if (JudgedSwitch.Of(context.Operation, plans, context.Options) is not { Missing: { Count: > 0 } missing, Type: var type })
        {
            return;
        }

        string name = type.Symbol.Name, rest = missing.Count > MostNamed ? $" +{missing.Count - MostNamed}" : string.Empty;
        SyntaxToken keyword = context.Operation.Syntax is SwitchStatementSyntax written ? written.SwitchKeyword : ((SwitchExpressionSyntax)context.Operation.Syntax).SwitchKeyword;
        Report(context.ReportDiagnostic, Diagnostic.Create(
            Rule,
            keyword.GetLocation(),
            Replacement.Of(missing.Select(member => type.Plan.Qualified($"{name}.{member}"))),
            new FindingText(
                $"This switch over {name} does not handle {string.Join(", ", missing.Take(MostNamed))}{rest}. Add the missing cases.",
                $"此 switch 缺少 {name} 的 {string.Join("、", missing.Take(MostNamed))}{rest}。请补上。")));
    }
}
