using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Values;

/// <summary>The members of plans and of the runtime that look something up by a text.</summary>
internal static class LookUps
{
    /// <summary>Whether a method may be one of them, by its name.</summary>
    public static bool MayBe(IMethodSymbol method) => method.IsStatic && method.Name is "Parse" or "TryParse" or "TryParseName" or "GetTask" or "TryGetTask";

    /// <summary>What a parameter takes.</summary>
    /// <param name="parameter">A parameter of any method.</param>
    /// <param name="plans">The plans at hand.</param>
    /// <returns>What a text that is passed for it has to be, and of which plan; null where the method is none of the look-ups.</returns>
    public static (KnownPlan Plan, CodeKind Kind)? Of(IParameterSymbol parameter, PlanSet plans) =>
        parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsStatic: true, ContainingType: { } type } method } && MayBe(method)
            && plans.PlanOf(type) is { } plan && KindOf(type, method.Name) is { } kind
                ? (plan, kind)
                : null;

    private static CodeKind? KindOf(INamedTypeSymbol type, string method) => (type.Name, method) switch
    {
        (_, "Parse" or "TryParse") => type.IsStatic ? CodeParsers.KindOf(type.Name) : PlanMark.KindOf(type),
        ("Agencies", "TryParseName") => CodeKind.AgencyName,
        ("Plan", "GetTask" or "TryGetTask") => CodeKind.Task,
        _ => null,
    };
}
