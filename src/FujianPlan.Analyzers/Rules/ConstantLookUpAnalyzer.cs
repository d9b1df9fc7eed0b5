using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using FujianPlan.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9016: the library parses a constant, as in <c>Agencies.Parse("SZB")</c>, although the member can be written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantLookUpAnalyzer : PlanAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9016", new RuleTitle("A constant code that is parsed", "被解析的常量代码"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Info, true, helpLinkUri: Pages + "FJP9016.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    private protected override void Register(CompilationStartAnalysisContext context, PlanSet plans) =>
        context.RegisterOperationAction(operation => Call(operation, plans), OperationKind.Invocation);

    private static void Call(OperationAnalysisContext context, PlanSet plans)
    {
        if (ParsedConstant.Of((IInvocationOperation)context.Operation, plans) is not { } parsed)
        {
            return;
        }

        string written = $"{parsed.Type.Symbol.Name}.{parsed.Member.Id}";
        Report(context.ReportDiagnostic, Diagnostic.Create(Rule, context.Operation.Syntax.GetLocation(), Replacement.Of([parsed.Type.Plan.Qualified(written)]), new FindingText(
            $"'{parsed.Text}' is a constant and need not be parsed. Write {written}.",
            $"“{parsed.Text}”是常量，无须解析。请写 {written}。")));
    }
}
