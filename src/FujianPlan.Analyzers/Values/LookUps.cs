using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Values;

/// <summary>The members of the library that look something up by a text.</summary>
internal static class LookUps
{
    /// <summary>Whether a method may be one of them, by its name.</summary>
    public static bool MayBe(IMethodSymbol method) => method.IsStatic && method.Name is "Parse" or "TryParse" or "TryParseName" or "GetTask" or "TryGetTask";

    /// <summary>What a parameter takes.</summary>
    /// <param name="parameter">A parameter of any method.</param>
    /// <returns>What a text that is passed for it has to be; null where the method is none of the look-ups.</returns>
    public static CodeKind? KindOf(IParameterSymbol parameter) => parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsStatic: true } method }
        ? (method.ContainingType.Name, method.Name) switch
        {
            ("Agencies" or "AgencyCode", "Parse" or "TryParse") => CodeKind.Agency,
            ("Agencies", "TryParseName") => CodeKind.AgencyName,
            ("Plan", "GetTask" or "TryGetTask") or ("TaskCode", "Parse" or "TryParse") => CodeKind.Task,
            ("Roles", "Parse" or "TryParse") => CodeKind.Role,
            _ => null,
        }
        : null;
}
