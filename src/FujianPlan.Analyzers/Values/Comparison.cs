using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Values;

/// <summary>Comparisons of what is marked as a code: <c>==</c>, <c>Equals</c>, <c>Contains</c>, patterns and <c>switch</c>.</summary>
internal static class Comparison
{
    // Of a pattern, its constants: what an editor asks of one line is found only by what stands there.
    /// <summary>The operations that compare.</summary>
    public static ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(
        OperationKind.Binary, OperationKind.TupleBinary, OperationKind.Invocation, OperationKind.ConstantPattern, OperationKind.CaseClause);

    /// <summary>What is compared.</summary>
    /// <param name="operation">An operation of one of those kinds.</param>
    /// <param name="marks">What is marked.</param>
    /// <returns>Each value that something marked is compared with.</returns>
    public static IEnumerable<ComparedValue> Of(IOperation operation, CodeMarks marks) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary => Sides(binary.LeftOperand, binary.RightOperand, marks, EqualityRule.Ordinal),
        ITupleBinaryOperation { LeftOperand: ITupleOperation left, RightOperand: ITupleOperation right } =>
            left.Elements.Zip(right.Elements, (one, other) => Sides(one, other, marks, EqualityRule.Ordinal)).SelectMany(sides => sides),
        IInvocationOperation call => OfCall(call, marks),
        IConstantPatternOperation { Value: { ConstantValue: { HasValue: true, Value: string } } text } pattern => PatternInput.MarkOn(pattern, marks) is { } mark ? [new ComparedValue(mark, text, EqualityRule.Ordinal)] : [],
        ISingleValueCaseClauseOperation { Value: { ConstantValue: { HasValue: true, Value: string } } text } label => PatternInput.MarkOn(label, marks) is { } mark ? [new ComparedValue(mark, text, EqualityRule.Ordinal)] : [],
        _ => [],
    };

    private static IEnumerable<ComparedValue> OfCall(IInvocationOperation call, CodeMarks marks)
    {
        ImmutableArray<IArgumentOperation> arguments = call.Arguments;
        switch (call.TargetMethod.Name)
        {
            case "Equals":
                return call.Instance is { Type.SpecialType: SpecialType.System_String } instance && arguments.Length > 0 ? Sides(instance, arguments[0].Value, marks, EqualityRule.Of(call))
                    : arguments.Length > 1 ? Sides(arguments[0].Value, arguments[1].Value, marks, EqualityRule.Of(call))
                    : [];
            case "Contains" or "IndexOf" or "LastIndexOf" or "Remove" when CollectionCalls.Ask(call.TargetMethod):
                (IOperation? all, IArgumentOperation? one) = call.Instance is null ? (arguments.FirstOrDefault()?.Value, arguments.ElementAtOrDefault(1)) : (call.Instance, arguments.FirstOrDefault());
                return all is not null && one is not null ? OfElement(all, one.Value, marks, call) : [];
            default:
                return [];
        }
    }

    // order.Supporting.Contains("SZBB"), and the other way round: new[] { "SZB", "SZBB" }.Contains(order.Lead)
    private static IEnumerable<ComparedValue> OfElement(IOperation all, IOperation one, CodeMarks marks, IInvocationOperation call)
    {
        // A set has a rule of its own, which is not to be seen here.
        EqualityRule rule = call.TargetMethod.ContainingType.Name is "List" or "Enumerable" or "ImmutableArray" or "ImmutableList" or "MemoryExtensions" or "Array" ? EqualityRule.Of(call) : new(IgnoresCase: true, IsOrdinal: true);
        return CodeSources.MayBeIn(one, alsoReferences: true) && marks.OnValue(all) is { } mark ? [new ComparedValue(mark, one, rule)]
            : CodeSources.MayBeIn(all, alsoReferences: true) && marks.OnValue(one) is { } element ? [new ComparedValue(element, all, rule)]
            : [];
    }

    private static ComparedValue[] Sides(IOperation left, IOperation right, CodeMarks marks, EqualityRule rule) =>
        !IsText(left) || !IsText(right) ? []
            : right.ConstantValue.HasValue ? OneSide(left, right, marks, rule)
            : left.ConstantValue.HasValue ? OneSide(right, left, marks, rule)
            : OneSide(left, right, marks, rule) is { Length: > 0 } found ? found : OneSide(right, left, marks, rule);

    private static ComparedValue[] OneSide(IOperation marked, IOperation value, CodeMarks marks, EqualityRule rule) => marks.OnValue(marked) is { } mark ? [new ComparedValue(mark, value, rule)] : [];

    private static bool IsText(IOperation value) =>
        value.Type?.SpecialType == SpecialType.System_String || (value is IConversionOperation conversion && conversion.Operand.Type?.SpecialType == SpecialType.System_String);
}

/// <summary>What something marked is compared with.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Value">What it is compared with.</param>
/// <param name="Rule">When the two are equal.</param>
internal sealed record ComparedValue(CodeMark Mark, IOperation Value, EqualityRule Rule);
