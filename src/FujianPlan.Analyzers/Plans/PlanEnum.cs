using System.Globalization;
using FujianPlan.Authoring.Findings;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Plans;

/// <summary>One of a plan's enums.</summary>
internal sealed class PlanEnum
{
    private PlanEnum(INamedTypeSymbol symbol, KnownPlan plan, FindingText noun) => (Symbol, Plan, Noun) = (symbol, plan, noun);

    /// <summary>The enum.</summary>
    public INamedTypeSymbol Symbol { get; }

    /// <summary>Its plan.</summary>
    public KnownPlan Plan { get; }

    /// <summary>What its members are, in one word.</summary>
    public FindingText Noun { get; }

    /// <summary>Its members.</summary>
    public IEnumerable<IFieldSymbol> Members => Symbol.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue);

    /// <summary>The enum that a type is.</summary>
    /// <param name="type">The type.</param>
    /// <param name="plans">The plans at hand.</param>
    /// <returns>The enum; null where the type is none of a plan's.</returns>
    public static PlanEnum? Of(ITypeSymbol? type, PlanSet plans)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } symbol || NounOf(symbol.Name) is not { } noun)
        {
            return null;
        }

        return plans.PlanOf(symbol) is { } plan ? new PlanEnum(symbol, plan, noun) : null;
    }

    /// <summary>The enum that a type is, or whose nullable form it is.</summary>
    public static PlanEnum? OfNullable(ITypeSymbol? type, PlanSet plans) =>
        Of(type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type, plans);

    /// <summary>The member that has a value; null where none has.</summary>
    /// <param name="value">A constant, of an integer type or of a boxed one.</param>
    public IFieldSymbol? MemberOf(object? value) => NumberOf(value) is { } number ? Members.FirstOrDefault(member => NumberOf(member.ConstantValue) == number) : null;

    private static decimal? NumberOf(object? value) => value is sbyte or byte or short or ushort or int or uint or long or ulong or char
        ? value is char character ? character : Convert.ToDecimal(value, CultureInfo.InvariantCulture)
        : null;

    private static FindingText? NounOf(string name) => name switch
    {
        "Agency" => new FindingText("agency", "部门"),
        "TaskId" => new FindingText("task", "任务"),
        "SectionId" => new FindingText("section", "章节"),
        "Role" => new FindingText("role", "角色"),
        _ => null,
    };
}
