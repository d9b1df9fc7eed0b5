using System.Collections.Immutable;
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
    /// <param name="marks">What is marked.</param>
    /// <returns>The mark of the one side, and what it is compared with.</returns>
    public static IEnumerable<(CodeMark Mark, ImmutableArray<IOperation> Values)> Of(IOperation operation, CodeMarks marks) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary => Sides(binary.LeftOperand, binary.RightOperand, marks),
        IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String } } equals => equals switch
        {
            { Instance: { } instance, Arguments.Length: > 0 } => Sides(instance, equals.Arguments[0].Value, marks),
            { Instance: null, Arguments.Length: > 1 } => Sides(equals.Arguments[0].Value, equals.Arguments[1].Value, marks),
            _ => [],
        },
        // Most ask for null, or for a type or a shape: no mark is looked up for those.
        IIsPatternOperation { Pattern: not (IConstantPatternOperation or INegatedPatternOperation or IBinaryPatternOperation) } => [],
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: not string } } } => [],
        IIsPatternOperation isPattern => Against(isPattern.Value, Constants(isPattern.Pattern), marks),
        ISwitchOperation statement => Against(statement.Value, statement.Cases.SelectMany(section => section.Clauses).SelectMany(Constants), marks),
        ISwitchExpressionOperation expression => Against(expression.Value, expression.Arms.SelectMany(arm => Constants(arm.Pattern)), marks),
        _ => [],
    };

    private static IEnumerable<(CodeMark, ImmutableArray<IOperation>)> Sides(IOperation left, IOperation right, CodeMarks marks) =>
        right.ConstantValue is { HasValue: true, Value: var constant } ? constant is string ? Against(left, [right], marks) : []
            : left.ConstantValue is { HasValue: true, Value: string } ? Against(right, [left], marks) : [];

    private static IEnumerable<(CodeMark, ImmutableArray<IOperation>)> Against(IOperation value, IEnumerable<IOperation> constants, CodeMarks marks) =>
        MarkOf(value, marks) is { } mark ? [(mark, constants.ToImmutableArray())] : [];

    private static CodeMark? MarkOf(IOperation value, CodeMarks marks)
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
                    return marks.On(property);
                case IFieldReferenceOperation { Field: { IsConst: false } field }:
                    return marks.On(field);
                case IParameterReferenceOperation { Parameter: var parameter }:
                    return marks.On(parameter);
                case IInvocationOperation { TargetMethod: var method }:
                    return marks.On(method);
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
