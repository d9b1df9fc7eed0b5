using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Values;

/// <summary>Comparisons of what is marked as a code: <c>==</c>, <c>Equals</c>, <c>is</c> and <c>switch</c>.</summary>
internal static class Comparison
{
    /// <summary>The operations that compare.</summary>
    public static ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(
        OperationKind.Binary, OperationKind.Invocation, OperationKind.IsPattern, OperationKind.Switch, OperationKind.SwitchExpression);

    /// <summary>What is compared.</summary>
    /// <param name="operation">An operation of one of those kinds.</param>
    /// <param name="plans">The plans at hand.</param>
    /// <returns>The mark of the one side, and what it is compared with.</returns>
    public static IEnumerable<(CodeMark Mark, ImmutableArray<IOperation> Values)> Of(IOperation operation, PlanSet plans) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary => Sides(binary.LeftOperand, binary.RightOperand, plans),
        IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String } } equals => equals switch
        {
            { Instance: { } instance, Arguments.Length: > 0 } => Sides(instance, equals.Arguments[0].Value, plans),
            { Instance: null, Arguments.Length: > 1 } => Sides(equals.Arguments[0].Value, equals.Arguments[1].Value, plans),
            _ => [],
        },
        // Most ask for null, or for a type or a shape: no mark is looked up for those.
        IIsPatternOperation { Pattern: not (IConstantPatternOperation or INegatedPatternOperation or IBinaryPatternOperation) } => [],
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: not string } } } => [],
        IIsPatternOperation isPattern => Against(isPattern.Value, Constants(isPattern.Pattern), plans),
        ISwitchOperation statement => Against(statement.Value, statement.Cases.SelectMany(section => section.Clauses).SelectMany(Constants), plans),
        ISwitchExpressionOperation expression => Against(expression.Value, expression.Arms.SelectMany(arm => Constants(arm.Pattern)), plans),
        _ => [],
    };

    private static IEnumerable<(CodeMark, ImmutableArray<IOperation>)> Sides(IOperation left, IOperation right, PlanSet plans) =>
        right.ConstantValue is { HasValue: true, Value: var constant } ? constant is string ? Against(left, [right], plans) : []
            : left.ConstantValue is { HasValue: true, Value: string } ? Against(right, [left], plans) : [];

    private static IEnumerable<(CodeMark, ImmutableArray<IOperation>)> Against(IOperation value, IEnumerable<IOperation> constants, PlanSet plans) =>
        MarkOf(value, plans) is { } mark ? [(mark, constants.ToImmutableArray())] : [];

    private static CodeMark? MarkOf(IOperation value, PlanSet plans)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    continue;
                case IConditionalAccessOperation access:
                    value = access.WhenNotNull;
                    continue;
                case IPropertyReferenceOperation { Property: var property }:
                    return plans.MayMark(property.ContainingAssembly) ? CodeMark.Of(property) : null;
                case IFieldReferenceOperation { Field: { IsConst: false } field }:
                    return plans.MayMark(field.ContainingAssembly) ? CodeMark.Of(field) : null;
                case IParameterReferenceOperation { Parameter: var parameter }:
                    return plans.MayMark(parameter.ContainingAssembly) ? CodeMark.Of(parameter) : null;
                case IInvocationOperation { TargetMethod: var method }:
                    return plans.MayMark(method.ContainingAssembly) ? CodeMark.OfReturn(method) : null;
                default:
                    return null;
            }
        }
    }

    private static IEnumerable<IOperation> Constants(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => [single.Value],
        IPatternCaseClauseOperation pattern => Constants(pattern.Pattern),
        _ => [],
    };

    private static IEnumerable<IOperation> Constants(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => [constant.Value],
        IBinaryPatternOperation both => Constants(both.LeftPattern).Concat(Constants(both.RightPattern)),
        INegatedPatternOperation negated => Constants(negated.Pattern),
        _ => [],
    };
}
