using System.Collections.Immutable;
using FujianPlan.Analyzers.Enums;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9007: the runtime is asked for what the plan knows, as in <c>Enum.Parse&lt;Agency&gt;(code)</c> and <c>agency.ToString()</c>, or identifiers are stored.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnumTextAnalyzer : PlanAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9007", new RuleTitle("An identifier used as a code", "将标识符当作代码"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Warning, true, helpLinkUri: Pages + "FJP9007.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override void Register(CompilationStartAnalysisContext context, PlanSet plans)
    {
        context.RegisterOperationAction(
            operation =>
            {
                Invocation(operation, plans);
                Stored(operation, plans);
            },
            OperationKind.Invocation);
        context.RegisterOperationAction(operation => Stored(operation, plans), OperationKind.ObjectCreation, OperationKind.TypeOf);
    }

    private static void Stored(OperationAnalysisContext context, PlanSet plans)
    {
        if (StoredIdentifiers.Of(context.Operation, plans) is { } stored)
        {
            string name = stored.Type.Symbol.Name;
            Report(context.ReportDiagnostic, Diagnostic.Create(Rule, context.Operation.Syntax.GetLocation(), new FindingText(
                $"This stores the identifiers of {name}, which are for source code, instead of the values that the plan exchanges. {stored.Advice.English}",
                $"这样存储的是 {name} 供源代码使用的标识符，而非方案用于交换的值。{stored.Advice.Chinese}")));
        }
    }

    private static void Invocation(OperationAnalysisContext context, PlanSet plans)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (EnumCall.Of(call, plans) is not { } found)
        {
            return;
        }

        string name = found.Type.Symbol.Name, method = call.TargetMethod.IsStatic ? "Enum." + call.TargetMethod.Name : call.TargetMethod.Name;
        (string english, string chinese) = found.Kind == EnumCallKind.IsDefined
            ? ($"{method} searches the metadata of {name} at every call. Write {found.Advice}, which uses a table.",
                $"{method} 每次调用都要查找 {name} 的元数据。请写 {found.Advice}，它只查一次表。")
            : ($"{method} uses the identifiers of {name}, which are for source code, instead of the codes, and is slow. Write {found.Advice}.",
                $"{method} 处理的是 {name} 供源代码使用的标识符而非代码，且速度慢。请写 {found.Advice}。");
        Report(context.ReportDiagnostic, Diagnostic.Create(Rule, call.Syntax.GetLocation(), found.Properties, new FindingText(english, chinese)));
    }
}
