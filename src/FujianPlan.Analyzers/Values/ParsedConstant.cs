using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Values;

/// <summary>A call that parses a constant code, in place of which the member of the enum can be written.</summary>
/// <param name="Text">The constant.</param>
/// <param name="Type">The enum.</param>
/// <param name="Member">What has that code.</param>
internal sealed record ParsedConstant(string Text, PlanEnum Type, KnownMember Member)
{
    /// <summary>What a call is.</summary>
    /// <param name="call">Any call.</param>
    /// <param name="plans">The plans at hand.</param>
    /// <returns>What it parses; null if it parses no constant, or if a member in its place would mean something else.</returns>
    public static ParsedConstant? Of(IInvocationOperation call, PlanSet plans) =>
        // What wraps a code, such as AgencyCode, has no members to write. What is retired would be reported as soon as it is written.
        call.TargetMethod.Name == "Parse"
        && call.Arguments.FirstOrDefault(argument => argument.Parameter is { Ordinal: 0 }) is { Parameter: { } parameter, Value: var value }
        && ConstantTexts.TextOf(value) is { } text
        && LookUps.Of(parameter, plans) is (var plan, var kind)
        && PlanEnum.Of(call.Type, plans) is { } type && type.Kind == kind
        && plan.Find(kind, text) is { RetiredSince: null } member
        && MayBeMember(call, type)
            ? new ParsedConstant(text, type, member)
            : null;

    /// <summary>
    /// Whether a constant means the same in the place of the call. A constant that is compared with a constant has a known answer, of which the compiler
    /// warns, and a test of the look-up would test nothing; as a smaller number it may not compile; and an expression tree would be another one.
    /// </summary>
    private static bool MayBeMember(IInvocationOperation call, PlanEnum type)
    {
        IOperation value = call;
        while (value.Parent is IConversionOperation conversion && !IsNumber(conversion.Type))
        {
            value = conversion;
        }

        return !IsInExpressionTree(call) && value.Parent switch
        {
            // Whose result is not used is called for its exception.
            IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation } => false,
            IConversionOperation or IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation => false,
            IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } comparison => !IsConstant(comparison.LeftOperand) && !IsConstant(comparison.RightOperand),
            IArgumentOperation { Parent: IInvocationOperation outer } => !Compares(outer, type),
            IInvocationOperation outer => !Compares(outer, type),
            _ => true,
        };
    }

    // Equals(Agency.X, …), Agency.X.Equals(…), Assert.Equal(Agency.X, …): a method for values of any type that takes a member, too.
    private static bool Compares(IInvocationOperation call, PlanEnum type) =>
        IsMember(call.Instance, type)
        || call.Arguments.Any(argument => argument.Parameter is { OriginalDefinition.Type.TypeKind: not TypeKind.Enum } && IsMember(argument.Value, type));

    private static bool IsMember(IOperation? value, PlanEnum type) => value is not null && Inner(value) is { ConstantValue.HasValue: true, Type: { } own } && SymbolEqualityComparer.Default.Equals(own, type.Symbol);

    private static bool IsConstant(IOperation value) => Inner(value).ConstantValue.HasValue;

    private static IOperation Inner(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    // Another enum may have smaller numbers, too.
    private static bool IsNumber(ITypeSymbol? type) => type is { SpecialType: >= SpecialType.System_Char and <= SpecialType.System_Double } or { TypeKind: TypeKind.Enum };

    private static bool IsInExpressionTree(IOperation operation)
    {
        for (IOperation? outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IConversionOperation { Operand: IAnonymousFunctionOperation, Type: { Name: "Expression", ContainingNamespace: { Name: "Expressions", ContainingNamespace.Name: "Linq" } } })
            {
                return true;
            }
        }

        return false;
    }
}
