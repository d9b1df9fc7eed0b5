using System.Globalization;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Plans;

/// <summary>One of a plan's enums, or <c>Role</c>, which all plans share; or what wraps the values of one, such as <c>AgencyCode</c>.</summary>
internal sealed class PlanEnum
{
    private PlanEnum(INamedTypeSymbol symbol, KnownPlan plan, CodeKind kind) => (Symbol, Plan, Kind) = (symbol, plan, kind);

    /// <summary>The enum.</summary>
    public INamedTypeSymbol Symbol { get; }

    /// <summary>Its plan; of <c>Role</c>, the runtime.</summary>
    public KnownPlan Plan { get; }

    /// <summary>What the codes of its members are.</summary>
    public CodeKind Kind { get; }

    /// <summary>What its members are, in one word.</summary>
    public FindingText Noun => CodeNoun.Of(Kind);

    /// <summary>What its members are, and of which plan: “agency of Dongshan”. Roles are the same in every plan.</summary>
    public FindingText NounOfPlan => Kind == CodeKind.Role ? Noun : new($"{Noun.English} of {Plan.Namespace}", $"{Plan.Namespace} 的{Noun.Chinese}");

    /// <summary>The class that takes its codes: <c>Agencies</c>, <c>TaskIds</c>, <c>SectionIds</c>, <c>Roles</c>.</summary>
    public string Parser => CodeParsers.NameOf(Kind);

    /// <summary>Its members.</summary>
    public IEnumerable<IFieldSymbol> Members => Symbol.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue);

    /// <summary>The enum that a type is.</summary>
    /// <param name="type">The type.</param>
    /// <param name="plans">The plans at hand.</param>
    /// <returns>The enum; null where the type is none of a plan's.</returns>
    public static PlanEnum? Of(ITypeSymbol? type, PlanSet plans) => type is INamedTypeSymbol { TypeKind: TypeKind.Enum } symbol ? plans.EnumOf(symbol) : null;

    /// <summary>What wraps the values of a plan's enum; null where a type does not.</summary>
    public static PlanEnum? OfWrapper(ITypeSymbol? type, PlanSet plans) => type is INamedTypeSymbol { TypeKind: TypeKind.Struct, IsGenericType: false } symbol ? plans.EnumOf(symbol) : null;

    /// <summary>The enum that a type is, or whose nullable form it is.</summary>
    public static PlanEnum? OfNullable(ITypeSymbol? type, PlanSet plans) =>
        Of(type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type, plans);

    /// <summary>Reads what a type says of itself. An enum of another's may have any name.</summary>
    /// <param name="symbol">An enum, or a struct.</param>
    /// <param name="plans">The plans at hand.</param>
    /// <returns>The enum; null where it is none of a plan's.</returns>
    internal static PlanEnum? Read(INamedTypeSymbol symbol, PlanSet plans) =>
        PlanMark.KindOf(symbol) is { } kind && plans.PlanOf(symbol) is { } plan ? new PlanEnum(symbol, plan, kind) : null;

    /// <summary>The member that has a value; null where none has.</summary>
    /// <param name="value">A constant, of an integer type or of a boxed one.</param>
    public IFieldSymbol? MemberOf(object? value) => NumberOf(value) is { } number ? Members.FirstOrDefault(member => NumberOf(member.ConstantValue) == number) : null;

    private static decimal? NumberOf(object? value) => value is sbyte or byte or short or ushort or int or uint or long or ulong or char
        ? value is char character ? character : Convert.ToDecimal(value, CultureInfo.InvariantCulture)
        : null;
}
