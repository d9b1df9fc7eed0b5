using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Values;

/// <summary>
/// The constants that an expression is made of: through conversions, <c>??</c>, conditions, the arms of a switch, assignments,
/// interpolations without holes, the elements of collections, and calls that hand on what they get.
/// </summary>
internal static class ConstantTexts
{
    // OperationKind.CollectionExpression, which what this is built against does not know; ParamCollection among arguments makes one, too.
    private const OperationKind CollectionExpression = (OperationKind)127;

    /// <summary>
    /// Whether there may be any. It is asked of every argument and every value of a compilation, most of which are neither constant nor
    /// made of constants: it allocates nothing, and looks up nothing.
    /// </summary>
    /// <param name="value">The expression.</param>
    /// <returns>False where there is none for certain.</returns>
    public static bool MayBeIn(IOperation value)
    {
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion)
        {
            value = conversion.Operand;
        }

        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant is string;
        }

        return value.Kind switch
        {
            OperationKind.Utf8String or OperationKind.Coalesce or OperationKind.Conditional or OperationKind.SwitchExpression or OperationKind.SimpleAssignment
                or OperationKind.CoalesceAssignment or OperationKind.ArrayCreation or OperationKind.ArrayInitializer => true,
            OperationKind.ObjectCreation => ((IObjectCreationOperation)value).Initializer is not null || HandingOn.By((IObjectCreationOperation)value),
            OperationKind.Invocation => HandingOn.By(((IInvocationOperation)value).TargetMethod),
            OperationKind.InterpolatedString when TextOf(value) is not null => true,
            _ => IsCollection(value),
        };
    }

    /// <summary>The text that an operation is, by itself; null where it is none.</summary>
    public static string? TextOf(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => constant as string,
        IUtf8StringOperation utf8 => utf8.Value,
        // Before C# 10, no constant to the compiler.
        IInterpolatedStringOperation { Parts: var parts } when parts.All(part => part is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string }) =>
            string.Concat(parts.Select(part => (string)((IInterpolatedStringTextOperation)part).Text.ConstantValue.Value!)),
        _ => null,
    };

    /// <summary>What an operation hands on: it comes to one of these, or is a collection of them.</summary>
    public static IEnumerable<IOperation> Parts(IOperation operation)
    {
        switch (operation)
        {
            case { ConstantValue.HasValue: true }:
                return [];
            case IConversionOperation conversion:
                return [conversion.Operand];
            case ICoalesceOperation coalesce:
                return [coalesce.Value, coalesce.WhenNull];
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return [conditional.WhenTrue, whenFalse];
            case ISwitchExpressionOperation arms:
                return arms.Arms.Select(arm => arm.Value);
            case IAssignmentOperation { Kind: OperationKind.SimpleAssignment or OperationKind.CoalesceAssignment } assignment:
                return [assignment.Value];
            case IArrayCreationOperation { Initializer: { } initializer }:
                return initializer.ElementValues;
            case IArrayInitializerOperation initializer:
                return initializer.ElementValues;
            case IObjectCreationOperation creation:
                return (creation.Initializer is { } added ? Added(added) : []).Concat(HandingOn.By(creation) ? creation.Arguments.Select(argument => argument.Value) : []);
            case IInvocationOperation call when HandingOn.By(call.TargetMethod):
                return (call.Instance is { } instance ? [instance] : Enumerable.Empty<IOperation>()).Concat(call.Arguments.Select(argument => argument.Value));
            default:
                return IsCollection(operation) ? operation.ChildOperations.AsEnumerable() : [];
        }
    }

    // What this is built against has no operation of its own for [a, ..b]; newer compilers have, and it has the same children.
    private static bool IsCollection(IOperation operation) => operation.Kind == CollectionExpression || operation.Syntax is CollectionExpressionSyntax or SpreadElementSyntax;

    /// <summary>What a collection initializer adds.</summary>
    public static IEnumerable<IOperation> Added(IObjectOrCollectionInitializerOperation initializer) =>
        initializer.Initializers.OfType<IInvocationOperation>().SelectMany(add => add.Arguments).Select(argument => argument.Value);
}
