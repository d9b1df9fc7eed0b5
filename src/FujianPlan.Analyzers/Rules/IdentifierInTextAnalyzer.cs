using System.Collections.Immutable;
using FujianPlan.Analyzers.Enums;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9012: a value of one of the plan's enums is written into a text, as in <c>$"{agency}"</c>, where it is its identifier.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdentifierInTextAnalyzer : PlanAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9012", new RuleTitle("An identifier written into a text", "标识符被写入文本"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Info, true, helpLinkUri: Pages + "FJP9012.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    private protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    private protected override void Register(CompilationStartAnalysisContext context, PlanSet plans)
    {
        context.RegisterOperationAction(operation => Interpolation(operation, plans), OperationKind.Interpolation);
        context.RegisterOperationAction(operation => Concatenation(operation, plans), OperationKind.Binary, OperationKind.CompoundAssignment);
        context.RegisterOperationAction(operation => Call(operation, plans), OperationKind.Invocation);
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
        switch (context.Operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                Written(context, sum.LeftOperand, plans);
                Written(context, sum.RightOperand, plans);
                break;
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                Written(context, sum.Value, plans);
                break;
        }
    }

    private static void Call(OperationAnalysisContext context, PlanSet plans)
    {
        foreach (WrittenValue written in WrittenText.Of((IInvocationOperation)context.Operation))
        {
            if (written.IsSequence)
            {
                WrittenAll(context, written.Value, plans);
            }
            else if (written.Value.Type is { IsValueType: true } && written.IsIdentifier)
            {
                Written(context, written.Value, plans);
            }
        }
    }

    private static void Written(OperationAnalysisContext context, IOperation value, PlanSet plans)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        if (PlanEnum.OfNullable(value.Type, plans) is { } type)
        {
            Report(context.ReportDiagnostic, Diagnostic.Create(Rule, value.Syntax.GetLocation(), Replacement.Of(["ToCode"]), new FindingText(
                $"This writes the identifier of the {type.Noun.English} into the text. Identifiers are for source code: write ToCode() for the code that is stored and exchanged.",
                $"写入文本的是{type.Noun.Chinese}供源代码使用的标识符。用于存储和交换的代码请写 ToCode()。")));
        }
    }

    private static void WrittenAll(OperationAnalysisContext context, IOperation values, PlanSet plans)
    {
        if (PlanEnum.OfNullable(ElementOf(values.Type), plans) is { } type)
        {
            Report(context.ReportDiagnostic, Diagnostic.Create(Rule, values.Syntax.GetLocation(), Replacement.Of(["Select"]), new FindingText(
                $"This writes the identifiers of {type.Symbol.Name} into the text. Identifiers are for source code: write Select(one => one.ToCode()) for the codes that are stored and exchanged.",
                $"写入文本的是 {type.Symbol.Name} 供源代码使用的标识符。用于存储和交换的代码请写 Select(one => one.ToCode())。")));
        }
    }

    // string.Join(", ", agencies)
    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { SpecialType: not SpecialType.System_String, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named => SequenceOf(named)?.TypeArguments[0],
        _ => null,
    };

    private static INamedTypeSymbol? SequenceOf(INamedTypeSymbol type) =>
        IsSequence(type) ? type : type.AllInterfaces.FirstOrDefault(IsSequence);

    private static bool IsSequence(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;
}
