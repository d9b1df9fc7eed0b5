using System.Collections.Immutable;
using FujianPlan.Analyzers.Enums;
using FujianPlan.Analyzers.Plans;
using FujianPlan.Authoring.Findings;
using FujianPlan.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9012: a value of one of the plan's enums is written into a text, as in <c>$"{agency}"</c>, where it is its identifier.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdentifierInTextAnalyzer : PlanAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9012", new BilingualTitle("An identifier written into a text", "标识符被写入文本"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Info, true, helpLinkUri: Pages + "FJP9012.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    private protected override void Register(CompilationStartAnalysisContext context, PlanSet plans)
    {
        context.RegisterOperationAction(operation => Interpolation(operation, plans), OperationKind.Interpolation);
        context.RegisterOperationAction(operation => Concatenation(operation, plans), OperationKind.Binary);
    }

    private static void Interpolation(OperationAnalysisContext context, PlanSet plans)
    {
        IInterpolationOperation hole = (IInterpolationOperation)context.Operation;
        if (((InterpolationSyntax)hole.Syntax).FormatClause is not { } clause || IdentifierFormats.Has(clause.FormatStringToken.ValueText))
        {
            Written(context, hole.Expression, plans);
        }
    }

    private static void Concatenation(OperationAnalysisContext context, PlanSet plans)
    {
        if (context.Operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum)
        {
            Written(context, sum.LeftOperand, plans);
            Written(context, sum.RightOperand, plans);
        }
    }

    private static void Written(OperationAnalysisContext context, IOperation value, PlanSet plans)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        if (PlanEnum.OfNullable(value.Type, plans) is { Symbol.Name: "Agency" or "TaskId" or "Role" } type)
        {
            Report(context.ReportDiagnostic, Diagnostic.Create(Rule, value.Syntax.GetLocation(), Replacement.Of(["ToCode"]), new FindingText(
                $"The text gets the identifier of the {type.Noun.English}, which is for source code. Write ToCode() for what is stored and exchanged.",
                $"写入文本的是{type.Noun.Chinese}供源代码使用的标识符。用于存储和交换的代码请写 ToCode()。")));
        }
    }
}
