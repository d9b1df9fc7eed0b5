using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Enums;

/// <summary>A value of one of the plan's enums, and something of another type, in an <c>Equals</c> that takes any object: <c>agency.Equals("SZB")</c>.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Value">The value.</param>
/// <param name="Other">What it is compared with, and never equal to.</param>
internal sealed record EnumEquality(PlanEnum Type, IOperation Value, IOperation Other)
{
    /// <summary>The comparison that a call is.</summary>
    /// <returns>The comparison; null where the call is none, or the two may be equal.</returns>
    public static EnumEquality? Of(IInvocationOperation call, PlanSet plans)
    {
        if (call.TargetMethod.Name != "Equals")
        {
            return null;
        }

        (IOperation? left, IOperation? right) = (call.Instance, call.Arguments.Length) switch
        {
            (null, 2) => (call.Arguments[0].Value, call.Arguments[1].Value),
            ({ Type: { Name: "EqualityComparer" or "IEqualityComparer" } }, 2) => (call.Arguments[0].Value, call.Arguments[1].Value),
            ({ } instance, 1) => (instance, call.Arguments[0].Value),
            _ => (null, null),
        };
        return left is null || right is null ? null : Of(Unboxed(left), Unboxed(right), plans) ?? Of(Unboxed(right), Unboxed(left), plans);
    }

    private static EnumEquality? Of(IOperation value, IOperation other, PlanSet plans) =>
        PlanEnum.OfNullable(value.Type, plans) is { } type && IsOfAnotherType(other, type.Symbol) ? new EnumEquality(type, value, other) : null;

    // Of an object, an interface or a type parameter, nobody knows what is in it.
    private static bool IsOfAnotherType(IOperation other, INamedTypeSymbol type)
    {
        ITypeSymbol? given = other.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : other.Type;
        return given is { SpecialType: SpecialType.System_String } or { IsValueType: true, TypeKind: TypeKind.Enum or TypeKind.Struct }
            && !SymbolEqualityComparer.Default.Equals(given, type)
            && other.ConstantValue is not { HasValue: true, Value: null };
    }

    private static IOperation Unboxed(IOperation value) => value is IConversionOperation { IsImplicit: true } boxed ? Unboxed(boxed.Operand) : value;
}
