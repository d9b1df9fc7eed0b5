using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Values;

/// <summary>Comparisons of what is marked as a code: <c>==</c>, <c>Equals</c>, <c>Contains</c>, patterns and <c>switch</c>.</summary>
internal static class Comparison
{
    /// <summary>The operations that compare.</summary>
    public static ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(
        OperationKind.Binary,
        OperationKind.TupleBinary,
        OperationKind.Invocation,
        OperationKind.IsPattern,
        OperationKind.Switch,
        OperationKind.SwitchExpression,
        OperationKind.PropertySubpattern,
        OperationKind.RecursivePattern);

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
        // Most ask for null, or for a type or a shape: no mark is looked up for those.
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: not string } } } => [],
        IIsPatternOperation isPattern => OfPatterns(isPattern.Value, [isPattern.Pattern], marks),
        ISwitchOperation statement => OfPatterns(statement.Value, statement.Cases.SelectMany(section => section.Clauses).Select(PatternOrValue).OfType<IOperation>(), marks),
        ISwitchExpressionOperation expression => OfPatterns(expression.Value, expression.Arms.Select(arm => arm.Pattern), marks),
        // Wherever it stands in a pattern: order is { Lead: "SZBB" }
        IPropertySubpatternOperation { Member: { } member } property => Against(member, property.Pattern, marks),
        // order is ("SZBB", _)
        IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol deconstruct, DeconstructionSubpatterns: { IsEmpty: false } parts } =>
            deconstruct.Parameters.Skip(deconstruct.Parameters.Length - parts.Length).Zip(parts, (parameter, part) => Texts(part) is { Count: > 0 } texts && marks.On(parameter) is { } mark ? With(mark, texts) : [])
                .SelectMany(found => found),
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
        value.Type?.SpecialType == SpecialType.System_String || (value is IConversionOperation { IsImplicit: true } conversion && conversion.Operand.Type?.SpecialType == SpecialType.System_String);

    private static IEnumerable<ComparedValue> OfPatterns(IOperation value, IEnumerable<IOperation> patterns, CodeMarks marks)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        // (order.Lead, order.Task) is ("SZBB", _)
        return value is ITupleOperation tuple
            ? patterns.SelectMany(pattern => Rows(pattern))
                .Where(row => row.DeconstructionSubpatterns.Length == tuple.Elements.Length)
                .SelectMany(row => tuple.Elements.Zip(row.DeconstructionSubpatterns, (element, part) => Against(element, part, marks)).SelectMany(found => found))
            : Against(value, patterns, marks);
    }

    // The alternatives of a pattern that take a tuple apart.
    private static IEnumerable<IRecursivePatternOperation> Rows(IOperation pattern) => pattern switch
    {
        IRecursivePatternOperation row => [row],
        IBinaryPatternOperation both => Rows(both.LeftPattern).Concat(Rows(both.RightPattern)),
        INegatedPatternOperation negated => Rows(negated.Pattern),
        _ => [],
    };

    private static IEnumerable<ComparedValue> Against(IOperation value, IOperation pattern, CodeMarks marks) => Against(value, [pattern], marks);

    private static IEnumerable<ComparedValue> Against(IOperation value, IEnumerable<IOperation> patterns, CodeMarks marks)
    {
        List<IOperation> texts = [.. patterns.SelectMany(Texts)];
        return texts.Count > 0 && marks.OnValue(value) is { } mark ? With(mark, texts) : [];
    }

    private static IEnumerable<ComparedValue> With(CodeMark mark, IEnumerable<IOperation> texts) => texts.Select(text => new ComparedValue(mark, text, EqualityRule.Ordinal));

    private static IOperation? PatternOrValue(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => single.Value,
        IPatternCaseClauseOperation pattern => pattern.Pattern,
        _ => null,
    };

    // The texts in a pattern that the whole value, or an element of it, is compared with.
    private static List<IOperation> Texts(IOperation pattern)
    {
        List<IOperation> texts = [];
        Add(pattern);
        return texts;

        void Add(IOperation one)
        {
            switch (one)
            {
                case IConstantPatternOperation constant:
                    Add(constant.Value);
                    break;
                case IBinaryPatternOperation both:
                    Add(both.LeftPattern);
                    Add(both.RightPattern);
                    break;
                case INegatedPatternOperation negated:
                    Add(negated.Pattern);
                    break;
                case IListPatternOperation list:
                    list.Patterns.ToList().ForEach(Add);
                    break;
                case ISlicePatternOperation { Pattern: { } slice }:
                    Add(slice);
                    break;
                case { ConstantValue: { HasValue: true, Value: string } }:
                    texts.Add(one);
                    break;
            }
        }
    }
}
